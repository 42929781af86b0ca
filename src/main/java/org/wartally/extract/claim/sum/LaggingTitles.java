package org.wartally.extract.claim.sum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.Modifier;
import org.wartally.model.Role;

/**
 * A title that is older than its text, or tells some of it: "blast at plant, nine dead" above "eleven people died in the blast", "six
 * sailors die" above "eight people drowned". Both are of the event of which the report opens to tell.
 */
final class LaggingTitles {

    /** Sentences in which a report tells what its title is about. */
    private static final int OPENING = 3;
    /** How many times larger the number of the text may be. */
    private static final int COMPARABLE = 3;

    private LaggingTitles() {}

    static void apply(List<Draft> drafts, Words words) {
        for (Draft title : drafts) {
            boolean open = title.scene.field() == Field.TITLE
                    && title.role == Role.TOTAL
                    && title.metric.counted() == Metric.Counted.PEOPLE
                    && title.group.number() != null
                    && title.count.modifier() != Modifier.VAGUE
                    && isOnly(title, drafts);
            Draft text = open ? newer(title, drafts) : null;
            if (text != null) {
                boolean some = isOfKind(title, words) && !isOlder(title, drafts);
                title.role = some ? Role.SUBSET : Role.SUPERSEDED;
                title.whole = title.role == Role.SUBSET ? text : null;
            }
        }
    }

    /** "Three killed in Kyiv, two in Lutsk": titles of several events are no older news of one. */
    private static boolean isOnly(Draft title, List<Draft> drafts) {
        return drafts.stream().noneMatch(d -> d != title && d.scene == title.scene && d.metric == title.metric);
    }

    /** The larger number of the same that the text opens with; null where it says the title's own, or tells of several events. */
    private static @Nullable Draft newer(Draft title, List<Draft> drafts) {
        Draft found = null;
        for (Draft draft : drafts) {
            boolean counted = draft.scene != title.scene
                    && draft.metric == title.metric
                    && (draft.role == Role.TOTAL || draft.role == Role.INCREMENT);
            if (counted && (found != null || !isNewer(title, draft))) {
                return null;
            }
            found = counted ? draft : found;
        }
        return found;
    }

    private static boolean isNewer(Draft title, Draft text) {
        return text.role == Role.TOTAL
                && text.sentence < OPENING
                && text.best() > title.best()
                && text.best() <= COMPARABLE * title.best()
                && SameEvent.compatible(title, text);
    }

    /** "The navy had earlier put the dead at six": the text itself replaces the number of the title. */
    private static boolean isOlder(Draft title, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d -> d.role == Role.SUPERSEDED && d.metric == title.metric && d.best() == title.best());
    }

    /** "Six sailors", where the text counts people; "six people" are an older number. */
    private static boolean isOfKind(Draft title, Words words) {
        return title.group.kind() == Group.Kind.PEOPLE && !words.is(Words.Class.ANYBODY, title.noun());
    }
}
