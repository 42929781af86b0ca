package org.wartally.extract.claim.sum;

import java.util.Objects;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.where.WhereScope;
import org.wartally.model.Modifier;
import org.wartally.model.RegionLevel;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;

/** Whether two figures of one report can speak of the same event and the same people or weapons. */
public final class SameEvent {

    /** Nouns that attackers too are counted by. */
    private static final Set<String> ANYBODY = Set.of(
            "people",
            "persons",
            "person",
            "individuals",
            "victims",
            "men",
            "women",
            "others",
            "youths",
            "teenagers",
            "bodies",
            "corpses",
            "dead",
            "nationals",
            "citizens",
            "foreigners",
            "members",
            "man",
            "woman");

    private SameEvent() {}

    /** Nothing that both say of whom, where, when, with what and by whose word tells them apart. */
    static boolean compatible(Draft a, Draft b) {
        return samePeople(a, b)
                && sameVoice(a, b)
                && sameSide(a, b)
                && sameWeapon(a, b)
                && samePlace(a, b)
                && sameDay(a, b);
    }

    private static boolean samePeople(Draft a, Draft b) {
        boolean groups = a.victimGroup == null || b.victimGroup == null || a.victimGroup == b.victimGroup;
        return groups && sameCamp(a, b) && sameType(a, b);
    }

    /** "Sidon: three dead", "Ain Baal: three dead": lines of one list. */
    static boolean isOtherItem(Draft a, Draft b) {
        boolean labels = a.label >= 0 && b.label >= 0 && a.label != b.label && a.sentence == b.sentence;
        boolean areas = a.areaLine >= 0 && b.areaLine >= 0 && a.areaLine != b.areaLine;
        return a.scene == b.scene && (a.item && b.item && a.sentence != b.sentence || labels || areas);
    }

    /** "A bomb killed 13. A mine killed six": each of something that was not told before. */
    static boolean isOfOtherCause(Draft a, Draft b) {
        return a.cause != null && b.cause != null && !a.cause.equals(b.cause) && a.sentence != b.sentence;
    }

    /** Neither soldiers beside rebels, nor attackers beside villagers. */
    static boolean sameCamp(Draft a, Draft b) {
        boolean camps = a.camp == null || b.camp == null || a.camp == b.camp;
        return camps
                && !isAttackedBy(a, b)
                && !isAttackedBy(b, a)
                && !isKilledBy(a, b)
                && !isKilledBy(b, a)
                && !isOtherThan(a, b)
                && !isOtherThan(b, a);
    }

    /** "Gunmen killed six clerks. Three of the gunmen were shot dead": no clerks; not so "killed a militant. The rider died". */
    private static boolean isOtherThan(Draft people, Draft rebels) {
        boolean particular = people.camp == null
                && people.group.number() != null
                && people.sentence < rebels.sentence
                && people.group.kind() == Group.Kind.PEOPLE
                && people.group.victim() != null
                && people.victimType != VictimType.COMBATANT
                && !people.rule.equals("toll")
                && !ANYBODY.contains(people.noun());
        return particular && rebels.camp == Draft.Camp.REBELS && !rebels.group.isList(rebels.scene.tokens());
    }

    private static boolean isAttackedBy(Draft people, Draft rebels) {
        return rebels.camp == Draft.Camp.REBELS && people.victimType == VictimType.CIVILIAN;
    }

    /** "Troops killed 64 insurgents. The insurgents killed 18 people": none of their own. */
    private static boolean isKilledBy(Draft people, Draft rebels) {
        return rebels.camp != null && people.killers == rebels.camp && !rebels.group.isList(rebels.scene.tokens());
    }

    static boolean sameType(Draft a, Draft b) {
        return a.victimType == b.victimType || a.victimType == VictimType.UNKNOWN || b.victimType == VictimType.UNKNOWN;
    }

    private static boolean sameVoice(Draft a, Draft b) {
        return a.claimantSide == null
                || b.claimantSide == null
                || a.claimantSide.equals(b.claimantSide)
                || a.side == null;
    }

