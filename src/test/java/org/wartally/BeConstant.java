package org.wartally;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/** A static field is final and of a type that is known not to change, or whose own fields are all final. */
final class BeConstant extends ArchCondition<JavaField> {

    /** Collections by their interfaces: the loaders of this house end in {@code List.copyOf} or a stream's {@code toList}. */
    private static final Pattern UNCHANGING = Pattern.compile(
            "java\\.lang\\.(String|Class|Integer|Long|Double|Boolean|Character)"
                    + "|java\\.util\\.(List|Set|Map|SortedMap|NavigableMap|Comparator|Locale|OptionalInt)"
                    + "|java\\.util\\.regex\\.Pattern|java\\.util\\.function\\..*|java\\.time\\..*|java\\.math\\..*"
                    + "|java\\.nio\\.charset\\.(Charset|StandardCharsets)"
                    + "|org\\.apache\\.spark\\.sql\\.types\\..*|org\\.slf4j\\.Logger"
                    + "|com\\.fasterxml\\.jackson\\.core\\.JsonFactory|com\\.fasterxml\\.jackson\\.databind\\.Object(Mapper|Reader|Writer)");

    private final String root;

    BeConstant(String root) {
        super("be final and unchanging");
        this.root = root;
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (modifiers.contains(JavaModifier.SYNTHETIC)) {
            return;
        }
        if (!modifiers.contains(JavaModifier.FINAL)) {
            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is static and not final"));
        } else if (!isUnchanging(field.getRawType()) && !isOwnTable(field)) {
            events.add(SimpleConditionEvent.violated(
                    field,
                    field.getFullName() + " is static, and "
                            + field.getRawType().getName() + " may change"));
        }
    }

    /** A table of characters or constants that nobody but its own class could write to. */
    private static boolean isOwnTable(JavaField field) {
        return field.getRawType().isArray() && field.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private boolean isUnchanging(JavaClass type) {
        return type.isPrimitive()
                || UNCHANGING.matcher(type.getName()).matches()
                || (type.getPackageName().startsWith(root)
                        && !type.isArray()
                        && type.getAllFields().stream().allMatch(BeConstant::isFixed));
    }

    private static boolean isFixed(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL)
                || field.getModifiers().contains(JavaModifier.STATIC)
                || field.getOwner().getPackageName().startsWith("java.lang");
    }
}
