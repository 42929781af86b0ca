package org.wartally.extract.claim.elided;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.model.Count;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Shares of a number that the sentence has stated: "half of them children", "two thirds of whom", "six in the town and the rest in the villages". */
public final class Shares {

    private static final String RULE = "share of a number before it";

    /** Words that make a share a guess: "about half of them". */
    private static final Set<String> VAGUE =
            Set.of("about", "around", "roughly", "some", "than", "nearly", "almost", "over", "least", "most", "to");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final VictimTerms victims = VictimTerms.standard();

    public Shares(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Adds the shares that stand between two tokens, of numbers already read. */
    public void read(int from, int to, List<Draft> drafts) {
        for (int i = from; !drafts.isEmpty() && i < to; i++) {
            Draft draft = rest(i, to, drafts);
            draft = draft == null ? fraction(i, drafts) : draft;
            if (draft != null) {
                drafts.add(draft);
            }
        }
    }

    /** "Half of them", "a third of whom", "three quarters of those killed": only where it is a whole number of people. */
    private @Nullable Draft fraction(int i, List<Draft> drafts) {
        int over = over(i);
        int part = parts(i);
        int end = part > 0 && over == 2 && tokens.lower(i).equals("half") ? i + 1 : i + 2;
        end += over > 0 && tokens.isMark(i + 1, '-') ? 1 : 0;
        boolean share = over > 0
                && tokens.lower(end).equals("of")
                && words.is(Words.Class.WHOLE_PRONOUN, tokens, end + 1)
                && !VAGUE.contains(tokens.lower(i - 1));
        Draft whole = share ? whole(i, drafts) : null;
        boolean even = whole != null
                && whole.count.high() != null
                && whole.count.low() == whole.best()
                && whole.best() * part % over == 0;
        return whole == null || !even ? null : draft(i, end + 2, whole.best() * part / over, whole);
    }

    /** What a share is divided by: two of "half", three of "two thirds"; 0 where no share stands. */
    private int over(int i) {
        if (tokens.lower(i).equals("half")) {
            return 2;
        }
        int noun = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
        return parts(i) == 0
                ? 0
                : switch (tokens.lower(noun)) {
                    case "third", "thirds" -> 3;
                    case "quarter", "quarters" -> 4;
                    case "fifth", "fifths" -> 5;
                    default -> 0;
                };
    }

    private int parts(int i) {
        return switch (tokens.lower(i)) {
            case "half", "a", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            default -> 0;
        };
    }

    /** "Six in the town, the rest in the villages", "six soldiers and the rest civilians": what the parts told before leave over. */
    private @Nullable Draft rest(int i, int to, List<Draft> drafts) {
        boolean rest = tokens.lower(i).equals("rest")
                && tokens.lower(i - 1).equals("the")
                && !words.is(Words.Class.PREPOSITION, tokens, i - 2);
        int next = tokens.lower(i + 1).equals("were") ? i + 2 : i + 1;
        boolean told = rest
                && (words.is(Words.Class.LIST_LOCATIVE, tokens, next) || victims.match(tokens, next) != null)
                && next < to;
        Draft whole = told ? whole(i, drafts) : null;
        if (whole == null || whole.sentence != tokens.sentenceOf(i) || whole.best() != whole.count.low()) {
            return null;
        }
        long others = 0;
        for (Draft draft : drafts) {
            boolean part = draft.whole == whole || isListed(draft) && draft.lead == whole;
            others += part && draft.start > whole.start ? draft.best() : 0;
        }
        return others == 0 || others >= whole.best() || whole.count.high() == null
                ? null
                : draft(i - 1, i + 1, whole.best() - others, whole);
    }

    private Draft draft(int start, int end, long best, Draft whole) {
        int noun = tokens.lower(end).equals("were") || tokens.lower(end).equals("are") ? end + 1 : end;
        Terms.Match<VictimNoun> people = victims.match(tokens, noun);
        VictimNoun victim = people == null ? null : people.value();
        Group group = new Group(
                start,
                end,
                Group.Kind.BARE,
                Count.exact(best),
                null,
                victim,
                null,
                Group.Whole.PRONOUN,
                false,
                null,
                null);
        Draft draft = new Draft(scene, group, whole.metric, start, end, RULE);
        draft.role = Role.SUBSET;
        draft.whole = whole;
        SomeOf.inherit(draft, whole);
        return draft;
    }

    private static boolean isListed(Draft draft) {
        return draft.rule.equals(NextOfList.RULE);
    }

    /** The last number of people before a token, in its sentence or the one before. */
    private @Nullable Draft whole(int i, List<Draft> drafts) {
        for (int d = drafts.size() - 1; d >= 0; d--) {
            Draft draft = drafts.get(d);
            boolean near = draft.scene == scene && tokens.sentenceOf(i) - draft.sentence <= 1;
            if (!near) {
                return null;
            }
            boolean people = draft.metric.counted() == Metric.Counted.PEOPLE && draft.group.number() != null;
            if (people && draft.end <= i && draft.role != Role.SUBSET && !isListed(draft)) {
                return draft;
            }
        }
        return null;
    }
}
