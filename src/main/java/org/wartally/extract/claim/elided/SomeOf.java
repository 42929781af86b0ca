package org.wartally.extract.claim.elided;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.clause.Companions;
import org.wartally.extract.claim.clause.OfThose;
import org.wartally.extract.claim.scene.AmongThose;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Harmed;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.whole.AllBut;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.place.PlaceMention;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Reads groups that are some of a number told before: "three of them", "including two children", "a nurse is among the dead". */
public final class SomeOf {

    /** Sentences back to the number that "of them" points to. */
    private static final int WHOLE_REACH = 2;
    /** Sentences back to the number that "the dead included", "five of the dead" point to. */
    private static final int NAMED_REACH = 6;
    /** Tokens of "of 14 is" before "among them". */
    private static final int AMONG_REACH = 5;
    /** Tokens of "of the national guard 's force were" before "among the dead". */
    private static final int OF_WHOM_REACH = 8;
    /** Tokens of "who had run towards the first blast is among". */
    private static final int WHO_REACH = 14;
    /** Tokens of "and five children" before "among them". */
    private static final int LISTED = 4;
    /** Tokens between one of a list and the bracket with the next. */
    private static final int BRACKET_REACH = 5;

    /** Before a group: "among whom there are", "including at [least]". */
    private static final Set<String> ARE = Set.of("were", "was", "are", "is", "there", "at");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final OfThem ofThem;
    private final Kinds kinds;
    private final Identified identified;
    private final Conditions conditions;
    private final UncountedOthers others;
    private final SaidAgain saidAgain;
    private final LabelledShares labelled;

