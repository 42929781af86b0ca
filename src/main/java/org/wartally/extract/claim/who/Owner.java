package org.wartally.extract.claim.who;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.weapon.Weapon;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Whose weapons they are, told behind their noun: "drones of the Houthis", "rockets fired by Hamas", "missiles launched from western Iran". */
public final class Owner {

    /** Tokens between "launched" and "by": "launched at the port on Monday by". */
    private static final int AGENT_REACH = 8;

    /** States on whose land nobody but their own army fires at others; alpha-3 codes. */
    private static final Set<String> OWN_LAND = Set.of("IRN", "RUS", "ISR", "PRK", "IND", "PAK");

    private static final Set<String> COMPASS =
            Set.of("western", "eastern", "northern", "southern", "central", "northwestern", "southwestern");

    /** Weapons of a list. */
    private static final int ITEMS = 4;

    private final WeaponTerms weapons = WeaponTerms.standard();
    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Owner(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The actor who has or sent the weapons of a figure; null where the words behind them name none. */
    @Nullable
    ActorMention of(Draft draft) {
        int i = behindList(draft.group.end());
        if (tokens.lower(i).equals("of")) {
            return owner(i + 1);
        }
        if (words.is(Words.Class.ALLIED, tokens, i) && tokens.lower(i + 1).equals("to")) {
            return owner(i + 2);
        }
        int verb = words.is(Words.Class.AUXILIARY, tokens, i) ? i + 1 : i;
        return words.is(Words.Class.SENT_OFF, tokens, verb) ? sender(verb + 1) : null;
    }

    /** "Three missiles and eight drones fired by": the token behind the last of a list of weapons. */
    private int behindList(int end) {
        int i = end;
        for (int item = 0; item < ITEMS; item++) {
            boolean joint = tokens.isMark(i, ',') || tokens.lower(i).equals("and");
            NumberMention number = joint ? scene.number(i + 1) : null;
            Terms.Match<Weapon> weapon = number == null ? null : weapons.match(tokens, number.end());
            if (weapon == null) {
                return i;
            }
            i = weapon.end();
        }
        return i;
    }

    private @Nullable ActorMention owner(int i) {
        ActorMention actor = scene.actor(words.is(Words.Class.DETERMINER, tokens, i) ? i + 1 : i);
        boolean camp = actor != null
                && (actor.kind() == Kind.GROUP || actor.kind() == Kind.FORCE || actor.kind() == Kind.NATIONALITY);
        return camp && actor.side() != null ? actor : null;
    }

    /** "By Hamas", "at the port by the Houthis", "from Iran": up to the next number, verb or clause. */
    private @Nullable ActorMention sender(int from) {
        for (int i = from; i < from + AGENT_REACH; i++) {
            boolean ends = !tokens.isWord(i) || words.is(Words.Class.CONJUNCTION, tokens, i) || scene.number(i) != null;
            if (ends || words.is(Words.Class.AUXILIARY, tokens, i)) {
                return null;
            }
            ActorMention actor = tokens.lower(i).equals("by") ? owner(i + 1) : land(i);
            actor = actor == null && tokens.lower(i).equals("by") ? state(i + 1) : actor;
            if (actor != null) {
                return actor;
            }
        }
        return null;
    }

    /** "From western Iran". */
    private @Nullable ActorMention land(int i) {
        int name = COMPASS.contains(tokens.lower(i + 1)) ? i + 2 : i + 1;
        ActorMention actor = tokens.lower(i).equals("from") ? state(name) : null;
        return actor != null && OWN_LAND.contains(actor.side()) ? actor : null;
    }

    private @Nullable ActorMention state(int i) {
        ActorMention actor = scene.actor(i);
        return actor != null && actor.kind() == Kind.STATE && actor.side() != null ? actor : null;
    }
}
