package org.wartally.extract.claim.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.date.DateMention;
import org.wartally.model.DatePrecision;
import org.wartally.text.Tokens;

/**
 * The day since which a toll is counted, where a later number points back to it: "since 7 October 36,690 have been killed. About
 * 1,200 were killed in the attack that day".
 */
final class BaselineDays {

    /** Sentences back to the baseline. */
    private static final int BACK = 1;

    private final Scene scene;
    private final Tokens tokens;

    BaselineDays(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /**
     * The baseline that "that day" in the sentence of a figure means.
     *
     * @param own the date of the figure by its own sentence, which stands where no such words mean a baseline; null where it has none
     */
    @Nullable
    DateMention thatDay(Draft draft, @Nullable DateMention own) {
        int that = that(draft.sentence);
        DateMention told = null;
        for (int s = Math.max(0, draft.sentence - BACK); that >= 0 && s <= draft.sentence; s++) {
            for (DateMention mention : scene.dates(s)) {
                told = mention.end() <= that ? mention : told;
            }
        }
        boolean open = own == null || own.start() <= that && that < own.end();
        LocalDate day = !open || told == null || told.kind() != DateMention.Kind.SINCE ? null : told.from();
        return day == null
                ? own
                : new DateMention(told.start(), told.end(), DateMention.Kind.EVENT, day, day, DatePrecision.DAY);
    }

    /** First token of "that day", "that same day"; -1 where a sentence has no such words. */
    private int that(int sentence) {
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            int day = tokens.lower(i + 1).equals("same") ? i + 2 : i + 1;
            if (tokens.lower(i).equals("that") && tokens.lower(day).equals("day")) {
                return i;
            }
        }
        return -1;
    }
}
