package org.wartally.extract.claim;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/** Who is told by a name and an age before somebody of his: "Mykola, 63, and his wife died", "Omar Saleh, 38, and Rana, 36, his wife, were". */
final class Couples {

    /** Capitalised words of a name. */
    private static final int NAME = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Couples(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The first of the two, where the second is told by how they belong together; null where no name and age stand there. */
    @Nullable
    Group first(Group kin) {
        boolean his = words.is(Words.Class.POSSESSIVE, tokens, kin.start());
        int and = tokens.lower(kin.start() - 1).equals("and") ? kin.start() - 1 : his ? beforeOther(kin.start()) : -1;
        return his && and > 0 ? named(and) : null;
    }

    /** "And Rana, 36, his wife": the "and" before the name that the kin only describes; -1 where none stands. */
    private int beforeOther(int his) {
        Group other = named(his);
        int and = other == null ? -1 : other.start() - 1;
        return and > 0 && tokens.lower(and).equals("and") ? and : -1;
    }

    /** "Mykola, 63," right before a token. */
    private @Nullable Group named(int end) {
        int age = end - 2;
        NumberMention number = tokens.isMark(end - 1, ',') ? scene.number(age) : null;
        boolean aged = number != null && !number.isCount() && tokens.isMark(number.start() - 1, ',');
        int last = aged ? number.start() - 2 : -1;
        int first = last;
        while (first > last - NAME && first >= 0 && isPart(first)) {
            first--;
        }
        return first < last ? Group.one(first + 1, end - 1, null) : null;
    }

    private boolean isPart(int i) {
        return tokens.isCapitalised(i)
                        && !words.closesGroup(tokens, i)
                        && scene.place(i) == null
                        && scene.date(i) == null
                || tokens.isMark(i, '-') && tokens.isJoined(i)
                || tokens.lower(i).equals("al");
    }
}
