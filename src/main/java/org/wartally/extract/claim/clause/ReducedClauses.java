package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/** Finds whom a participle without "were" speaks of: "four members of the Dawn Front killed near the river". */
public final class ReducedClauses {

    private final Scene scene;
    private final Words words;
    private final List<Group> groups;
    private final Neighbours neighbours;
    private final Coordination coordination;

    ReducedClauses(Scene scene, Words words, List<Group> groups, Neighbours neighbours, Coordination coordination) {
        this.scene = scene;
        this.words = words;
        this.groups = groups;
        this.neighbours = neighbours;
        this.coordination = coordination;
    }

    /** The group right before a participle, or the number before the words that describe it; null where none stands. */
    @Nullable
    Group subject(Predicate predicate) {
        return described(predicate, notListed(neighbours.adjacentBefore(predicate)));
    }

    /** "19 of the 25 (people) killed have been identified": the number of all, who were killed; null where none is told. */
    @Nullable
    NumberMention all(Predicate predicate, @Nullable Group group) {
        boolean part = group != null && group.whole() == Group.Whole.PRONOUN && group.end() == predicate.start();
        for (int i = part ? group.number().end() : predicate.start(); i < predicate.start(); i++) {
            if (scene.number(i) != null && scene.number(i).isCount()) {
                return scene.number(i);
            }
        }
        return null;
    }

    /** "Four members of the Dawn Front killed near the river": the number, where nothing but a name stands between. */
    private @Nullable Group described(Predicate predicate, @Nullable Group nearest) {
        Tokens tokens = scene.tokens();
        boolean closed = !tokens.isWord(predicate.end()) || words.is(Words.Class.PREPOSITION, tokens, predicate.end());
        for (int g = groups.size() - 1; closed && (nearest == null || !nearest.counted()) && g >= 0; g--) {
            Group group = groups.get(g);
            boolean before = group.end() < predicate.start() && group.number() != null && group.counted();
            if (before
                    && (coordination.isDescription(group.end(), predicate.start())
                            || isOpenAside(group.end(), predicate.start()))) {
                return group;
            }
        }
        return nearest;
    }

    /** "Eight people including two children killed": the eight, not those who are told of them. */
    private @Nullable Group notListed(@Nullable Group group) {
        boolean listed =
                group != null && scene.tokens().lower(group.start() - 1).equals("including");
        return listed ? null : group;
    }

    /** "Nine people, mostly women and children killed": an aside that no comma closes. */
    private boolean isOpenAside(int from, int to) {
        Tokens tokens = scene.tokens();
        boolean including = tokens.lower(from).equals("including");
        boolean aside = including || tokens.isMark(from, ',') && words.is(Words.Class.ASIDE, tokens, from + 1);
        for (int i = from + 2; aside && i < to; i++) {
            boolean plain = tokens.isWord(i) && scene.number(i) == null;
            aside = (including || plain)
                    && !tokens.isMark(i, ',')
                    && !words.is(Words.Class.AUXILIARY, tokens, i)
                    && !words.is(Words.Class.SPEECH, tokens, i);
        }
        return aside;
    }
}
