package org.wartally.extract.claim.role;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Marks;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/**
 * Finds harm that nobody did with weapons: of age and illness, of an earthquake or a flood, in sport, in a drill. What a report tells of
 * shells, gunmen or bombs beside it keeps every figure: a footballer may be shot, and a flood come of a broken dam.
 */
public final class Mishaps {

    /** Why such a figure is no claim. */
    static final String REASON = "no_violence";

    /** Words of "a very long illness" behind "died of". */
    private static final int CAUSE = 6;
    /** Sentences behind an earthquake that tell of its dead. */
    private static final int BEHIND = 2;
    /** From this age on, who "has died aged 91" died of age. */
    private static final int OLD = 60;
    /** Tokens of "during the joint naval" before "exercise". */
    private static final int LED_IN = 5;
    /** Words of sport in a sentence that tell of a match although none of them stands for sport alone. */
    private static final int MATCH = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Marks nature;
    private final Marks violence;
    private final Marks arms;
    private final Marks sports;
    private final Marks matches;
    private final Marks deaths;
    private final Marks drills;
    private @Nullable Boolean calm;

    Mishaps(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        nature = new Marks(tokens, i -> words.is(Words.Class.NATURE, tokens, i) && !isFigure(i));
        violence = new Marks(tokens, this::isViolent);
        arms = new Marks(tokens, i -> isOfArms(Words.Class.ARMED, i));
        sports = new Marks(tokens, i -> words.is(Words.Class.SPORT, tokens, i));
        matches = new Marks(tokens, this::isOfMatch);
        deaths = new Marks(tokens, this::isDied);
        drills = new Marks(tokens, this::isDrill);
    }

    /** Why a figure is of no violence; null where it may be. */
    @Nullable
    String of(Draft draft) {
        if (draft.whole != null && REASON.equals(draft.whole.rejected)) {
            return REASON;
        }
        if (draft.best() > 0 && isOfDrill(draft)) {
            return REASON;
        }
        boolean people = draft.metric.counted() == Metric.Counted.PEOPLE && draft.best() > 0;
        return people && (isOfNature(draft) || isOfSport(draft) || isOfAge(draft)) ? REASON : null;
    }

    /** "During the exercise two drones were shot down", "test-fired two missiles", "30 mock casualties": nobody was attacked. */
    private boolean isOfDrill(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        int end = tokens.sentenceEnd(draft.sentence);
        for (int i = drills.next(draft.sentence, first); i < end; i = drills.next(draft.sentence, i + 1)) {
            boolean before = i < draft.start;
            boolean test = !words.is(Words.Class.DRILL, tokens, i);
            boolean own = test ? draft.metric.ofWeapons() : isLedIn(i, first);
            if (own && (before || test || draft.metric.ofWeapons())) {
                return true;
            }
        }
        return words.is(Words.Class.DRILL, tokens, draft.group.start() + 1) && draft.group.number() != null;
    }

    /** "During the exercise", "in a joint drill". */
    private boolean isLedIn(int drill, int first) {
        for (int i = drill - 1; i >= Math.max(first, drill - LED_IN); i--) {
            String lead = tokens.lower(i);
            if (lead.equals("in") || lead.equals("during")) {
                return true;
            }
        }
        return false;
    }

    /** An exercise, or "test-fired", "in a test", "a training launch". */
    private boolean isDrill(int i) {
        String lower = tokens.lower(i);
        String next = tokens.lower(tokens.isMark(i + 1, '-') ? i + 2 : i + 1);
        boolean fired = next.startsWith("fir") || next.startsWith("launch");
        boolean in = tokens.lower(i - 1).equals("a") && tokens.lower(i - 2).equals("in");
        return words.is(Words.Class.DRILL, tokens, i)
                || lower.equals("test") && (fired || in)
                || lower.equals("training") && fired;
    }

    /** "The earthquake killed 43", "six died in floods"; of "40 died" behind such a sentence only where the report tells of no weapon. */
    private boolean isOfNature(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        boolean verb = draft.start < draft.group.start() && !draft.rule.equals("toll");
        int end = verb ? draft.start : tokens.sentenceEnd(draft.sentence);
        if (nature.next(draft.sentence, first) < end) {
            return !violence.any(draft.sentence);
        }
        return !verb && isBehind(nature, draft, BEHIND) && isCalm();
    }

