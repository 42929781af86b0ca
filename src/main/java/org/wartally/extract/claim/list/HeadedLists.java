package org.wartally.extract.claim.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** The lists of a text whose lines have their verb in a heading above them: losses of a war, tolls of places, fates of weapons. */
public final class HeadedLists {

    private final Tokens tokens;
    private final TollList tolls;
    private final WeaponLines weapons;
    /** The sentence that opened the last list of losses. */
    private int losses = -LossList.LINES;

    public HeadedLists(Scene scene, Words words) {
        this.tokens = scene.tokens();
        this.tolls = new TollList(scene, words);
        this.weapons = new WeaponLines(scene);
    }

    /** Looks at the next sentence: it may be a heading, a line below one, or the end of a list. */
    public void next(int sentence, List<Predicate> found) {
        boolean head = LossList.isHead(tokens, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
        losses = head ? sentence : losses;
        tolls.next(sentence, found);
        weapons.next(sentence, found);
    }

    /** Whether a sentence is a line below a heading. */
    public boolean isOpen(int sentence) {
        boolean open = sentence - losses < LossList.LINES || tolls.isOpen(sentence) || weapons.isOpen(sentence);
        return open && tokens.startsLine(tokens.sentenceStart(sentence));
    }

    /** The figure of a number of such a line; null where it is none. */
    @Nullable
    public Draft read(Group group, List<Draft> before) {
        Draft toll = tolls.read(group);
        return toll == null ? weapons.read(group, before) : toll;
    }
}
