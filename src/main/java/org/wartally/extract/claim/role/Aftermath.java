package org.wartally.extract.claim.role;

import java.util.Locale;
import org.wartally.extract.claim.event.Phrases;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Marks;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/**
 * Tells deaths that are named only because of what people do about them later: "marched over the killing of two", "arrested a
 * man who had killed three", "the funeral of five soldiers". Those of the event itself stand in a clause of their own: "police
 * fired at the march, killing two".
 */
public final class Aftermath {

    /** What a word about deaths needs between itself and them. */
    public enum Kind {
        /** Done for a reason: "rallied over", "on strike after". */
        DEED,
        /** Takes what stands behind it: "in memory of", "mourned". */
        OF,
        /** Whom the law holds: "arrested for", "sentenced a man who". */
        COURT,
        /** Whom the dead left: "relatives of a man killed by police blocked the road". */
        KIN
    }

    /** Tokens between "relatives of" and who died: "the two young". */
    private static final int KIN_REACH = 2;
    /** Tokens between "in revenge for" and "killing": "the rebels". */
    private static final int KILLER_REACH = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Terms<Kind> terms;
    private final Clauses clauses;
    private final EarlierCause earlier;
    /** The first words of what people do. */
    private final Marks openings;

    Aftermath(Scene scene, Words words, Terms<Kind> terms) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.terms = terms;
        clauses = new Clauses(tokens, words);
        earlier = new EarlierCause(scene, words, clauses);
        openings = new Marks(tokens, i -> terms.open(tokens, i));
    }

    /** The words of a language: phrase and kind. */
    public static Terms<Kind> load(String resource) {
        Terms<Kind> terms = new Terms<>();
        Phrases phrases = new Phrases();
        for (String[] row : WordList.table(Aftermath.class, resource)) {
            if (row[0].startsWith("<") && row[0].endsWith(">") && row[1].indexOf('|') > 0) {
                phrases.define(row[0], row[1]);
            } else {
                Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
                phrases.of(row[0]).forEach(phrase -> terms.put(phrase, kind));
            }
        }
        return terms;
    }

    /** Whether a figure of people harmed is told only as what others act upon, or as the cause of a later deed. */
    boolean tells(Draft draft) {
        boolean harmed =
                draft.metric == Metric.KILLED || draft.metric == Metric.INJURED || draft.metric == Metric.CASUALTIES;
        return harmed && draft.best() > 0 && (isActedUpon(draft) || earlier.tells(draft));
    }

    private boolean isActedUpon(Draft draft) {
        if (draft.group.whole() == Group.Whole.PRONOUN) {
            return false;
        }
        int head = Math.min(draft.start, draft.group.start());
        int clause = clauses.start(draft, head);
        int from = clauses.wideStart(clause);
        for (int i = openings.next(draft.sentence, from); i <= head; i = openings.next(draft.sentence, i + 1)) {
            Terms.Match<Kind> match = terms.match(tokens, i);
            if (match != null && match.end() <= draft.group.start() && governs(match, i, draft, head, clause)) {
                return true;
            }
        }
        return false;
    }

    /** @param clause where the clause of the figure begins: only what is done for a reason may stand before it */
    private boolean governs(Terms.Match<Kind> match, int i, Draft draft, int head, int clause) {
        int end = match.end();
        if (match.value() != Kind.DEED && end <= clause) {
            return false;
        }
        boolean nominal = clauses.isNominal(draft);
        return switch (match.value()) {
            // "March" may be a month.
            case DEED -> scene.date(i) == null && isReason(Math.max(end, clause), nominal, head);
            case OF -> !isAlleged(i) && (nominal || hasCause(end - 1, head) || isOfSomebody(end, head));
            case COURT -> nominal ? isCharge(end, head) : isCulprit(end, head);
            case KIN -> nominal && head - end <= KIN_REACH && isFollowedByDeed(draft);
        };
    }

    /** "Protested over the killing of two", "marched after police shot two"; not "marched against a law and two were shot". */
    private boolean isReason(int from, boolean nominal, int head) {
        for (int i = from; i < head && !isAssault(i); i++) {
            boolean reason =
                    words.is(Words.Class.REASON, tokens, i) && !isVenue(i) && !isOwnDeed(i, head) || isCoffin(i);
            if (reason && (nominal || hasCause(i, head) && !isClash(from, i))) {
                return true;
            }
        }
        return false;
    }

    /** "A riot at a prison left 32 dead": where, not why. */
    private boolean isVenue(int i) {
        return tokens.lower(i).equals("at") && words.is(Words.Class.ARTICLE, tokens, i + 1);
    }

    /** "Torched the village after killing nine": the same people did both. */
    private boolean isOwnDeed(int i, int head) {
        return i + 1 == head
                && tokens.lower(i).equals("after")
                && tokens.lower(head).endsWith("ing")
                && !tokens.lower(head + 1).equals("of");
    }

    /** "With the bodies of two men". */
    private boolean isCoffin(int i) {
        boolean with = tokens.lower(i).equals("with");
        return with && (isBody(i + 1) || isBody(i + 2));
    }

    private boolean isBody(int i) {
        return words.is(Words.Class.REMAINS, tokens, i);
    }

    /** "Clashes broke out at the rally after police shot two": the deaths are of the event itself. */
    private boolean isClash(int from, int to) {
        return words.has(Words.Class.CLASHED, tokens, tokens.sentenceStart(tokens.sentenceOf(from)), to);
    }

    /** "Police who shot two", "after two were shot"; not "gathered for a wedding when two were shot", "was attacked by men who shot two". */
    private boolean hasCause(int from, int to) {
        for (int i = from; i < to && !isAssault(i) && !isStatement(i); i++) {
            if (clauses.isCause(i)) {
                return true;
            }
        }
        return false;
    }

    /** "A group linked to the rebels said that it had killed 40": what it says has no cause behind it. */
    private boolean isStatement(int i) {
        return words.is(Words.Class.SPEECH, tokens, i) && tokens.lower(i + 1).equals("that");
    }

    /** "In revenge for rebels killing two". */
    private boolean isOfSomebody(int from, int head) {
        return head - from <= KILLER_REACH && tokens.lower(head).endsWith("ing");
    }

    /** "Was attacked by". */
    private boolean isAssault(int i) {
        return words.is(Words.Class.ASSAULT, tokens, i) && words.is(Words.Class.AUXILIARY, tokens, i - 1);
    }

    /** "Soldiers were accused of killing two": somebody says so; "soldiers accused of killing two were tried" tells of them. */
    private boolean isAlleged(int cue) {
        return tokens.lower(cue).equals("accused") && words.is(Words.Class.AUXILIARY, tokens, cue - 1);
    }

    /** "Arrested over the murder of three", "suspects in the murder of three"; not "arrested in a raid that killed three". */
    private boolean isCharge(int from, int head) {
        for (int i = from; i < head; i++) {
            boolean in = tokens.lower(i).equals("in") && i + 2 >= head;
            if (in || words.is(Words.Class.CHARGE, tokens, i) || clauses.isRelative(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Arrested a man who had killed three", "sentenced a man for a raid that killed three"; not "arrested in a raid that killed three". */
    private boolean isCulprit(int from, int head) {
        boolean during = false;
        boolean charged = false;
        for (int i = from; i < head; i++) {
            during |= words.is(Words.Class.EVENT, tokens, i) && isDuring(i);
            charged |= words.is(Words.Class.CHARGE, tokens, i);
            if (clauses.isRelative(i)) {
                return !during && (charged || tokens.lower(i).equals("who"));
            }
        }
        return false;
    }

    /** "In a raid", "during the latest clash". */
    private boolean isDuring(int event) {
        for (int i = event - 1; i >= event - 3; i--) {
            String lead = tokens.lower(i);
            if (lead.equals("in") || lead.equals("during") || lead.equals("after") || lead.equals("following")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFollowedByDeed(Draft draft) {
        int end = tokens.sentenceEnd(draft.sentence);
        int from = Math.max(draft.end, draft.group.end());
        for (int i = openings.next(draft.sentence, from); i < end; i = openings.next(draft.sentence, i + 1)) {
            Terms.Match<Kind> match = terms.match(tokens, i);
            if (match != null && match.value() == Kind.DEED) {
                return true;
            }
        }
        return false;
    }
}
