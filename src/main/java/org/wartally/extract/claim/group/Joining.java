package org.wartally.extract.claim.group;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Phrase;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.weapon.Weapon;
import org.wartally.model.Count;
import org.wartally.model.Modifier;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Tokens;

/** Makes one group of two. */
public final class Joining {

    private Joining() {}

    /** One number with two nouns: "drones and decoys" are drones, "soldiers and civilians" are neither. */
    static Group of(Group group, Phrase second) {
        return new Group(
                group.start(),
                second.end,
                group.kind(),
                group.count(),
                group.number(),
                victim(group.victim(), second.victim),
                weapon(group.weapon(), second.weapon),
                group.whole(),
                group.more(),
                group.side(),
                group.predicate());
    }

    /** Two groups whose numbers add up: "two women and three children". */
    public static Group sum(Group a, Group b) {
        return new Group(
                a.start(),
                b.end(),
                Group.Kind.PEOPLE,
                sum(Objects.requireNonNull(a.count()), Objects.requireNonNull(b.count())),
                a.number() != null ? a.number() : b.number(),
                victim(a.victim(), b.victim()),
                null,
                a.whole(),
                a.more(),
                Objects.equals(a.side(), b.side()) ? a.side() : null,
                a.predicate());
    }

    /** "A father and son", "a mother and daughter": one article for two; the token behind them, negative where no such pair stands. */
    static int pairEnd(Words words, Tokens tokens, Phrase first) {
        boolean kin = first.kind == Group.Kind.PEOPLE && words.is(Words.Class.KIN, tokens, first.end - 1);
        int second = first.end + 1;
        boolean pair = kin
                && tokens.lower(first.end).equals("and")
                && (words.is(Words.Class.KIN, tokens, second)
                        || tokens.lower(second).equals("child")
                        || tokens.lower(second).equals("baby"));
        boolean ends = !tokens.isWord(second + 1)
                || words.closesGroup(tokens, second + 1)
                || tokens.lower(second + 1).endsWith("ed");
        return pair && ends && !tokens.lower(second + 1).equals("'s") ? second + 1 : -1;
    }

    private static Count sum(Count a, Count b) {
        Long high = a.high() == null || b.high() == null ? null : Long.valueOf(a.high() + b.high());
        return new Count(
                a.low() + b.low(),
                a.best() + b.best(),
                high,
                a.modifier() == Modifier.EXACT ? b.modifier() : a.modifier());
    }

    private static @Nullable VictimNoun victim(@Nullable VictimNoun a, @Nullable VictimNoun b) {
        if (a == null || b == null || a.equals(b)) {
            return a == null ? b : a;
        }
        VictimType type = a.type() == b.type() ? a.type() : VictimType.UNKNOWN;
        return VictimNoun.people(type);
    }

    private static @Nullable Weapon weapon(@Nullable Weapon a, @Nullable Weapon b) {
        if (a == null || b == null || a.family() == b.family()) {
            return a == null ? b : a;
        }
        boolean drones = isDrone(a.family()) && isDrone(b.family());
        return new Weapon(drones ? WeaponFamily.DRONE : missiles(a, b), null, true);
    }

    private static boolean isDrone(WeaponFamily family) {
        return family == WeaponFamily.DRONE || family == WeaponFamily.DECOY;
    }

    private static WeaponFamily missiles(Weapon a, Weapon b) {
        return isMissile(a.family()) && isMissile(b.family()) ? WeaponFamily.MISSILE : WeaponFamily.UNKNOWN;
    }

    private static boolean isMissile(WeaponFamily family) {
        return family == WeaponFamily.MISSILE
                || family == WeaponFamily.CRUISE_MISSILE
                || family == WeaponFamily.BALLISTIC_MISSILE;
    }
}
