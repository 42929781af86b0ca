package org.wartally.extract.claim.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.weapon.Weapon;
import org.wartally.model.Count;
import org.wartally.model.Modifier;
import org.wartally.model.VictimType;

/**
 * Words that count something, or could: "three Nepali workers", "a woman", "his brother", "Huda Abakar", "128", "civilians".
 *
 * @param start first token
 * @param end token after the last
 * @param kind what is counted
 * @param count how many; null where the words do not tell ("civilians")
 * @param number the number behind {@code count}, null for articles and names
 * @param whole how the words point to a larger number ("of them", "of the dead"), null where they do not
 * @param more whether the words say that it comes on top ("eleven more", "another")
 * @param side whose people or weapons, where a word inside the group tells
 * @param predicate what a participle inside the group says ("39 injured civilians"), null where none stands there
 */
public record Group(
        int start,
        int end,
        Kind kind,
        @Nullable Count count,
        @Nullable NumberMention number,
        @Nullable VictimNoun victim,
        @Nullable Weapon weapon,
        @Nullable Whole whole,
        boolean more,
        @Nullable String side,
        @Nullable Predicate predicate) {

    /** What a group counts. */
    public enum Kind {
        PEOPLE,
        /** Dead people by their bodies. */
        BODIES,
        WEAPONS,
        /** Houses, vehicles, attacks: never a claim. */
        THINGS,
        /** A number without a noun. */
        BARE,
        /** A number with a noun that no dictionary knows. */
        UNKNOWN
    }

    /** How a group points to a larger number. */
    public enum Whole {
        /** "of them", "of whom", "of which". */
        PRONOUN,
        /** "of the dead", "of the wounded". */
        HARMED,
        /** "34 of 41 drones". */
        NUMBER
    }

    /** Groups of a sentence begin apart: their many other fields tell a set nothing more. */
    @Override
    public int hashCode() {
        return start;
    }

    /** Where a group stands among those of its sentence, -1 where it does not: they begin apart, which tells most of them from it. */
    public static int indexOf(List<Group> groups, @Nullable Group group) {
        for (int g = 0; group != null && g < groups.size(); g++) {
            if (groups.get(g).start == group.start && groups.get(g).equals(group)) {
                return g;
            }
        }
        return -1;
    }

    /** People of whom nothing is told but how they belong together: "eleven of one family". */
    public static Group people(NumberMention number, int end, boolean more) {
        VictimNoun anybody = VictimNoun.people(VictimType.UNKNOWN);
        return new Group(
                number.start(), end, Kind.PEOPLE, number.count(), number, anybody, null, null, more, null, null);
    }

    /** A number of which nothing is told but that it counts: the 19 of "Bryansk – 19". */
    public static Group bare(NumberMention number) {
        return bare(number, number.end(), null, false);
    }

    /** A number with the words for what it is some of ("three of them"), or for those it comes on top of ("three more"). */
    public static Group bare(NumberMention number, int end, @Nullable Whole whole, boolean more) {
        return new Group(number.start(), end, Kind.BARE, number.count(), number, null, null, whole, more, null, null);
    }

    /** "Others": at least two. */
    public static Group others(int start, int end) {
        return new Group(start, end, Kind.PEOPLE, Count.vague(2), null, null, null, null, true, null, null);
    }

    /** "A Palestinian", "a 22-year-old": one of a people or an age. */
    public static Group one(int start, int end, @Nullable String side) {
        return new Group(
                start,
                end,
                Kind.PEOPLE,
                Count.exact(1),
                null,
                VictimNoun.people(VictimType.UNKNOWN),
                null,
                null,
                false,
                side,
                null);
    }

    /** Whether it only says that there were more than one. */
    public boolean isOthers() {
        return number == null && count != null && count.modifier() == Modifier.VAGUE;
    }

    /** The same, counted as one. */
    public Group ofOne() {
        return new Group(start, end, kind, Count.exact(1), number, victim, weapon, whole, more, side, predicate);
    }

    /** Several groups in one: "six civilians and two police officers". */
    public boolean isList(org.wartally.text.Tokens tokens) {
        for (int i = start; i < end; i++) {
            if (tokens.lower(i).equals("and")) {
                return true;
            }
        }
        return false;
    }

    public boolean counted() {
        return count != null;
    }

    public boolean maybePeople() {
        return kind == Kind.PEOPLE || kind == Kind.BODIES || kind == Kind.BARE || kind == Kind.UNKNOWN;
    }

    /** Whether the weapons are only called targets. */
    boolean targets() {
        return weapon != null && weapon.family() == org.wartally.model.WeaponFamily.UNKNOWN && weapon.model() == null;
    }

    public boolean maybeWeapons() {
        return kind == Kind.WEAPONS || kind == Kind.BARE;
    }

    /** The same number with a nationality behind it: "307 Ukrainian". */
    public Group of(String newSide, int newEnd) {
        return new Group(start, newEnd, kind, count, number, victim, weapon, whole, more, newSide, predicate);
    }

    /** "479 Shahed-type and decoy drones": the number counts what the second half names. */
    public Group of(Phrase second) {
        return new Group(
                start, second.end, Kind.WEAPONS, count, number, null, second.weapon, whole, more, second.side, null);
    }

    /** The same number of something that is no weapon after all: "two Shahed hits". */
    public Group ofThings() {
        return new Group(start, end, Kind.THINGS, count, number, victim, weapon, whole, more, side, predicate);
    }

    /** The same number of a larger one whose noun no dictionary knows: "two of its five pumps". */
    public Group ofUnknown() {
        return new Group(start, end, Kind.UNKNOWN, count, number, victim, weapon, whole, more, side, predicate);
    }

    /** The same words counting so many. */
    public Group counting(Count newCount) {
        return new Group(start, end, kind, newCount, number, victim, weapon, whole, more, side, predicate);
    }

    /** The same with words behind it that only tell of its number: "39 people or more". */
    public Group reaching(int newEnd) {
        return new Group(start, newEnd, kind, count, number, victim, weapon, whole, more, side, predicate);
    }

    /** The same number of what another group counts. */
    public Group like(Group other) {
        return new Group(
                start, end, other.kind, count, number, other.victim, other.weapon, whole, more, other.side, null);
    }
}
