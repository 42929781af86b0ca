package org.wartally;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** No call whose answer depends on the machine or the moment: clock, default locale, zone or charset, chance. */
final class AskNothingOfTheMachine extends ArchCondition<JavaClass> {

    private static final Pattern CLOCK = Pattern.compile(
            "java\\.time\\.\\w+\\.now\\(.*"
                    + "|java\\.time\\.Clock\\.(system|tick).*"
                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
                    + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)|java\\.util\\.Calendar\\.getInstance\\(.*"
                    + "|org\\.apache\\.spark\\.sql\\.functions\\.(current_\\w+|now|curdate|localtimestamp|unix_timestamp)\\(\\)");

    private static final Pattern DEFAULTS = Pattern.compile("java\\.util\\.Locale\\.getDefault\\(.*"
            + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)|java\\.util\\.TimeZone\\.getDefault\\(\\)"
            + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
            + "|java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)"
            + "|java\\.lang\\.String\\.(format|formatted)\\((java\\.lang\\.String, )?\\[?L?java\\.lang\\.Object.*"
            + "|java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"
            + "|java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*"
            + "|java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)"
            + "|java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)"
            + "|java\\.io\\.File(Reader|Writer)\\.<init>\\(java\\.[\\w.]+\\)"
            + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)");

    private static final Pattern CHANCE = Pattern.compile(
            "java\\.util\\.Random\\.<init>\\(\\)|java\\.lang\\.Math\\.random\\(\\)"
                    + "|java\\.util\\.UUID\\.randomUUID\\(\\)|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)"
                    + "|org\\.apache\\.spark\\.sql\\.functions\\.(rand|randn|uuid|shuffle|monotonically_increasing_id)\\(.*");

    private final String edge;
    private final String stopwatch;

    /**
     * @param edge the room that may ask for today's date, as a default of an option
     * @param stopwatch the room that may measure how long a step took
     */
    AskNothingOfTheMachine(String edge, String stopwatch) {
        super("ask nothing of the machine");
        this.edge = edge.replace("..", "");
        this.stopwatch = stopwatch.replace("..", "");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (access instanceof JavaCodeUnitAccess<?> call
                    && asks(type, call.getTarget().getFullName())) {
                events.add(SimpleConditionEvent.violated(type, access.getDescription()));
            }
        }
    }

    private boolean asks(JavaClass type, String called) {
        String room = type.getPackageName();
        boolean allowed = (room.startsWith(edge) && called.startsWith("java.time.LocalDate.now("))
                || (room.startsWith(stopwatch) && called.equals("java.lang.System.nanoTime()"));
        return !allowed
                && (CLOCK.matcher(called).matches()
                        || DEFAULTS.matcher(called).matches()
                        || CHANCE.matcher(called).matches());
    }
}
