package org.wartally.extract.claim.elided;

import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Bare numbers of a list that are told by who or what did it. */
public final class Doers {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Doers(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** "21 were killed by the army, nine by rebels and 18 by mines", not "nine by noon". */
    boolean has(Group group, Draft lead) {
        int by = group.end();
        int who = words.is(Words.Class.ARTICLE, tokens, by + 1) || words.is(Words.Class.DETERMINER, tokens, by + 1)
                ? by + 2
                : by + 1;
        boolean time = scene.date(by) != null
                || scene.date(by + 1) != null
                || scene.date(who) != null
                || words.is(Words.Class.PART_OF_DAY, tokens, who)
                || words.isAdverb(tokens, who)
                || tokens.lower(who).equals("end");
        return lead.metric.counted() == Metric.Counted.PEOPLE
                && group.kind() == Group.Kind.BARE
                && tokens.lower(by).equals("by")
                && tokens.isWord(who)
                && !time;
    }
}
