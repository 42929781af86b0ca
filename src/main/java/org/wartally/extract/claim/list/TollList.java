package org.wartally.extract.claim.list;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** A heading that says what the lines below it count: "Killed over the past day:", then "Kharkiv region: 2", "Sumy region - 1". */
public final class TollList {

    public static final String RULE = "line below its heading";
    /** Tokens of the longest heading. */
    private static final int HEADING = 16;
    /** Lines below a heading. */
    private static final int LINES = 25;

    private static final Set<Metric> HARMS = Set.of(Metric.KILLED, Metric.INJURED, Metric.MISSING);

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private @Nullable Metric metric;
    private int heading = -1;

    TollList(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Looks at the next sentence: it may be a heading, a line below one, or the end of the list. */
    void next(int sentence, List<Predicate> found) {
        int from = tokens.sentenceStart(sentence);
        int to = tokens.sentenceEnd(sentence);
        Metric told = harm(from, to, found);
        if (told != null) {
            metric = told;
            heading = sentence;
        } else if (!tokens.startsLine(from) || sentence - heading > LINES) {
            metric = null;
        }
    }

    /** Whether the sentence stands below a heading. */
    boolean isOpen(int sentence) {
        return metric != null && sentence > heading;
    }

    /** The figure of a line that is nothing but a place and its number; null where it is more, or no heading stands above. */
    @Nullable
    Draft read(Group group) {
        int sentence = tokens.sentenceOf(group.start());
        if (!isOpen(sentence) || metric == null || group.number() == null || group.kind() != Group.Kind.BARE) {
            return null;
        }
        int line = group.start();
        while (line > tokens.sentenceStart(sentence) && !tokens.startsLine(line)) {
            line--;
        }
        boolean alone = !tokens.isWord(group.end()) || tokens.startsLine(group.end());
        return alone && isPlace(line, group.start()) ? new Draft(scene, group, metric, line, group.end(), RULE) : null;
    }

    /** "- Kharkiv region:", "Sumy –": a name, and nothing else, before a colon or dash. */
    private boolean isPlace(int from, int number) {
        int first = tokens.isWord(from) ? from : from + 1;
        boolean mark = tokens.isMark(number - 1, ':') || tokens.isDash(number - 1);
        boolean place = false;
        for (int i = first; i < number - 1; i++) {
            boolean name = tokens.isCapitalised(i) || words.is(Words.Class.AREA, tokens, i) || scene.place(i) != null;
            if (!name && !tokens.isMark(i, '-') && !tokens.isMark(i, '\'')) {
                return false;
            }
            place |= scene.place(i) != null || tokens.isCapitalised(i);
        }
        return mark && place;
    }

    /** The one harm that a short line with a colon at its end names, without a number; null where it is no such line. */
    private @Nullable Metric harm(int from, int to, List<Predicate> found) {
        if (found.isEmpty() || to - from > HEADING || !tokens.isMark(to - 1, ':') || isCounted(from, to)) {
            return null;
        }
        Metric told = null;
        for (Predicate predicate : found) {
            Metric of = predicate.senses().get(0).metric();
            if (!HARMS.contains(of) || told != null && told != of) {
                return null;
            }
            told = of;
        }
        return told;
    }

    private boolean isCounted(int from, int to) {
        for (int i = from; i < to; i++) {
            NumberMention number = scene.number(i);
            if (number != null && number.isCount() && scene.date(i) == null) {
                return true;
            }
        }
        return false;
    }
}
