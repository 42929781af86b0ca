package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Finds who shares the fate of a subject: "killed along with four others". */
public final class Companions {

    /** Tokens of "in Lima on 24 March" between a verb and "along with". */
    private static final int ADJUNCTS = 10;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;

    Companions(Scene scene, Words words, List<Group> groups) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
    }

    /** The "along with" behind "in Lima on 24 March"; the token right behind the verb where none stands there. */
    private int along(int from) {
        for (int i = from; i < from + ADJUNCTS; i++) {
            boolean along = tokens.lower(i).equals("along") || tokens.lower(i).equals("together");
            if (along && tokens.lower(i + 1).equals("with")) {
                return afterAdjuncts(from) == i ? i : from;
            }
        }
        return from;
    }

    /** "Killed and burned along with his wife": the token behind a second verb. */
    private int afterSecond(int i) {
        boolean verb = tokens.lower(i).equals("and") && tokens.lower(i + 1).endsWith("ed");
        return verb ? i + 2 : i;
    }

    /** The token behind "in Lima on 24 March". */
    private int afterAdjuncts(int from) {
        int i = from;
        while (scene.date(i) != null
                || scene.place(i) != null
                || words.is(Words.Class.PREPOSITION, tokens, i)
                        && (scene.date(i + 1) != null || scene.place(i + 1) != null)) {
            i++;
        }
        return i;
    }

    /** "With three being medics": some of those told before. */
    public static boolean isBeing(Tokens tokens, Group group) {
        return group.number() != null
                && tokens.lower(group.start() - 1).equals("with")
                && tokens.lower(group.number().end()).equals("being");
    }

    /** "killed along with four others", "died with his wife": who shares what is said of the subject; null where nobody does. */
    @Nullable
    Group of(Predicate predicate) {
        int i = along(afterSecond(predicate.end()));
        i += tokens.isMark(i, ',') ? 1 : 0;
        boolean along = (tokens.lower(i).equals("along") || tokens.lower(i).equals("together"))
                && tokens.lower(i + 1).equals("with");
        boolean alone = tokens.lower(i).equals("alongside") || tokens.lower(i).equals("with");
        int start = along ? i + 2 : i + 1;
        return !along && !alone
                ? null
                : groups.stream()
                        .filter(g -> g.start() == start && g.counted() && g.kind() == Group.Kind.PEOPLE | g.more())
                        .filter(g -> !isBeing(tokens, g))
                        .findFirst()
                        .orElse(null);
    }
}