    private static boolean isBehind(Marks marks, Draft draft, int sentences) {
        for (int s = Math.max(0, draft.sentence - sentences); s < draft.sentence; s++) {
            if (marks.any(s)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the report tells of no weapon, attack or fight. */
    private boolean isCalm() {
        if (calm == null) {
            calm = IntStream.range(0, tokens.size()).noneMatch(this::isViolent);
        }
        return calm;
    }

    /** "The defender, who was injured in training, will miss the final"; "two players were hurt" alone may tell of a bomb. */
    private boolean isOfSport(Draft draft) {
        if (arms.any(draft.sentence) || isBehind(arms, draft, 1)) {
            return false;
        }
        if (sports.any(draft.sentence)) {
            return draft.metric == Metric.INJURED || matches.any(draft.sentence);
        }
        return matches.any(draft.sentence) && tellsOfMatch(draft) && !violence.any(draft.sentence);
    }

    private boolean tellsOfMatch(Draft draft) {
        Set<String> match = new HashSet<>();
        int end = tokens.sentenceEnd(draft.sentence);
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = matches.next(draft.sentence, first); i < end; i = matches.next(draft.sentence, i + 1)) {
            match.add(tokens.lower(i));
        }
        return match.size() >= MATCH;
    }

    /** A word of matches; "Awami League" is a party. */
    private boolean isOfMatch(int i) {
        boolean first = i == tokens.sentenceStart(tokens.sentenceOf(i));
        return words.is(Words.Class.MATCH, tokens, i) && (first || !tokens.isCapitalised(i));
    }

    /** "Died of a heart attack", "has died aged 91", "died in her sleep". */
    private boolean isOfAge(Draft draft) {
        int end = tokens.sentenceEnd(draft.sentence);
        boolean died = draft.metric == Metric.KILLED && deaths.next(draft.sentence, draft.start) < draft.end;
        if (!died || violence.any(draft.sentence)) {
            return false;
        }
        for (int i = draft.end; i < Math.min(end, draft.end + CAUSE); i++) {
            boolean age = tokens.lower(i).equals("age") && tokens.lower(i - 1).equals("old");
            if (age || words.is(Words.Class.ILLNESS, tokens, i)) {
                return true;
            }
        }
        boolean one = draft.group.number() == null && draft.best() == 1;
        return one && (isOld(draft.group.end(), end) || isOldNext(draft.sentence + 1));
    }

    /** A form of "die". */
    private boolean isDied(int i) {
        return switch (tokens.lower(i)) {
            case "died", "dies", "dead", "passed" -> true;
            default -> false;
        };
    }

    /** "Aged 91", "at the age of 91", "at 91". */
    private boolean isOld(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String lead = tokens.lower(i - 1);
            boolean age = lead.equals("aged")
                    || lead.equals("at")
                    || lead.equals("of") && tokens.lower(i - 2).equals("age");
            if (age && isYears(i)) {
                return true;
            }
        }
        return false;
    }

    /** "She was 87." */
    private boolean isOldNext(int sentence) {
        if (sentence >= tokens.sentenceCount()) {
            return false;
        }
        int first = tokens.sentenceStart(sentence);
        boolean was = words.is(Words.Class.PRONOUN, tokens, first)
                && tokens.lower(first + 1).equals("was");
        return was && isYears(first + 2) && tokens.sentenceEnd(sentence) <= first + 4;
    }

    private boolean isYears(int i) {
        NumberMention number = scene.number(i);
        return number != null && number.count().best() >= OLD && number.count().best() < 2 * OLD;
    }

    private boolean isViolent(int i) {
        return isOfArms(Words.Class.VIOLENT, i);
    }

    /** Whether a word is of a class that tells of violence, or of weapons. */
    private boolean isOfArms(Words.Class kind, int i) {
        return (words.is(kind, tokens, i) || words.is(Words.Class.WEAPONRY, tokens, i)) && !isFigure(i);
    }

    /** "A heart attack", "a lightning strike". */
    private boolean isFigure(int i) {
        String lead = tokens.lower(i - 1);
        return lead.equals("heart") || lead.equals("lightning") || lead.equals("asthma");
    }
}
