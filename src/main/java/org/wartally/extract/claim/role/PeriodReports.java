package org.wartally.extract.claim.role;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.date.DateMention;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Reports that open with the sum of a month or more: "In January 158 civilians were killed". What they count further without a
 * day is of that time too, and the gravest day of it that they single out is an event told again; other days are a list of events.
 */
public final class PeriodReports {

    /** Sentences among which such a sum opens a report. */
    private static final int OPENING = 2;

    /** Days of the shortest month. */
    private static final int MONTH = 28;

    /** Days in which an event is news: younger ones count though a report opens with an older month. */
    private static final int NEWS = 10;

    private static final Set<String> WORST = Set.of("worst", "deadliest", "gravest", "bloodiest", "largest");

    private final Draft first;
    /** The figures of the sentence that opens the report. */
    private final List<Draft> opening;

    private final LocalDate published;

    private PeriodReports(Draft first, List<Draft> drafts, LocalDate published) {
        this.first = first;
        this.opening = drafts.stream()
                .filter(d -> d.scene == first.scene && d.sentence == first.sentence)
                .toList();
        this.published = published;
    }

    /** Gives the totals behind such a sum the role of what they are. */
    public static void apply(List<Draft> drafts, @Nullable LocalDate published) {
        Draft first = drafts.stream()
                .filter(draft -> draft.rejected == null && draft.scene.field() == Field.TEXT && isOfPeople(draft))
                .findFirst()
                .orElse(null);
        if (first != null && published != null && isSum(first)) {
            PeriodReports report = new PeriodReports(first, drafts, published);
            drafts.stream().filter(report::isOpen).forEach(draft -> draft.role = report.role(draft));
        }
    }

    private static boolean isOfPeople(Draft draft) {
        return draft.metric.counted() == Metric.Counted.PEOPLE;
    }

    private static boolean isSum(Draft first) {
        boolean month = first.scene.dates(first.sentence).stream().anyMatch(PeriodReports::isMonth);
        return month && first.sentence < OPENING && first.role == Role.PERIOD_TOTAL && first.group.number() != null;
    }

    /** "In January 2024", "between July and September"; not "from the 24th to the 28th of January". */
    static boolean isMonth(DateMention mention) {
        return mention.from() != null
                && mention.to() != null
                && ChronoUnit.DAYS.between(mention.from(), mention.to()) + 1 >= MONTH;
    }

    /** What is more than the sum is no part of it. */
    private boolean isOpen(Draft draft) {
        boolean later = draft.scene == first.scene && draft.start > first.start;
        // "81 others were injured" there.
        boolean open = draft.role == Role.TOTAL || draft.role == Role.INCREMENT && isSingledOut(draft);
        return later && open && isOfPeople(draft) && draft.best() < sum(draft).best();
    }

    /** "164 civilians were killed and 910 injured": the sum of the same kind as a number behind it, else the first. */
    private Draft sum(Draft draft) {
        return opening.stream()
                .filter(d -> d.role == Role.PERIOD_TOTAL && d.metric == draft.metric)
                .findFirst()
                .orElse(first);
    }

    /** "On 6 March gunmen killed 32 people; 81 others were injured": of the day that their sentence has told. */
    private static @Nullable LocalDate day(Draft draft) {
        if (draft.dated) {
            return draft.when.end();
        }
        LocalDate day = null;
        for (DateMention mention : draft.scene.dates(draft.sentence)) {
            day = mention.start() < draft.start && mention.to() != null ? mention.to() : day;
        }
        return day;
    }

    private Role role(Draft draft) {
        if (!draft.dated && draft.scene.dates(draft.sentence).isEmpty()) {
            return Role.PERIOD_TOTAL;
        }
        LocalDate day = day(draft);
        boolean old = day != null && day.isBefore(published.minusDays(NEWS));
        return old && isSingledOut(draft) ? Role.BACKGROUND : draft.role;
    }

    /** "The deadliest incident took place on 22 October", "in one incident, on 8 May"; "the two worst incidents" are a list. */
    private static boolean isSingledOut(Draft draft) {
        Tokens tokens = draft.scene.tokens();
        for (int i = tokens.sentenceStart(draft.sentence); i < draft.start; i++) {
            String word = tokens.lower(i);
            boolean one = word.equals("one") || word.equals("single");
            boolean worst = WORST.contains(word) && draft.scene.number(i - 1) == null;
            if (worst || one && tokens.lower(i + 1).equals("incident")) {
                return true;
            }
        }
        return false;
    }
}
