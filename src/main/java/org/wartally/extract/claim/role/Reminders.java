package org.wartally.extract.claim.role;

import java.time.LocalDate;
import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/**
 * What a report says it has told before, of an earlier day than its news: "Earlier it was reported that a man had been
 * killed on 3 March", "as the agency wrote, a drone hit a bus on Monday, killing two".
 */
public final class Reminders {

    /** Tokens of "as the news agency Ukrinform has" before "reported". */
    private static final int REACH = 9;

    private final Tokens tokens;
    private final Words words;

    Reminders(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a figure of people is only called to mind. */
    boolean tells(Draft draft, List<Draft> drafts) {
        boolean people = draft.metric.counted() == Metric.Counted.PEOPLE && draft.best() > 0;
        LocalDate day = people && draft.dated ? draft.when.end() : null;
        return day != null
                && isRetold(draft.sentence)
                && drafts.stream().anyMatch(d -> d.sentence < draft.sentence && isNews(d, day));
    }

    private static boolean isNews(Draft draft, LocalDate day) {
        return draft.metric.counted() == Metric.Counted.PEOPLE
                && draft.role.counting()
                && draft.when.end() != null
                && day.isBefore(draft.when.end());
    }

    /** "Earlier, X reported", "as was reported", "we recall", with the verb anywhere behind "earlier". */
    private boolean isRetold(int sentence) {
        int first = tokens.sentenceStart(sentence);
        boolean formerly = words.is(Words.Class.FORMERLY, tokens, first);
        if (!formerly && !tokens.lower(first).equals("as")) {
            return tokens.lower(first).equals("recall")
                    || tokens.lower(first + 1).equals("recall")
                    || tokens.lower(first + 1).equals("remind");
        }
        int end = tokens.sentenceEnd(sentence);
        return words.has(Words.Class.NEWS, tokens, first + 1, (formerly ? end : Math.min(end, first + REACH)));
    }
}
