package org.wartally.extract.claim.role;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.date.DateMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/**
 * Reports of a month with a line for each of its days: "In July our units fought 37 battles. We lost 12 dead.", then "3 July - Kanbalu: nine
 * soldiers killed". The lines are events of their days, none of them recalled; what is counted before them is of the month.
 */
final class DayLogs {

    /** Lines of the shortest log. */
    private static final int LINES = 2;

    private final Scene scene;
    private final Tokens tokens;
    /** The first sentence that opens a line with a day; -1 where fewer lines do than a log has. */
    private final int first;
    /** Whether a sentence before that names the month of its day. */
    private final boolean ofMonth;

    DayLogs(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        int found = -1;
        int lines = 0;
        for (int s = 0; s < tokens.sentenceCount() && lines < LINES; s++) {
            boolean entry = day(s) != null;
            lines += entry ? 1 : 0;
            found = entry && found < 0 ? s : found;
        }
        this.first = lines < LINES ? -1 : found;
        this.ofMonth = first > 0 && isOfMonth();
    }

    private boolean isOfMonth() {
        DateMention day = day(first);
        for (int s = 0; day != null && s < first; s++) {
            for (DateMention mention : scene.dates(s)) {
                boolean month = mention.kind() == DateMention.Kind.PERIOD && PeriodReports.isMonth(mention);
                if (month && !day.to().isBefore(mention.from()) && !day.to().isAfter(mention.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a figure stands in a line of a log, no longer before the newest event than such logs go back. */
    boolean isEntry(Draft draft, LocalDate newest) {
        DateMention day = first < 0 || draft.sentence < first ? null : day(draft.paragraph);
        return day != null && ChronoUnit.DAYS.between(day.to(), newest) <= Roles.QUARTER_DAYS;
    }

    /** Whether a figure without a day stands before such lines, in a report that names the month of which they are days. */
    boolean isSum(Draft draft) {
        return ofMonth
                && draft.sentence < first
                && !draft.dated
                && draft.metric.counted() == Metric.Counted.PEOPLE
                && scene.dates(draft.sentence).isEmpty();
    }

    /** The day that a line opens with, before a colon, dash or comma; null where the sentence opens no line so. */
    private @Nullable DateMention day(int sentence) {
        int start = tokens.sentenceStart(sentence);
        DateMention day = tokens.startsLine(start) ? scene.date(tokens.behindBullet(start)) : null;
        boolean event = day != null && day.kind() == DateMention.Kind.EVENT && day.to() != null;
        boolean opens =
                event && (tokens.isDash(day.end()) || tokens.isMark(day.end(), ':') || tokens.isMark(day.end(), ','));
        return opens ? day : null;
    }
}