    public SomeOf(Scene scene, Words words) {
        this.ofThem = new OfThem(scene, words);
        this.kinds = new Kinds(scene, words);
        this.identified = new Identified(scene, words);
        this.conditions = new Conditions(scene.tokens(), words);
        this.others = new UncountedOthers(scene, words);
        this.saidAgain = new SaidAgain(scene, words);
        this.labelled = new LabelledShares(scene, words);
        this.words = words;
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The draft of a group that is some of a number before it; null where it is none. */
    @Nullable
    public Draft read(Group group, List<Draft> before) {
        if (isBothAgain(group) || others.isOfUncounted(ofThem.lead(group.start()), group, before)) {
            return null;
        }
        Draft again = saidAgain.read(group, before);
        again = again == null && !before.isEmpty() ? labelled.read(group, Draft.last(before)) : again;
        if (again != null) {
            return again;
        }
        boolean including = isIncluding(group.start()) || Companions.isBeing(tokens, group);
        boolean pointing = group.whole() != null && group.whole() != Group.Whole.NUMBER && !isBeside(group)
                || isOfThem(group)
                || isAmong(group)
                || conditions.isOf(group)
                || kinds.isOneOf(group, before);
        Draft among = ofThem.among(group, before);
        Draft noun = among == null ? ofThem.ofNoun(group, before) : among;
        Draft named = noun == null ? new OfThose(scene, words).whole(group, before) : noun;
        pointing |= named != null;
        if (!including && !pointing && !isListedWith(group, before)
                || others.isAlive(group.end())
                || others.isSpeaking(group)
                || others.isClause(group)) {
            return null;
        }
        if (including && others.isBehind(includingStart(group.start()) - 1, before)) {
            return null;
        }
        Draft last = Draft.last(before);
        if (!including && !pointing && last != null && last.rule.equals(Identified.RULE)) {
            return group.kind() != Group.Kind.PEOPLE
                    ? null
                    : new Draft(scene, group, last.metric, group.start(), group.end(), Identified.RULE);
        }
        Draft whole = named != null ? named : whole(group, including, before);
        if (whole == null && identified.is(group.start() - 1)) {
            return identified.read(group);
        }
        if (whole == null || AllBut.precedes(tokens, group) || isOfOtherFate(group, whole)) {
            return null;
        }
        Draft draft = new Draft(
                scene,
                group,
                whole.metric,
                including ? includingStart(group.start()) : group.start(),
                group.end(),
                "some of a number before it");
        draft.role = Role.SUBSET;
        draft.whole = whole;
        inherit(draft, whole);
        return draft;
    }

    /** "Two men were wounded, both are in a moderate condition": no number of their own. */
    private boolean isBothAgain(Group group) {
        return group.kind() == Group.Kind.BARE
                && tokens.lower(group.start()).equals("both")
                && words.is(Words.Class.AUXILIARY, tokens, group.end());
    }

    /** What a group is some of, by the words that say so; null where nothing before it fits. */
    private @Nullable Draft whole(Group group, boolean including, List<Draft> before) {
        if (words.is(Words.Class.BURY, tokens, group.start() - 1)) {
            return dead(before, group);
        }
        Draft whole = including || group.whole() != null ? whole(group, before) : wholeOfList(group, before);
        return whole == null ? ofThem.exceeded(group, including || pointsAt(group), before) : whole;
    }

    /** "A boy riding with one of them died", "I was at three of these", "we have had two of those": beside whom or what somebody was. */
    private boolean isBeside(Group group) {
        return group.whole() == Group.Whole.PRONOUN
                && (words.is(Words.Class.BESIDE, tokens, group.start() - 1)
                        || !tokens.lower(group.end() - 1).equals("them")
                                && words.is(Words.Class.LIVED_THROUGH, tokens, group.start() - 1));
    }

    /** "They buried nine of them": of the dead, whoever was told of last. */
    private static @Nullable Draft dead(List<Draft> before, Group group) {
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.metric == Metric.KILLED && draft.role != Role.SUBSET) {
                return group.count() != null && draft.best() >= group.count().best() ? draft : null;
            }
        }
        return null;
    }

    /** "nine of whom were hospitalised": some of those hurt, with a verb of their own. */
    public void pointBack(Draft draft, List<Draft> before) {
        boolean points = draft.group.whole() == Group.Whole.PRONOUN
                || draft.group.whole() == Group.Whole.HARMED
                || isOfWhom(draft.group.start());
        Draft whole = points && !AllBut.precedes(tokens, draft.group)
                ? whole(draft.group, ofThem.told(draft, before))
                : ofWhole(draft, before);
        whole = whole == null && isLargest(draft.group) ? whole(draft.group, before) : whole;
        Draft among = whole == null && draft.start == draft.group.start() ? ofThem.among(draft.group, before) : null;
        if (among != null) {
            // "Among the civilians are two children, who were hit by bullets": how they died.
            whole = among;
            draft.metric = among.metric;
        }
        if (whole != null && whole.metric == draft.metric) {
            draft.role = Role.SUBSET;
            draft.whole = whole;
        }
        if (whole != null) {
            inherit(draft, whole);
        }
    }

    /** "18 died, of whom four drowned", "out of which two burned to death": the pronoun of the whole stands before the number. */
    boolean isOfWhom(int start) {
        // "Of these, 60 were shot down over Bryansk region".
        int of = tokens.isMark(start - 1, ',') ? start - 3 : start - 2;
        String pronoun = tokens.lower(of + 1);
        boolean relative = pronoun.equals("whom") || pronoun.equals("which") || pronoun.equals("these");
        boolean opens = of == start - 2 || tokens.sentenceStart(tokens.sentenceOf(start)) == of;
        return relative && opens && tokens.lower(of).equals("of");
    }

    /** "The largest number, 85, was shot down over Bryansk": some of all. */
    boolean isLargest(Group group) {
        int noun = group.start() - 2;
        return tokens.isMark(noun + 1, ',')
                && words.is(Words.Class.FIGURE, tokens, noun)
                && tokens.lower(noun - 1).endsWith("est");
    }

    /** "Of the 38 wounded, nine are in intensive care": the number that the sentence opens with. */
    private @Nullable Draft ofWhole(Draft draft, List<Draft> before) {
        boolean opened = tokens.lower(tokens.sentenceStart(draft.sentence)).equals("of")
                && draft.group.kind() == Group.Kind.BARE;
        Draft first = null;
        for (int d = before.size() - 1; opened && d >= 0 && before.get(d).sentence == draft.sentence; d--) {
            first = before.get(d).best() > draft.best() ? before.get(d) : first;
        }
        return first;
    }

    /** What a subset has from its whole where its own words are silent. */
    public static void inherit(Draft draft, Draft whole) {
        draft.lead = draft.sentence == whole.sentence || draft.rule.equals(NextOfList.RULE) ? whole : null;
        draft.family = draft.family == null ? whole.family : draft.family;
        draft.side = draft.side == null ? whole.side : draft.side;
        draft.claimant = whole.claimant;
        draft.claimantSide = whole.claimantSide;
    }

    private boolean isIncluding(int start) {
        return includingStart(start) < start;
    }

    /** First token of "including", "among them", "among them were" before a group. */
    private int includingStart(int start) {
        int of = ofThem.lead(start);
        if (of < start) {
            return of;
        }
        // The point of "incl.", the colon of "among them: two teachers".
        boolean point = tokens.isMark(start - 1, '.') && words.is(Words.Class.INCLUDING, tokens, start - 2);
        boolean mark = point || tokens.isMark(start - 1, ':');
        int i = mark ? start - 2 : start - 1;
        while (i > start - 4 && ARE.contains(tokens.lower(i))) {
            i--;
        }
        if (words.is(Words.Class.AMONG_WHOM, tokens, i) && AmongThose.isAmong(tokens, i - 1)) {
            return i - 1;
        }
        // "A girl is among three people in hospital": of those three, not of others before.
        boolean among = AmongThose.isAmong(tokens, i) && words.is(Words.Class.AUXILIARY, tokens, i - 1);
        return !among && words.is(Words.Class.INCLUDING, tokens, i) || identified.is(start - 1) ? i : start;
    }

    /** "four are children", "eight were women", "one is a boy" behind a whole. */
    private boolean isOfThem(Group group) {
        String next = tokens.lower(group.end());
        boolean are = next.equals("are") || next.equals("were") || next.equals("was");
        are |= next.equals("is") && words.is(Words.Class.ARTICLE, tokens, group.end() + 1);
        are &= !OlderNumbers.isCount(words, tokens, group.end());
        return (group.kind() == Group.Kind.BARE && !others.isTreated(group.end() + 1) || isKindOfThem(group)) && are;
    }

    /** "Of 14 missiles 13 were downed and one was allowed to fall": what became of the one no dictionary knows. */
    private boolean isOfOtherFate(Group group, Draft whole) {
        int i = group.end() + 1;
        return whole.metric.ofWeapons()
                && words.is(Words.Class.AUXILIARY, tokens, group.end())
                && group.kind() == Group.Kind.BARE
                && group.whole() == null
                && tokens.lower(i).endsWith("ed")
                && !tokens.isCapitalised(i)
                && !words.is(Words.Class.RAISING, tokens, i)
                && !tokens.lower(i).equals("estimated");
    }

    /** "70 of the drones were Shaheds": what kind some of the weapons told of were. */
    private boolean isKindOfThem(Group group) {
        NumberMention number = group.kind() == Group.Kind.WEAPONS ? group.number() : null;
        return number != null
                && tokens.lower(number.end()).equals("of")
                && words.is(Words.Class.DETERMINER, tokens, number.end() + 1)
                && (WeaponTerms.standard().match(tokens, group.end() + 1) != null
                        || tokens.lower(group.end() + 1).equals("of"));
    }

    /** "including two children and a paramedic": the second of the list. */
    private boolean isListedWith(Group group, List<Draft> before) {
        if (before.isEmpty()) {
            return false;
        }
        Draft last = before.get(before.size() - 1);
        int lead = words.is(Words.Class.POSSESSIVE, tokens, group.start() - 1) ? group.start() - 2 : group.start() - 1;
        boolean joint = isListMark(lead);
        joint |= last.sentence == tokens.sentenceOf(group.start()) && isBracketed(group, last.end);
        joint &= !words.is(Words.Class.SPEECH, tokens, group.end()) && !isSpeaker(group);
        joint &= last.whole == null || !Kinds.isOther(group, last.whole);
        return last.scene == scene
                && (last.role == Role.SUBSET || last.rule.equals(Identified.RULE))
                && joint
                && (group.start() - last.end <= 2
                        || isBracketed(group, last.end)
                        || isBehindTown(group, last.end)
                        || isOfKinds(group, last.end))
                && (last.rule.startsWith("some") || last.rule.equals(Identified.RULE));
    }

    /** "33 are servicemen and 51 civilians": the kinds of those dealt out. */
    private boolean isOfKinds(Group group, int from) {
        boolean are = words.is(Words.Class.AUXILIARY, tokens, from) && group.victim() != null;
        for (int i = from + 1; are && i < group.start() - 1; i++) {
            are = tokens.isWord(i) && !words.closesGroup(tokens, i);
        }
        return are && tokens.lower(group.start() - 1).equals("and") && group.start() - from <= BRACKET_REACH;
    }

    /** "including a candidate for mayor (and one policeman)". */
    private boolean isBracketed(Group group, int from) {
        int i = group.start() - 1;
        i -= tokens.lower(i).equals("and") ? 1 : 0;
        return tokens.isMark(i, '(') && i - from <= BRACKET_REACH;
    }

    /** "Among them 31 defenders of Mariupol and nine officers". */
    private boolean isBehindTown(Group group, int from) {
        PlaceMention town =
                tokens.lower(from).equals("of") || tokens.lower(from).equals("from") ? scene.place(from + 1) : null;
        return town != null && town.end() == group.start() - 1;
    }

    private boolean isListMark(int i) {
        return tokens.isMark(i, ',') || tokens.lower(i).equals("and");
    }

    /** "31 women and five children among them": at most one more of the list stands between. */
    private boolean isList(int from, int to) {
        return from == to || isListMark(from) && scene.number(from + 1) != null;
    }

    /** "Five of them children, the governor, Ivan Petrov, said": behind a comma only a number or "a" goes on with the list. */
    private boolean isSpeaker(Group group) {
        return group.number() == null
                && tokens.isMark(group.start() - 1, ',')
                && !words.is(Words.Class.ARTICLE, tokens, group.start());
    }

    /** In the same sentence; "a paramedic who had run towards the first blast is among": what is told of them may stand between. */
    private int amongReach(Group group) {
        int i = group.end();
        if (!tokens.lower(i).equals("who")) {
            boolean belong = group.number() != null
                    && group.victim() != null
                    && tokens.lower(i).equals("of");
            return Math.min(
                    i + (belong ? OF_WHOM_REACH : AMONG_REACH), tokens.sentenceEnd(tokens.sentenceOf(group.start())));
        }
        while (i < group.end() + WHO_REACH && tokens.isWord(i)) {
            i++;
        }
        return i;
    }

    /** "three children are among the dead", "a girl of 14 is among them". */
    private boolean isAmong(Group group) {
        // "Nine members of a choir were among the dead": of the nine.
        boolean inside =
                group.number() == null && tokens.lower(group.start() - 1).equals("of");
        if (inside || words.is(Words.Class.BESIDE, tokens, group.start() - 1)) {
            return false;
        }
        for (int i = group.end(); i < amongReach(group); i++) {
            boolean them = i <= group.end() + LISTED && tokens.lower(i + 1).equals("them");
            boolean aside = them && isListMark(group.start() - 1) && isList(group.end(), i);
            boolean counted = scene.number(i + 1) != null && scene.number(i + 1).isCount();
            if (AmongThose.isAmong(tokens, i) && !counted && (aside || isVerb(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Ten of the dead were women and four were children": what the one before is some of. */
    private @Nullable Draft wholeOfList(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        boolean joint = last != null
                && last.scene == scene
                && last.role == Role.SUBSET
                && last.sentence == tokens.sentenceOf(group.start())
                && among(group) == null;
        return joint && last.whole != null && last.whole.best() >= group.count().best()
                ? last.whole
                : whole(group, before);
    }

    /** "Are among the dead": what stands behind "among"; null where nothing does. */
    private @Nullable String among(Group group) {
        for (int i = group.end(); i < amongReach(group); i++) {
            if (AmongThose.isAmong(tokens, i) && isVerb(i - 1)) {
                return AmongThose.harmed(words, tokens, i);
            }
        }
        return null;
    }

    /** "Was", "was also". */
    private boolean isVerb(int i) {
        int verb = tokens.lower(i).equals("also") ? i - 1 : i;
        return words.is(Words.Class.AUXILIARY, tokens, verb);
    }

    /** What "the dead included" says of whom: null where the words before do not tell. */
    private @Nullable String included(Group group) {
        int start = includingStart(group.start());
        boolean told = words.is(Words.Class.HARMED, identified.harmed(start)) && identified.is(group.start() - 1);
        String harmed = identified.harmed(told ? start : start - 1);
        if (start < group.start() && words.is(Words.Class.HARMED, harmed)) {
            return harmed;
        }
        String those = ofThem.those(group);
        String among = those == null ? among(group) : those;
        return among == null ? opened(group) : among;
    }

    /** "Of the dead, 18 were in Piedmont": whom the sentence opens with; null where it opens otherwise. */
    private @Nullable String opened(Group group) {
        int first = tokens.sentenceStart(tokens.sentenceOf(group.start()));
        if (AmongThose.opens(words, tokens, group.start() - 1)) {
            return AmongThose.harmed(words, tokens, first);
        }
        boolean some = tokens.lower(first).equals("of") || tokens.lower(first).equals("among");
        int noun = words.is(Words.Class.DETERMINER, tokens, first + 1) ? first + 2 : first + 1;
        boolean harmed = some && noun < group.start() && words.is(Words.Class.HARMED, tokens, noun);
        return harmed && tokens.isMark(noun + 1, ',') ? tokens.lower(noun) : null;
    }

    /** The number before a group that it is some of, null where none fits. */
    @Nullable
    public Draft whole(Group group, List<Draft> before) {
        int sentence = tokens.sentenceOf(group.start());
        boolean named = group.whole() == Group.Whole.HARMED || included(group) != null;
        int reach = named ? NAMED_REACH : WHOLE_REACH;
        Draft stated = pointsAt(group) ? ofThem.stated(group, before, reach) : null;
        stated = stated == null && named ? ofThem.ofPlace(group, before, reach) : stated;
        if (stated != null) {
            return stated;
        }
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft draft = before.get(d);
            boolean near = draft.scene == scene && sentence - draft.sentence <= reach;
            if (!near) {
                return null;
            }
            boolean chained = draft.role == Role.SUBSET && (!pointsAt(group) || isBesides(group, draft));
            if (near
                    && !chained
                    && sameKind(group, draft)
                    && draft.best() >= group.count().best()
                    && fitsHarm(group, draft)) {
                Draft told = SaidAgain.told(draft);
                return pointsAt(group) && isOfOthers(group, told, before) ? null : told;
            }
        }
        return null;
    }

    /** "12 of them soldiers and nine of them policemen": the nine are some of all, not of the twelve. */
    private boolean isBesides(Group group, Draft some) {
        return pointsAt(some.group)
                && some.sentence == tokens.sentenceOf(group.start())
                && tokens.lower(group.start() - 1).equals("and");
    }

    /** "Three wars since 1947, two of them over Kashmir": a count of something else stands between. */
    private boolean isOfOthers(Group group, Draft whole, List<Draft> before) {
        int from = Math.max(whole.end, tokens.sentenceStart(tokens.sentenceOf(group.start())));
        for (int i = from; i < group.start(); i++) {
            NumberMention number = scene.number(i);
            boolean count = number != null && number.isCount() && number.core() == i && scene.date(i) == null;
            int at = i;
            count &= number == null || !isOfPlaces(number) && !isOfFamily(number);
            if (count && before.stream().noneMatch(d -> d.scene == scene && d.group.start() <= at && at < d.end)) {
                return true;
            }
        }
        return false;
    }

    /** "Downed over six regions": places. */
    private boolean isOfPlaces(NumberMention number) {
        return words.is(Words.Class.LIST_LOCATIVE, tokens, number.start())
                || words.is(Words.Class.LIST_LOCATIVE, tokens, number.start() - 1);
    }

    /** "Eight of them belonged to one family". */
    private boolean isOfFamily(NumberMention number) {
        return words.is(Words.Class.FAMILY, tokens, number.end())
                || words.is(Words.Class.FAMILY, tokens, number.end() + 1);
    }

    private boolean pointsAt(Group group) {
        return group.whole() == Group.Whole.PRONOUN;
    }

    static boolean sameKind(Group group, Draft draft) {
        return draft.metric.ofWeapons() ? group.maybeWeapons() : group.maybePeople();
    }

    private boolean fitsHarm(Group group, Draft draft) {
        if (group.kind() == Group.Kind.BODIES && draft.metric == Metric.INJURED) {
            return false;
        }
        String included = included(group);
        if (group.whole() != Group.Whole.HARMED && included == null) {
            return true;
        }
        String harmed = included != null ? included : tokens.lower(group.end() - 1);
        if (draft.metric == Metric.MISSING) {
            // "Several are missing. Three of the wounded were flown out": three of nobody who is missing.
            return words.is(Words.Class.LOST, harmed);
        }
        return (draft.metric == Metric.KILLED || draft.metric == Metric.CASUALTIES) == Harmed.isDead(words, harmed);
    }
}
