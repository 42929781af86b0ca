package org.wartally.extract.claim.role;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * How a war began, told behind what happens in it now: "the war broke out when rebels overran a garrison, killing 40",
 * "it was sparked by an attack in which 1,200 people died", "Israel launched its offensive after gunmen killed 1,200".
 */
public final class Origins {

    /** Tokens between a war and the verb of its beginning: "the war in Gaza, which". */
    private static final int SUBJECT = 6;
    /** Tokens of "was set off" between "it" and the last of its verb. */
    private static final int VERB = 4;
    /** Tokens of "its latest military" before the war that somebody began. */
    private static final int OBJECT = 5;
    /** Sentences back to the toll of the war that "it" points to. */
    private static final int BACK = 2;

    private static final Set<String> LEADS = Set.of("when", "after", "by", "following", "with");
    private static final Set<String> ANSWERS =
            Set.of("after", "following", "response", "retaliation", "when", "answer", "reply", "revenge");

    private final Tokens tokens;
    private final Words words;

    Origins(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a figure of people is that of the event with which the war of the report began. */
    boolean tells(Draft draft, List<Draft> drafts, LocalDate newest) {
        boolean people = draft.metric.counted() == Metric.Counted.PEOPLE && draft.best() > 0;
        return people && !isSum(draft) && !isOfNow(draft, newest) && isBegun(draft, drafts);
    }

    /** "The war, which broke out after a coup, has killed 15,000": told of all of it. */
    private boolean isSum(Draft draft) {
        return words.is(Words.Class.HAVE, tokens, draft.start - 1) && tokens.isMark(draft.start - 2, ',');
    }

    /** "The war began on Friday, when jets killed 14": the war of which the report tells as news. */
    private static boolean isOfNow(Draft draft, LocalDate newest) {
        return draft.dated
                && draft.when.end() != null
                && ChronoUnit.DAYS.between(draft.when.end(), newest) <= Recollections.DAYS;
    }

    private boolean isBegun(Draft draft, List<Draft> drafts) {
        int head = Math.min(draft.start, draft.group.start());
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = first + 1; i < head; i++) {
            if (!words.is(Words.Class.BROUGHT_ON, tokens, i)) {
                continue;
            }
            boolean begun = isLed(i + 1, head) && (isOfWar(first, i) || isOfIt(first, i, draft, drafts));
            if (begun || isWaged(i, head) && isBehindNews(draft, drafts)) {
                return true;
            }
        }
        return false;
    }

    /** "When" of "broke out when", "by" of "was set off by". */
    private boolean isLed(int i, int head) {
        int lead = tokens.lower(i).equals("out") || tokens.lower(i).equals("off") ? i + 1 : i;
        return lead < head && LEADS.contains(tokens.lower(lead));
    }

    /** "The war in Gaza was": the war is what began. */
    private boolean isOfWar(int first, int verb) {
        for (int i = verb - 1; i >= Math.max(first + 1, verb - SUBJECT); i--) {
            boolean war = tokens.lower(i).equals("war") || tokens.lower(i).equals("conflict");
            war |= words.is(Words.Class.WAR, tokens, i) && i < verb - 1 && tokens.isMark(i + 1, ',');
            if (war) {
                return true;
            }
        }
        return false;
    }

    /** "The war has killed 63,000. It began when": the war whose toll stands right before it. */
    private boolean isOfIt(int first, int verb, Draft draft, List<Draft> drafts) {
        boolean it = tokens.lower(first).equals("it") && verb - first < VERB;
        return it
                && drafts.stream()
                        .anyMatch(d -> d.role == Role.RUNNING_TOTAL
                                && d.sentence < draft.sentence
                                && d.sentence >= draft.sentence - BACK);
    }

    /** "Launched its offensive in response to the attack": somebody began a war because of what had been done. */
    private boolean isWaged(int verb, int head) {
        for (int i = verb + 1; i < Math.min(head, verb + OBJECT); i++) {
            if (words.is(Words.Class.WAR, tokens, i)) {
                return isAnswer(i + 1, head);
            }
            if (!tokens.isWord(i) || words.is(Words.Class.PREPOSITION, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** "Against Hamas after", "in Gaza in response to". */
    private boolean isAnswer(int from, int head) {
        for (int i = from; i < Math.min(head, from + OBJECT); i++) {
            if (ANSWERS.contains(tokens.lower(i))) {
                return true;
            }
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBehindNews(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d -> d.sentence < draft.sentence && d.metric.counted() == Metric.Counted.PEOPLE);
    }
}
