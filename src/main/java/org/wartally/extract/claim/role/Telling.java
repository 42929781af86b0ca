package org.wartally.extract.claim.role;

import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Marks;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** How the words tell a figure: as the sum of all, as news that came later, as people already spoken of, in whose clause. */
public final class Telling {

    /** Tokens before a number in which "a total of" belongs to it. */
    private static final int TOTAL = 3;
    /** Tokens at the head of a sentence that speak of all of it: "Altogether,". */
    private static final int OPENING = 3;

    /** Tokens behind a figure in which "in two separate attacks" tells of it. */
    private static final int SPREAD = 8;
    /** The same, where the words say that the attacks were separate. */
    private static final int FAR_SPREAD = 22;

    private final Tokens tokens;
    private final Words words;
    private final Marks late;
    private final Marks voices;
    private final Marks attributions;

    Telling(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        late = new Marks(tokens, i -> words.is(Words.Class.LATER, tokens, i));
        voices = new Marks(
                tokens, i -> words.is(Words.Class.SPEECH, tokens, i) || words.is(Words.Class.COUNTING, tokens, i));
        attributions = new Marks(tokens, i -> tokens.lower(i).equals("according"));
    }

    void apply(Draft draft) {
        draft.ofAll = isOfAll(draft);
        draft.later = isLater(draft);
        draft.risen = isRisen(draft);
        draft.definite = isDefinite(draft);
        draft.inCare = isInCare(draft);
        draft.spread = isSpread(draft);
        draft.voice = voice(draft);
        draft.attributed = isAttributed(draft);
    }

    /** "A total of nine", "altogether 47", "12 in all", "total for the region: two dead", "the total number of people killed is 11". */
    private boolean isOfAll(Draft draft) {
        for (int i = Math.max(tokens.sentenceStart(draft.sentence), draft.group.start() - TOTAL); i < draft.end; i++) {
            if (tokens.lower(i).equals("total") && i < draft.group.end()
                    || tokens.lower(i).equals("total") && draft.rule.equals("toll")
                    || isAltogether(i)) {
                return true;
            }
        }
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = first; i < Math.min(draft.start, first + OPENING); i++) {
            if (isAltogether(i)) {
                return true;
            }
        }
        return isAltogether(draft.end) || tokens.lower(first).equals("total") && !draft.rule.equals("toll");
    }

    private boolean isAltogether(int i) {
        String lower = tokens.lower(i);
        String next = tokens.lower(i + 1);
        return lower.equals("altogether")
                || lower.equals("overall")
                || lower.equals("in")
                        && (next.equals("all") || next.equals("total"))
                        && !words.is(Words.Class.PREPOSITION, tokens, i + 2)
                || lower.equals("all") && next.equals("told");
    }

    /** "Later reports spoke of 55", "it was subsequently reported that", "an investigation later put it at 37". */
    private boolean isLater(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = late.next(draft.sentence, first); i < draft.start; i = late.next(draft.sentence, i + 1)) {
            if (words.is(Words.Class.ACCOUNT, tokens, i + 1)
                    || words.is(Words.Class.ACCOUNT, tokens, i + 2)
                    || words.is(Words.Class.ACCOUNT, tokens, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "The mayor said that the toll had risen to 11". */
    private boolean isRisen(Draft draft) {
        return words.has(Words.Class.RISEN, tokens, draft.start, draft.group.start());
    }

    /** "The two fighters killed", "the other three": people already spoken of. */
    private boolean isDefinite(Draft draft) {
        if (draft.group.number() == null || draft.metric.ofWeapons()) {
            return false;
        }
        int i = draft.group.start();
        if (draft.group.number().start() > i + 1 && draft.group.isList(tokens)) {
            // "The driver and four passengers": nobody told of four.
            return false;
        }
        i -= tokens.lower(i - 1).equals("other") || tokens.lower(i - 1).equals("remaining") ? 1 : 0;
        return tokens.lower(i - 1).equals("the") || tokens.lower(i).equals("the");
    }

    /** "Eight are wounded; two are in hospital", "two were taken to hospital": some of the hurt before them. */
    private boolean isInCare(Draft draft) {
        boolean noun = draft.group.kind() == Group.Kind.BARE || isAnybody(draft.group);
        boolean bare = draft.metric == Metric.INJURED && noun && !draft.group.more();
        for (int i = draft.group.end(); bare && i < draft.end + 1; i++) {
            boolean cared = tokens.lower(i).startsWith("hospitali")
                    || tokens.lower(i).equals("operated")
                    || words.is(Words.Class.CONDITION, tokens, i);
            if (cared) {
                return true;
            }
        }
        return false;
    }

    /** "Two people are in intensive care": a noun that says no more of them than the number. */
    private boolean isAnybody(Group group) {
        String noun = tokens.lower(group.end() - 1);
        return group.number() != null
                && (noun.equals("people") || noun.equals("persons"))
                && group.end() == group.number().end() + 1
                && words.is(Words.Class.AUXILIARY, tokens, group.end())
                && tokens.lower(group.end() + 1).equals("in");
    }

    /** "Three were killed in two separate gunfights". */
    private boolean isSpread(Draft draft) {
        int end = Math.min(tokens.sentenceEnd(draft.sentence), draft.end + FAR_SPREAD);
        for (int i = draft.end; i < end && !words.is(Words.Class.AUXILIARY, tokens, i); i++) {
            boolean far = i >= draft.end + SPREAD && !tokens.lower(i).equals("separate");
            boolean events =
                    !far && (words.is(Words.Class.EVENT, tokens, i + 1) || words.is(Words.Class.EVENT, tokens, i + 2));
            if (words.is(Words.Class.SEVERAL, tokens, i) && events) {
                return true;
            }
        }
        return false;
    }

    /** "Twenty died, according to the mayor". */
    private boolean isAttributed(Draft draft) {
        return attributions.next(draft.sentence, draft.end) < tokens.sentenceEnd(draft.sentence);
    }

    /** The verb of speech before a figure in its sentence; -1 where it has none of its own. */
    private int voice(Draft draft) {
        int voice = voices.last(draft.sentence, draft.start);
        return voice > tokens.sentenceStart(draft.sentence) ? voice : -1;
    }
}