    static boolean sameWeapon(Draft a, Draft b) {
        if (!a.metric.ofWeapons()
                || a.family == null
                || b.family == null
                || a.family == WeaponFamily.UNKNOWN
                || b.family == WeaponFamily.UNKNOWN) {
            return true;
        }
        return a.family == b.family;
    }

    static boolean sameSide(Draft a, Draft b) {
        return a.side == null || b.side == null || a.side.equals(b.side);
    }

    static boolean samePlace(Draft a, Draft b) {
        boolean told = a.placed && b.placed || isElsewhereBehind(a, b) || isElsewhereBehind(b, a);
        return !told || WhereScope.compatible(a.where, b.where);
    }

    /** "Thirteen died in Thabeikkyin. A jet bombed a school in Kyauktaw. Eleven were killed": the words between them name a place. */
    static boolean isElsewhereBehind(Draft later, Draft earlier) {
        return (earlier.placed || isCountedBehindPlace(later, earlier))
                && later.scene == earlier.scene
                && later.group.whole() == null
                && later.placeGround != null
                && later.placeGround.isNamed()
                && later.placeGround.start() > earlier.end
                && later.scene.tokens().sentenceOf(later.placeGround.start()) >= later.sentence - 1;
    }

    /** "Fighting shook Manbij. Ninety were hurt. In Homs a grenade went off. Six were hurt": both have the place told before them. */
    private static boolean isCountedBehindPlace(Draft later, Draft earlier) {
        String first = later.scene.tokens().lower(later.group.start());
        boolean counted = later.group.number() != null && later.count.modifier() != Modifier.VAGUE;
        counted |= first.equals("a") || first.equals("an");
        return counted && earlier.placeGround != null && earlier.placeGround.isNamed();
    }

    /** "Five died in Kherson. In Beryslav four were killed": both name a place, and not the same. */
    static boolean elsewhere(Draft a, Draft b) {
        Long here = a.where.geonameid();
        Long there = b.where.geonameid();
        return a.placed && b.placed && here != null && there != null && !here.equals(there);
    }

    static boolean sameDay(Draft a, Draft b) {
        return !(a.dated && b.dated)
                || a.when.end() == null
                || b.when.end() == null
                || !a.when.start().isAfter(b.when.end()) && !b.when.start().isAfter(a.when.end());
    }

    /** "Fourteen were killed on Wednesday. On Tuesday twelve had been killed": told of a day of its own, before that of the other. */
    static boolean isDayBefore(Draft a, Draft b) {
        boolean told = a.dated || isToldBehind(a, b);
        return told
                && b.dateGround != null
                && b.dateGround.isNamed()
                && a.when.end() != null
                && b.when.start() != null
                && a.when.end().isBefore(b.when.start());
    }

    /** "On Wednesday blasts killed 25. On Friday a jet hit a house. Fourteen were killed": told of a later day. */
    static boolean isDayAfter(Draft a, Draft b) {
        boolean told = a.dated || isToldBehind(a, b);
        return told
                && b.dated
                && b.when.end() != null
                && a.when.start() != null
                && a.when.start().isAfter(b.when.end());
    }

    /** "Six died on the 23rd. On the 21st gunmen attacked a convoy. Two people were killed": the sentence before names the day. */
    private static boolean isToldBehind(Draft a, Draft b) {
        boolean counted = a.group.number() != null && a.group.whole() == null;
        return counted
                && a.dateGround != null
                && a.dateGround.isNamed()
                && a.scene == b.scene
                && a.dateGround.start() > b.end
                && a.scene.tokens().sentenceOf(a.dateGround.start()) >= a.sentence - 2;
    }

    /** Whether the place of the part lies in that of the whole; a whole without a place of its own is of the country. */
    static boolean inside(Draft part, Draft whole) {
        String region = whole.where.regionCode();
        if (region == null || part.where.regionCode() == null || region.equals(part.where.regionCode())) {
            return true;
        }
        return whole.where.regionLevel() == RegionLevel.COUNTRY
                || !whole.placed && Objects.equals(whole.where.country(), part.where.country());
    }

    static boolean sameRegion(Draft a, Draft b) {
        return Objects.equals(a.where.regionCode(), b.where.regionCode());
    }
}
