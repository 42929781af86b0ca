package org.wartally.extract.claim.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.text.Tokens;

/** Finds the groups before and behind a predicate that can belong to it. */
public final class Neighbours {

    /** Tokens of "from each side". */
    private static final int EACH_SIDE = 3;

    /** Words between a verb and its object: "killing a total of 14". */
    private static final int OBJECT_REACH = 5;
    /** Tokens of ", in the span of two hours,". */
    private static final int ASIDE_REACH = 12;
    /** Tokens between "attacked" and "with". */
    private static final int WITH_REACH = 14;
    /** Tokens of "enemy strike drones" before "downed over the region: 12". */
    private static final int COUNTED = 3;
    /** Tokens between a label and its colon: "killed over the day: 12". */
    private static final int ADJUNCT_REACH = 8;
    /** Tokens of "that the Russian army has". */
    private static final int RELATIVE_REACH = 7;
    /** Tokens from "put provisionally at" to its number. */
    private static final int SETTING_REACH = 4;
    /** Tokens between a toll and its number: "the death toll from Saturday's strike on a market in Sumy has risen to 11". */
    private static final int TOLL_REACH = 26;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;
    private final List<Predicate> predicates;
    private final Targets targets;

    Neighbours(Scene scene, Words words, List<Group> groups, List<Predicate> predicates) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
        this.predicates = predicates;
        this.targets = new Targets(scene, words);
    }

    /** The group right behind a verb, over words that carry no meaning of their own. */
    @Nullable
    Group after(Predicate predicate, Sense sense) {
        if (tokens.lower(predicate.end()).equals("to")) {
            return null;
        }
        int end = targets.behind(afterAside(predicate.end()), sense, groups);
        for (Group group : groups) {
            if (group.start() >= end && group.start() - end <= OBJECT_REACH) {
                int from = afterReflexive(end);
                boolean fits = isTransparent(from, group.start()) && !isPlaceName(group, from);
                return fits ? group : null;
            }
        }
        return null;
    }

    /** "Shot down, at dawn today, two missiles": the token behind an aside of when, where or who says so; the same token where none stands. */
    private int afterAside(int i) {
        boolean opens = tokens.isMark(i, ',')
                && (words.is(Words.Class.PREPOSITION, tokens, i + 1)
                        || tokens.lower(i + 1).equals("according"));
        for (int j = i + 2; opens && j < i + ASIDE_REACH; j++) {
            if (tokens.isMark(j, ',')) {
                int next = j + 1;
                return groups.stream().anyMatch(g -> g.start() == next && g.number() != null) ? next : i;
            }
            if (!tokens.isWord(j) && !tokens.isNumber(j) || isVerb(j)) {
                return i;
            }
        }
        return i;
    }

    /** "Killing himself and five others": the token behind "himself and"; the same token where none stands. */
    private int afterReflexive(int i) {
        boolean self = tokens.lower(i).endsWith("self") || tokens.lower(i).endsWith("selves");
        return self && tokens.lower(i + 1).equals("and") ? i + 2 : i;
    }

    /** The group behind "with" or "using" of an attack, null where none stands. */
    @Nullable
    Group with(Predicate predicate) {
        int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(predicate.start())), predicate.end() + WITH_REACH);
        for (int i = predicate.end(); i < end && !tokens.isMark(i, ';') && !isVerb(i); i++) {
            String lower = tokens.lower(i);
            boolean by = lower.equals("by") && isAttacked(predicate);
            if (by || lower.equals("with") || lower.equals("using") || lower.equals("involving")) {
                int after = i + 1;
                return groups.stream()
                        .filter(g -> g.start() >= after
                                && g.start() - after <= OBJECT_REACH
                                && isTransparent(after, g.start()))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** "Was attacked over the day by 12 drones"; of "was hit by 12 drones" the drones have struck. */
    private boolean isAttacked(Predicate predicate) {
        return tokens.lower(predicate.start()).equals("attacked")
                && words.is(Words.Class.AUXILIARY, tokens, predicate.start() - 1);
    }

    /** The weapons behind the colon of a verb's sentence, null where none stand there. */
    @Nullable
    Group behindColon(Predicate predicate) {
        int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(predicate.start())), predicate.end() + WITH_REACH);
        for (int i = predicate.end(); i < end && !isVerb(i); i++) {
            if (tokens.isMark(i, ':')) {
                int colon = i;
                return groups.stream()
                        .filter(g -> g.start() == colon + 1 && g.counted() && g.kind() == Group.Kind.WEAPONS)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** "Killed in the raid were five people": whom a participle that opens its sentence speaks of; null where it speaks of nobody. */
    @Nullable
    Group inverted(Predicate participle) {
        int sentence = tokens.sentenceOf(participle.start());
        int first = tokens.lower(participle.start() - 1).equals("also") ? participle.start() - 1 : participle.start();
        boolean opens = first == tokens.sentenceStart(sentence) || tokens.isMark(first - 1, ';');
        int end = Math.min(tokens.sentenceEnd(sentence), participle.end() + WITH_REACH);
        for (int i = participle.end(); opens && i < end && !isClauseEnd(i); i++) {
            if (words.is(Words.Class.AUXILIARY, tokens, i)) {
                int subject = words.isAdverb(tokens, i + 1) ? i + 2 : i + 1;
                return groups.stream()
                        .filter(g -> g.start() == subject)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private boolean isClauseEnd(int i) {
        return tokens.isMark(i, ',')
                || tokens.isMark(i, ';')
                || tokens.isMark(i, ':')
                || words.is(Words.Class.CONJUNCTION, tokens, i)
                || predicates.stream().anyMatch(p -> p.start() == i);
    }

    boolean isVerb(int i) {
        for (Predicate predicate : predicates) {
            if (predicate.start() == i) {
                return predicate.has(Frame.VERB);
            }
        }
        return false;
    }

    /** "131 of 171 drones neutralised": the number that stands before "of", not the one behind it. */
    @Nullable
    Group outOf(@Nullable Group group) {
        int before = group == null ? -1 : Group.indexOf(groups, group) - 1;
        boolean part = before >= 0 && groups.get(before).whole() == Group.Whole.NUMBER;
        return part && group != null && groups.get(before).end() >= group.start() - 2 ? groups.get(before) : group;
    }

    /** The 47 of "40 of the 47 drones"; the group itself where it is no part. */
    Group whole(Group part) {
        int next = Group.indexOf(groups, part) + 1;
        boolean number = part.whole() == Group.Whole.NUMBER && next > 0 && next < groups.size();
        return number && groups.get(next).number() != null ? groups.get(next) : part;
    }

    /** "a guided bomb destroyed a shop": the weapon did it. */
    boolean objectFollows(Predicate predicate) {
        int i = predicate.end();
        return words.is(Words.Class.ARTICLE, tokens, i)
                || words.is(Words.Class.DETERMINER, tokens, i)
                || scene.number(i) != null
                || scene.place(i) != null;
    }

    /** "the following have been destroyed: ...". */
    boolean isBeforeColon(Predicate predicate) {
        return tokens.isMark(predicate.end(), ':');
    }

    private boolean isTransparent(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean colon = i == from && tokens.isMark(i, ':');
            boolean allBut =
                    tokens.lower(i).equals("but") && tokens.lower(i - 1).equals("all");
            boolean light = words.is(Words.Class.TRANSPARENT, tokens, i)
                    || words.isAdverb(tokens, i)
                    || colon
                    || allBut
                    || isQuote(i);
            if (!light || tokens.startsLine(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isQuote(int i) {
        return tokens.isMark(i, '"')
                || tokens.isMark(i, '\'')
                || tokens.isMark(i, '\u2018')
                || tokens.isMark(i, '\u201c');
    }

    /** "killed in Ghulam Khan": a name behind a preposition is a place that no gazetteer knows. */
    private boolean isPlaceName(Group group, int from) {
        boolean name = group.number() == null && group.victim() == null && group.weapon() == null;
        return name && from < group.start() && words.is(Words.Class.PREPOSITION, tokens, group.start() - 1);
    }

    /** Whether a verb form without auxiliary says something of what stands right before it: "seven wounded", not "killed seven". */
    boolean isReduced(Predicate predicate) {
        Group before = adjacentBefore(predicate);
        if (before == null || !before.counted() || before.kind() == Group.Kind.THINGS) {
            return false;
        }
        if (before.number() != null && tokens.isMark(predicate.end(), ':')) {
            // "Eleven drones destroyed: three over Odesa".
            return true;
        }
        Group after = after(predicate, predicate.senses().get(0));
        if (after == null || !after.counted() || !after.maybePeople() && after.kind() != Group.Kind.WEAPONS) {
            return true;
        }
        boolean afterHasItsOwn = predicateFollows(after);
        return before.kind() == Group.Kind.BARE || afterHasItsOwn && before.number() != null;
    }

    /** "The pilot killed the engine": an object that is neither somebody nor a time. */
    boolean isThing(int i) {
        return tokens.lower(i).equals("the") && scene.date(i) == null && scene.date(i + 1) == null;
    }

    private boolean predicateFollows(Group group) {
        for (Predicate predicate : predicates) {
            boolean own = predicate.has(Frame.VERB)
                    || predicate.has(Frame.STATE)
                    || predicate.has(Frame.SUBJECT)
                    || predicate.has(Frame.NOUN);
            if (own && predicate.start() >= group.end() && onlyAuxiliaries(group.end(), predicate.start())) {
                return true;
            }
        }
        return false;
    }

    boolean onlyAuxiliaries(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean light = words.is(Words.Class.AUXILIARY, tokens, i)
                    || words.is(Words.Class.HAVE, tokens, i)
                    || words.isAdverb(tokens, i);
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /** The group before "that Russia launched"; null where the verb stands in no such clause. */
    @Nullable
    Group relativeObject(Predicate predicate) {
        for (int i = predicate.start() - 1; i > Math.max(0, predicate.start() - RELATIVE_REACH); i--) {
            if (tokens.lower(i).equals("that") || tokens.lower(i).equals("which")) {
                int that = i;
                return groups.stream()
                        .filter(g -> g.end() == that && g.counted())
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** Whether a predicate is an adjective of what stands right behind it: "a missing serviceman"; not "buried under a house". */
    boolean modifies(Predicate predicate) {
        if (words.is(Words.Class.PREPOSITION, tokens, predicate.end() - 1)) {
            return false;
        }
        return groups.stream().anyMatch(g -> g.start() == predicate.end() && g.number() == null);
    }

    /** The group that ends right before a predicate, adverbs between them aside. */
    @Nullable
    Group adjacentBefore(Predicate predicate) {
        for (int g = groups.size() - 1; g >= 0; g--) {
            Group group = groups.get(g);
            if (group.end() <= predicate.start()
                    && !tokens.lower(group.end() - 1).startsWith("side")) {
                return onlyAdverbs(group.end(), predicate.start()) ? peopleOf(g) : null;
            }
        }
        return null;
    }

    /** "Five residents of one stairwell dead": the people whom a group of things tells apart; the group itself where it tells nobody. */
    private Group peopleOf(int index) {
        Group group = groups.get(index);
        boolean things = group.kind() == Group.Kind.UNKNOWN || group.kind() == Group.Kind.THINGS;
        Group people = things && index > 0 ? groups.get(index - 1) : null;
        boolean owned = people != null
                && people.kind() == Group.Kind.PEOPLE
                && people.number() != null
                && people.end() == group.start() - 1
                && words.is(Words.Class.PREPOSITION, tokens, people.end());
        return owned ? people : group;
    }

    /** The group that ends at a token, a comma before it aside; null where none does. */
    @Nullable
    Group endingAt(int token) {
        for (Group group : groups) {
            if (group.end() == token || group.end() == token - 1 && tokens.isMark(token - 1, ',')) {
                return group;
            }
        }
        return null;
    }

    /** "303 servicemen from each side released". */
    private boolean isEachSide(int i) {
        boolean each =
                words.is(Words.Class.EACH, tokens, i + 1) || tokens.lower(i + 1).equals("both");
        return tokens.lower(i).equals("from") && each && tokens.lower(i + 2).startsWith("side");
    }

    private boolean onlyAdverbs(int start, int to) {
        int from = isEachSide(start) ? start + EACH_SIDE : start;
        for (int i = from; i < to; i++) {
            boolean first =
                    tokens.lower(i).endsWith("ed") && tokens.lower(i + 1).equals("and");
            boolean and = tokens.lower(i).equals("and") && tokens.lower(i - 1).endsWith("ed") && i > from;
            boolean fresh = tokens.lower(i).equals("new") || tokens.lower(i).equals("fresh");
            if (!words.isAdverb(tokens, i) && scene.actor(i) == null && !first && !and && !fresh) {
                return false;
            }
        }
        return true;
    }

    /** The number behind a label: "casualties: 5", "killed - 0". */
    @Nullable
    Group labelled(Predicate predicate) {
        Group bare = bareBehind(predicate);
        if (bare != null) {
            return bare;
        }
        int mark = behindAdjunct(predicate);
        boolean label = tokens.isMark(mark, ':') || tokens.isMark(mark, '\u2013') || tokens.isMark(mark, '-');
        boolean head = isHeadOfList(predicate, mark);
        for (Group group : groups) {
            boolean weapons = group.kind() == Group.Kind.WEAPONS && group.number() != null;
            boolean kind = head ? weapons : label && (group.kind() == Group.Kind.BARE || weapons);
            if (group.start() == mark + 1 && kind) {
                return group;
            }
        }
        return null;
    }

    /** "Sidon: martyrs 4, injured 17", "dead 1, injured 2": a label without a mark, in a row of such; null where other words stand there. */
    private @Nullable Group bareBehind(Predicate predicate) {
        boolean opens = predicate.has(Frame.STATE) && opensRow(predicate.start())
                || predicate.has(Frame.NOUN) && isOfRow(predicate.start() - 1);
        for (Group group : groups) {
            if (opens && group.start() == predicate.end()) {
                boolean bare = group.kind() == Group.Kind.BARE && group.number() != null;
                return bare && tokens.isNumber(group.start()) && endsItem(group.end()) ? group : null;
            }
        }
        return null;
    }

    private boolean opensRow(int label) {
        return label == tokens.sentenceStart(tokens.sentenceOf(label))
                || tokens.startsLine(label)
                || !tokens.isWord(label - 1) && !tokens.isNumber(label - 1);
    }

    /** Behind a colon or a dash, or behind the number of the label before. */
    private boolean isOfRow(int mark) {
        return tokens.isMark(mark, ':')
                || tokens.isDash(mark)
                || tokens.isMark(mark, ',') && scene.number(mark - 1) != null;
    }

    private boolean endsItem(int end) {
        return end >= tokens.sentenceEnd(tokens.sentenceOf(end - 1))
                || tokens.isMark(end, ',')
                || tokens.isMark(end, '.')
                || tokens.isMark(end, ';');
    }

    /** "Downed or suppressed, 117 targets in all:": the line over a list. */
    private boolean isHeadOfList(Predicate predicate, int comma) {
        int sentence = tokens.sentenceOf(predicate.start());
        return predicate.start() == tokens.sentenceStart(sentence)
                && tokens.isMark(comma, ',')
                && tokens.isMark(tokens.sentenceEnd(sentence) - 1, ':');
    }

    /** "14 villagers of the province suffered wounds": whether the sentence has counted people or weapons before a verb. */
    boolean isBehindCount(Predicate verb) {
        int first = tokens.sentenceStart(tokens.sentenceOf(verb.start()));
        return groups.stream()
                .anyMatch(group -> group.start() >= first
                        && group.end() <= verb.start()
                        && group.number() != null
                        && (group.kind() == Group.Kind.PEOPLE || group.kind() == Group.Kind.WEAPONS));
    }

    /** "Killed over the day: 12", "the dead by region: 12 in Sumy": the colon behind when and where, in a line that the label opens; else the token behind the label. */
    private int behindAdjunct(Predicate label) {
        boolean opens = opensLabel(label.start()) && words.is(Words.Class.PREPOSITION, tokens, label.end());
        for (int i = label.end(); opens && i < label.end() + ADJUNCT_REACH && isOfLabel(i); i++) {
            if (tokens.isMark(i + 1, ':')) {
                return i + 1;
            }
        }
        return label.end();
    }

    /** "Killed in the region:", "UAVs shot down by our groups:": the first word of a sentence, or behind what it counts. */
    private boolean opensLabel(int label) {
        int from = tokens.sentenceStart(tokens.sentenceOf(label));
        int first = tokens.lower(from).equals("the") ? from + 1 : from;
        boolean counted = label - first <= COUNTED && scene.number(first) == null && scene.number(label - 1) == null;
        for (int i = first; counted && i < label; i++) {
            counted = tokens.isWord(i) && !words.is(Words.Class.AUXILIARY, tokens, i) && !words.closesGroup(tokens, i);
        }
        return first == label || counted;
    }

    /** Not "drones launched from the coast were also shot down: eight", which is said of the drones. */
    private boolean isOfLabel(int i) {
        return tokens.isWord(i) && !words.is(Words.Class.AUXILIARY, tokens, i) || tokens.isMark(i, '"');
    }

    boolean hasOwnVerb(Group group) {
        return predicateFollows(group)
                || words.is(Words.Class.SPEECH, tokens, group.end())
                || words.is(Words.Class.COUNTING, tokens, group.end())
                || words.is(Words.Class.AUXILIARY, tokens, group.end());
    }

    /** The numbers said of a toll: the new one, and the old one behind "from". */
    List<Group> tollNumbers(Predicate toll) {
        List<Group> found = new ArrayList<>();
        for (Group group : groups) {
            boolean near =
                    group.start() >= toll.end() && group.start() - toll.end() <= TOLL_REACH && group.number() != null;
            boolean fits = near
                    && (group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.PEOPLE)
                    && group.whole() == null
                    && !isStoodBefore(group.start() - 1);
            String lead = tokens.lower(group.start() - 1);
            // "The toll could rise, as eight people are still missing".
            fits &= !lead.equals("as")
                    || !tokens.isMark(group.start() - 2, ',') && !words.is(Words.Class.AUXILIARY, tokens, group.end());
            if (fits
                    && (words.is(Words.Class.TOLL, lead)
                            || words.is(Words.Class.TOLL, tokens, group.start())
                            || group.start() == toll.end()
                            || tokens.isMark(group.start() - 1, ':') && !hasOwnVerb(group))) {
                boolean other = !found.isEmpty()
                        && (isOfOtherHarm(found.get(0).end(), group.start())
                                || isOfHardware(found.get(0).end(), group.start()));
                if (other) {
                    break;
                }
                found.add(group);
            }
        }
        return found.size() > 2 ? found.subList(0, 2) : found;
    }

    /** "The toll stands at 21; at dawn it had been 19": what the toll was before is no second number of it. */
    private boolean isStoodBefore(int lead) {
        int verb = tokens.lower(lead).equals("at") ? lead - 1 : lead;
        boolean stood = tokens.lower(verb).equals("been") || tokens.lower(verb).equals("stood");
        return stood
                && tokens.lower(verb - 1).equals("had")
                && tokens.lower(verb - 2).equals("it");
    }

    /** "Put at 34 the number of wounded", "bringing to twelve the death toll": the number before its toll; null where none stands there. */
    @Nullable
    Group before(Predicate toll) {
        int end = words.is(Words.Class.DETERMINER, tokens, toll.start() - 1) ? toll.start() - 1 : toll.start();
        Group number = endingAt(end);
        String lead = number == null ? "" : tokens.lower(number.start() - 1);
        boolean set = lead.equals("at") || lead.equals("to");
        for (int i = 2; set && i <= SETTING_REACH; i++) {
            if (words.is(Words.Class.SETTING, tokens, number.start() - i)) {
                return number.number() != null && number.kind() == Group.Kind.BARE ? number : null;
            }
        }
        return null;
    }

    /** "Put the dead at 40 and the injured at 70": the second number has a word of its own. */
    private boolean isOfOtherHarm(int from, int to) {
        return words.has(Words.Class.HARMED, tokens, from, to);
    }

    /** "Losses in personnel stand at 1,088,150 and in tanks at 11,167": the second number counts no people. */
    private boolean isOfHardware(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean of = tokens.lower(i - 1).equals("in") || tokens.lower(i - 1).equals("of");
            boolean weapon = WeaponTerms.standard().isGround(tokens, i)
                    || WeaponTerms.standard().match(tokens, i) != null
                    || VictimTerms.standard().isThing(tokens, i);
            if (of && weapon) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bare number can count weapons: the sentence or the one before names some. */
    boolean weaponsAround() {
        return groups.stream().anyMatch(group -> group.kind() == Group.Kind.WEAPONS);
    }
}
