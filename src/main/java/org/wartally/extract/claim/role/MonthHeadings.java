package org.wartally.extract.claim.role;

import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Reports that open with the name of a month and of a sheet: "July in figures. Ituri: 164 civilians killed" counts over the month. */
public final class MonthHeadings {

    /** Tokens of "Monthly casualty update, July 2025.". */
    private static final int REACH = 9;
    /** Sentences among which the heading is looked for. */
    private static final int OPENING = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    /** The sentence that is the heading, -1 where none is. */
    private final int heading;

    MonthHeadings(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        int found = -1;
        for (int s = 0; found < 0 && s < Math.min(OPENING, tokens.sentenceCount()); s++) {
            found = isHeading(s) ? s : -1;
        }
        this.heading = found;
    }

    /** Whether a figure without a day of its own stands under such a heading. */
    boolean has(Draft draft) {
        return heading >= 0
                && draft.sentence > heading
                && !draft.dated
                && draft.metric.counted() == Metric.Counted.PEOPLE
                && draft.group.number() != null
                && scene.dates(draft.sentence).isEmpty();
    }

    private boolean isHeading(int sentence) {
        int first = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        boolean month = false;
        boolean sheet = false;
        for (int i = first; i < end; i++) {
            boolean named = tokens.isCapitalised(i) && words.is(Words.Class.MONTH, tokens, i);
            boolean day = named && (isDay(i - 1) && i > first || isDay(i + 1) && i + 1 < end);
            boolean count = words.is(Words.Class.BULLETIN, tokens, i);
            if (day || end - first > REACH || !named && !count && !isLight(i)) {
                return false;
            }
            month |= named;
            sheet |= count;
        }
        return month && sheet;
    }

    /** The 4 of "June 4", not the 2025 of "June 2025". */
    private boolean isDay(int i) {
        return tokens.isNumber(i) && tokens.length(i) <= 2;
    }

    private boolean isLight(int i) {
        return !tokens.isWord(i)
                || words.is(Words.Class.BULLETIN_KIND, tokens, i)
                || words.is(Words.Class.PREPOSITION, tokens, i)
                        && !tokens.lower(i).equals("since")
                || words.is(Words.Class.DETERMINER, tokens, i)
                || scene.actor(i) != null;
    }
}
