package org.wartally.extract.claim.group;

import java.util.List;
import org.wartally.extract.claim.event.Predicates;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** People told without an article: those of a headline ("Soldier killed in raid") and of a list of kin ("his wife, mother and driver"). */
public final class Headlines {

    private static final java.util.Set<String> JOINS = java.util.Set.of("along", "together", "alongside", "with");

    private static final java.util.Set<String> ORIGINS = java.util.Set.of("from", "of", "in");

    /** Names of people in the list of a headline. */
    private static final int LIST = 3;

    /** Words of the name of a village and its district. */
    private static final int ORIGIN = 4;

    private final Predicates predicates;
    private final Words words;

    Headlines(Predicates predicates, Words words) {
        this.predicates = predicates;
        this.words = words;
    }

    /** The group, counted as one where it is a single person told without an article. */
    Group read(Scene scene, List<Group> before, Group group) {
        boolean person = !group.counted()
                && group.kind() == Group.Kind.PEOPLE
                && group.victim() != null
                && !group.victim().plural()
                && group.victim().people() == 1;
        boolean one = person
                && (isHeadline(scene.tokens(), group)
                        || isSecond(scene.tokens(), before, group)
                        || isKin(scene.tokens(), before, group)
                        || isRelative(scene, before, group));
        return one ? group.ofOne() : group;
    }

    /** "Soldier killed in raid", "Woman and child dead after strike": at the head of a line, and harmed. */
    private boolean isHeadline(Tokens tokens, Group group) {
        int start = group.start();
        boolean head = tokens.sentenceStart(tokens.sentenceOf(start)) == start || tokens.isMark(start - 1, ':');
        if (!head
                || words.is(Words.Class.DETERMINER, tokens, start)
                || tokens.lower(group.end() - 1).endsWith("s")) {
            return false;
        }
        boolean second = tokens.lower(group.end()).equals("and") && tokens.isWord(group.end() + 1);
        return isHarmed(tokens, group.end())
                || second && isHarmed(tokens, group.end() + 2)
                || isListed(tokens, group.end())
                || isHarmed(tokens, behindOrigin(tokens, group.end()));
    }

    /** "Woman, child killed", "policeman, two civilians killed", "doctor, wife, son killed": behind the comma others of whom the same is told. */
    private boolean isListed(Tokens tokens, int comma) {
        int i = comma;
        for (int n = 0; n < LIST && tokens.isMark(i, ','); n++) {
            int noun = tokens.isNumber(i + 1) || words.is(Words.Class.SEVERAL, tokens, i + 1) ? i + 2 : i + 1;
            if (!tokens.isWord(noun) || words.closesGroup(tokens, noun) || isHarmed(tokens, noun)) {
                return false;
            }
            i = noun + 1;
        }
        return i > comma && isHarmed(tokens, i);
    }

    /** "Volunteer from Tak Bai lost his life": the token behind where somebody comes from; the same token where that is not told. */
    private static int behindOrigin(Tokens tokens, int i) {
        boolean from = ORIGINS.contains(tokens.lower(i)) && tokens.isCapitalised(i + 1);
        int end = from ? i + 1 : i;
        while (from && tokens.isCapitalised(end) && end - i <= ORIGIN) {
            end++;
        }
        return end;
    }

    /** "And child" behind "woman", "wife" and "son" in "doctor, wife, son killed". */
    private boolean isSecond(Tokens tokens, List<Group> before, Group group) {
        boolean harmed = isHarmed(tokens, group.end()) || isListed(tokens, group.end());
        Group next = group;
        for (int g = before.size() - 1; harmed && g >= 0; g--) {
            Group last = before.get(g);
            boolean joined = last.counted()
                    && last.end() == next.start() - 1
                    && (tokens.lower(last.end()).equals("and") || tokens.isMark(last.end(), ','));
            if (!joined) {
                return false;
            }
            if (tokens.sentenceStart(tokens.sentenceOf(last.start())) == last.start()) {
                return last.number() != null ? tokens.isMark(last.end(), ',') : isHeadline(tokens, last.ofOne());
            }
            next = last;
        }
        return false;
    }

    /** A verb of harm that has nothing behind it: "killed in", not "killed three". */
    private boolean isHarmed(Tokens tokens, int i) {
        Predicate predicate = predicates.at(tokens, i);
        boolean harmed = predicate != null
                && predicate.senses().stream()
                        .anyMatch(s -> (s.metric() == Metric.KILLED || s.metric() == Metric.INJURED)
                                && (s.frame() == Frame.VERB || s.frame() == Frame.STATE || s.frame() == Frame.SUBJECT));
        int end = harmed ? predicate.end() : i;
        return harmed
                && (!tokens.isWord(end) && !tokens.isNumber(end) && !tokens.isMark(end, '"')
                        || words.is(Words.Class.PREPOSITION, tokens, end)
                        || words.is(Words.Class.SUBORDINATOR, tokens, end)
                        || JOINS.contains(tokens.lower(end)));
    }

    /** "Father, two sons and a passer-by", "husband and wife": kin at the head of a sentence, and the one joined to them. */
    private boolean isRelative(Scene scene, List<Group> before, Group group) {
        Tokens tokens = scene.tokens();
        int start = group.start();
        boolean kin = words.is(Words.Class.KIN, tokens, group.end() - 1) && group.end() == start + 1;
        if (!kin) {
            return false;
        }
        Group last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean second = last != null
                && last.end() == start - 1
                && tokens.lower(last.end()).equals("and")
                && last.counted()
                && last.number() == null
                && words.is(Words.Class.KIN, tokens, last.start());
        boolean opens = tokens.sentenceStart(tokens.sentenceOf(start)) == start;
        int next = group.end() + 1;
        boolean joined = tokens.lower(group.end()).equals("and") || tokens.isMark(group.end(), ',');
        boolean list = scene.number(next) != null
                || words.is(Words.Class.KIN, tokens, next)
                || words.is(Words.Class.ARTICLE, tokens, next);
        return second || opens && joined && list;
    }

    /** "His wife, mother and driver": all of them his. */
    private boolean isKin(Tokens tokens, List<Group> before, Group group) {
        boolean closed = tokens.lower(group.start() - 1).equals("and");
        if (tokens.isCapitalised(group.start())
                || !closed && !tokens.lower(group.end()).equals("and")) {
            return false;
        }
        Group next = group;
        for (int g = before.size() - 1; g >= 0; g--) {
            Group last = before.get(g);
            boolean joint = next == group && closed || tokens.isMark(last.end(), ',');
            boolean joined = joint && last.end() == next.start() - 1;
            if (!joined || !last.counted() || last.number() != null || last.kind() != Group.Kind.PEOPLE) {
                return false;
            }
            if (words.is(Words.Class.POSSESSIVE, tokens, last.start())) {
                return true;
            }
            next = last;
        }
        return false;
    }
}
