package org.wartally.extract.claim.clause;

import java.util.List;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Modifier;
import org.wartally.text.Tokens;

/** Tells groups that stand nearer to a verb than its subject does: who did it, who is said to be what, in brackets, of a name. */
final class Bystanders {

    /** Words of a title between a preposition and a name: "supporters of former president Evo Morales". */
    private static final int TITLE = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;

    Bystanders(Scene scene, Words words, List<Group> groups) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
    }

    /** Whether a group is no subject of a verb, whatever else stands before this. */
    boolean hold(Group group, int end, int verb) {
        return isInBracket(group, end)
                || isAgent(group, end)
                || isSaidOfSubject(group, end)
                || isManyBeforeOne(group, verb)
                || isTheirs(Group.indexOf(groups, group));
    }

    /** "Four people including a candidate (and one policeman) were": said in a bracket that is closed before the verb. */
    private boolean isInBracket(Group group, int end) {
        for (int i = group.start() - 1; i >= Math.max(0, group.start() - TITLE); i--) {
            if (tokens.isMark(i, ')')) {
                return false;
            }
            if (tokens.isMark(i, '(')) {
                return closes(group.end(), end);
            }
        }
        return false;
    }

    private boolean closes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ')')) {
                return true;
            }
        }
        return false;
    }

    /** "By a militia and its allies"; not "by a militia and five soldiers died", where the number has a verb of its own. */
    private boolean isAgent(Group group, int verb) {
        String lead = tokens.lower(group.start() - 1);
        int before = Group.indexOf(groups, group) - 1;
        boolean joined = lead.equals("and") && before >= 0 && groups.get(before).end() == group.start() - 1;
        boolean own = group.number() != null && group.end() == verb;
        return lead.equals("by")
                || isTitledAgent(group)
                || joined && !own && isAgent(groups.get(before), verb)
                || isAge(group);
    }

    /** "A man accompanying street vendors was shot": the vendors were not. */
    private boolean isManyBeforeOne(Group group, int verb) {
        return words.is(Words.Class.SINGULAR, tokens, verb)
                && !group.counted()
                && group.victim() != null
                && group.victim().plural();
    }

    /** "The youth was a militant and was killed": what somebody is, not one more. */
    private boolean isSaidOfSubject(Group group, int verb) {
        return tokens.lower(verb - 1).equals("and")
                && group.number() == null
                && words.is(Words.Class.SINGULAR, tokens, group.start() - 1)
                && !tokens.lower(group.start() - 2).equals("there");
    }

    /** "By President Omar Haddad". */
    private boolean isTitledAgent(Group group) {
        int i = group.start() - 1;
        while (i > group.start() - TITLE && tokens.isCapitalised(i)) {
            i--;
        }
        return group.number() == null
                && group.victim() == null
                && tokens.lower(i).equals("by");
    }

    /** "Two brothers (11 and 15) died". */
    private boolean isAge(Group group) {
        boolean bracket = tokens.isMark(group.end(), ')') || tokens.isMark(group.start() - 1, '(');
        return bracket && group.kind() == Group.Kind.BARE;
    }

    /** "Dozens of pupils and their teachers": a rough number goes to all of them. */
    private boolean isTheirs(int g) {
        Group first = g == 0 || groups.get(g).counted() ? null : groups.get(g - 1);
        int and = words.is(Words.Class.POSSESSIVE, tokens, groups.get(g).start())
                ? groups.get(g).start() - 1
                : groups.get(g).start() - 2;
        return first != null
                && first.number() != null
                && first.count() != null
                && first.count().modifier() == Modifier.VAGUE
                && first.end() == and
                && tokens.lower(and).equals("and")
                && words.is(Words.Class.POSSESSIVE, tokens, and + 1);
    }

    /** Behind a preposition, a title between them aside: "of former president Evo Morales", "the union of miners and builders". */
    boolean isAttached(Group group) {
        int before = Group.indexOf(groups, group) - 1;
        boolean next = before >= 0
                && groups.get(before).end() == group.start() - 1
                && tokens.lower(group.start() - 1).equals("and");
        if (next && !group.counted() && isAttached(groups.get(before))) {
            return true;
        }
        for (int i = group.start() - 1; i > group.start() - TITLE - 1 && i >= 0; i--) {
            boolean named = group.number() == null && group.victim() == null;
            boolean joined = named && tokens.lower(i).equals("and") && scene.actor(i - 1) != null;
            boolean title = joined || tokens.isWord(i) && scene.number(i) == null && !tokens.isCapitalised(i);
            if (words.is(Words.Class.PREPOSITION, tokens, i)) {
                return tokens.sentenceOf(i) == tokens.sentenceOf(group.start());
            }
            boolean article = words.is(Words.Class.ARTICLE, tokens, i) || words.is(Words.Class.DETERMINER, tokens, i);
            if (!title || !article && words.closesGroup(tokens, i)) {
                return false;
            }
        }
        return false;
    }
}
