package org.wartally.extract.claim.clause;

import java.util.List;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Tells who is only told of a subject: "including four children". */
public final class Included {

    /** Tokens between "including" and a name. */
    private static final int LISTED = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;
    private final Lists lists;
    private final Verbs verbs;

    Included(Scene scene, Words words, List<Group> groups, Lists lists, Verbs verbs) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
        this.lists = lists;
        this.verbs = verbs;
    }

    /** "including four children": told of the subject, not the subject. */
    boolean isListed(Group group) {
        int before = Group.indexOf(groups, group) - 1;
        boolean joined = before >= 0 && lists.isJoint(groups.get(before).end(), group.start(), true);
        return isBehindIncluding(group) || joined && !isClause(group) && isListed(groups.get(before));
    }

    /** "Among them ten women, and sixteen were injured": behind a comma and "and" a number with a verb of its own begins a clause. */
    private boolean isClause(Group group) {
        boolean and = tokens.lower(group.start() - 1).equals("and") && tokens.isMark(group.start() - 2, ',');
        return and && group.number() != null && words.is(Words.Class.AUXILIARY, tokens, group.end());
    }

    /** "including the group's second-in-command Said Omar". */
    private boolean isBehindIncluding(Group group) {
        if (words.is(Words.Class.INCLUDING, tokens, group.start() - 1)
                || words.is(Words.Class.INCLUDING, tokens, group.start() - 2)) {
            return true;
        }
        for (int i = group.start() - 1; i >= Math.max(0, group.start() - LISTED); i--) {
            if (tokens.lower(i).equals("including")) {
                return true;
            }
            if (scene.number(i) != null && scene.number(i).isCount()
                    || tokens.isMark(i, ',')
                    || tokens.lower(i).equals("and")
                    || verbs.isVerb(i)) {
                return false;
            }
        }
        return false;
    }
}
