package org.wartally.extract.claim.elided;

import java.util.Set;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** How some of the hurt are: "two seriously", "four critical", "five in intensive care". */
public final class Conditions {

    private static final Set<String> SEVERITY = Set.of("seriously", "critically", "severely", "badly", "gravely");

    private final Tokens tokens;
    private final Words words;

    Conditions(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** "Five hurt, two seriously", "four critical", "two in a serious condition", "five in intensive care": some of those hurt. */
    boolean isOf(Group group) {
        boolean bare = group.kind() == Group.Kind.BARE;
        boolean in = tokens.lower(group.end()).equals("in") && bare;
        // Whom "four critical" counts no dictionary knows.
        boolean unknown = group.kind() == Group.Kind.UNKNOWN && isSevere(group.end() - 1);
        boolean how = unknown && !tokens.isWord(group.end())
                || bare && isSevere(group.end()) && !tokens.isWord(group.end() + 1);
        boolean opens = group.start() == tokens.sentenceStart(tokens.sentenceOf(group.start()));
        return how && (opens || tokens.isMark(group.start() - 1, ','))
                || in
                        && (words.is(Words.Class.CONDITION, tokens, group.end() + 1)
                                || words.is(Words.Class.ARTICLE, tokens, group.end() + 1)
                                        && words.is(Words.Class.CONDITION, tokens, group.end() + 2));
    }

    private boolean isSevere(int i) {
        return SEVERITY.contains(tokens.lower(i)) || words.is(Words.Class.CONDITION, tokens, i);
    }
}
