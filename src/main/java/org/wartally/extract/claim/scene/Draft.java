package org.wartally.extract.claim.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.model.Count;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.model.VictimGroup;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.model.When;
import org.wartally.model.Where;
import org.wartally.text.Tokens;

/** A claim while it is being read: each later step fills in what it knows. */
public final class Draft {

    /** "his aunt": somebody whom the report knows. */
    private static final java.util.Set<String> KIN_OF = java.util.Set.of("his", "her", "their");

    /** On whose part people fight. */
    public enum Camp {
        STATE,
        REBELS
    }

    public final Scene scene;
    public final Group group;
    /** First token of the words that state it. */
    public int start;
    /** Token after the last. */
    public int end;

    public final int sentence;
    public Metric metric;
    public Count count;
    public String rule;
    public Role role = Role.TOTAL;

    @Nullable
    public Draft whole;

    /** The figure that it says again, null where it says none again. */
    @Nullable
    public Draft first;

    /** The figure whose verb and speaker it shares ("15 over Belgorod, 9 over Kursk"), null where it has its own. */
    @Nullable
    public Draft lead;

    @Nullable
    public String side;

    public VictimType victimType = VictimType.UNKNOWN;

    @Nullable
    public VictimGroup victimGroup;

    /** Whether the words say that they fight for a state, or against it; null where they do not. */
    @Nullable
    public Camp camp;

    /** Side of the soldiers among those counted, where others fell with them: the army's in "the army said five rebels and two soldiers died". */
    @Nullable
    public String soldiersSide;

    /** Who did it, where the verb has them before it: "the insurgents, however, killed 18". */
    @Nullable
    public Camp killers;

    /** Whose losses a list counts, told at its head: "Russian losses since 24 February:"; null where it does not tell. */
    @Nullable
    public ActorMention loser;

    @Nullable
    public WeaponFamily family;

    @Nullable
    public String model;

    @Nullable
    public String claimant;

    @Nullable
    public String claimantSide;

    public Where where = Where.UNKNOWN;

    /** The country of the zone that the sentence names: "southern Ukraine". */
    @Nullable
    public String zoneOf;

    /** The country that its sentence names, where it gave way to the only region that the report names; null where it did not. */
    @Nullable
    public Where wide;

    /** Why it has its place and its date. */
    @Nullable
    public Ground placeGround;

    @Nullable
    public Ground dateGround;

    /** Whether the sentence itself names the place. */
    public boolean placed;

    /** Whether its sentence tells it from what was said before: "separately", "elsewhere", "another". */
    public boolean apart;

    /** Whether the words tell of another event than that before: "in a second attack". */
    public boolean otherEvent;
    /** Whether its sentence opens with another event: "a second attack injured six". */
    public boolean newEvent;
    /** What did it, where its words name it as something not told before: "a mine killed six"; null where they do not. */
    @Nullable
    public String cause;
    /** Told in a line with a label of its own: "Sidon: nine dead". */
    public boolean item;
    /** Where the label before it begins ("Sidon:"), -1 where it has none. */
    public int label = -1;
    /** A toll that is said to have grown: "the toll has risen to 12". */
    public boolean risen;
    /** Said to be the sum of all: "altogether 47". */
    public boolean ofAll;
    /** Told by news that came after the rest of the report: "later reports". */
    public boolean later;
    /** "The two fighters": people already spoken of. */
    public boolean definite;
    /** "Two are in hospital": perhaps of the hurt before them. */
    public boolean inCare;
    /** "Nine were wounded, including one who died later": one of the hurt, who is dead besides those killed at once. */
    public boolean ofHurt;
    /** Told of several events: "in two separate attacks". */
    public boolean spread;
    /** The verb of speech before it in its sentence, -1 where it has none. */
    public int voice = -1;

    /** The numbers that the words of a sum tell one by one: "three soldiers and two guerrillas". */
    public List<Group> conjuncts = List.of();

    /** Whether its sentence names the speaker behind it: "20 died, according to the mayor; the doctors give 22". */
    public boolean attributed;

    /** First sentence of its paragraph. */
    public int paragraph;
    /** First sentence of the paragraph of a district or day ("- Monday, 12 February: ...") that it stands in; -1 where none does. */
    public int areaLine = -1;

    public When when = When.UNKNOWN;
    /** Whether the sentence itself names the date. */
    public boolean dated;

    @Nullable
    public String flags;
    /** Place among the claims of its report. */
    public int order;

    /** How many lines with a time of their own stand before it in a report that is written on: "[11:20]", "UPD 02:55". */
    public int update;

    /** Why it is no claim after all; null where it is one. */
    @Nullable
    public String rejected;

    public Draft(Scene scene, Group group, Metric metric, int start, int end, String rule) {
        this.scene = scene;
        this.group = group;
        this.metric = metric;
        this.start = start;
        this.end = end;
        this.rule = rule;
        this.count = java.util.Objects.requireNonNull(group.count());
        this.sentence = scene.tokens().sentenceOf(start);
        if (group.victim() != null) {
            victimType = group.victim().type();
            victimGroup = group.victim().group();
        }
        if (metric.ofWeapons()) {
            family = group.weapon() == null ? null : group.weapon().family();
            model = group.weapon() == null ? null : group.weapon().model();
        }
        side = group.side();
    }

    /** The same words read for another side, place or metric. */
    public Draft copy() {
        Draft copy = new Draft(scene, group, metric, start, end, rule);
        copy.count = count;
        copy.role = role;
        copy.whole = whole;
        copy.lead = lead;
        copy.side = side;
        copy.victimType = victimType;
        copy.victimGroup = victimGroup;
        copy.family = family;
        copy.model = model;
        copy.claimant = claimant;
        copy.claimantSide = claimantSide;
        copy.where = where;
        copy.update = update;
        copy.zoneOf = zoneOf;
        copy.wide = wide;
        copy.placeGround = placeGround;
        copy.dateGround = dateGround;
        copy.placed = placed;
        copy.apart = apart;
        copy.otherEvent = otherEvent;
        copy.item = item;
        copy.label = label;
        copy.newEvent = newEvent;
        copy.ofAll = ofAll;
        copy.risen = risen;
        copy.later = later;
        copy.definite = definite;
        copy.inCare = inCare;
        copy.ofHurt = ofHurt;
        copy.spread = spread;
        copy.attributed = attributed;
        copy.conjuncts = conjuncts;
        copy.voice = voice;
        copy.paragraph = paragraph;
        copy.areaLine = areaLine;
        copy.camp = camp;
        copy.soldiersSide = soldiersSide;
        copy.killers = killers;
        copy.when = when;
        copy.dated = dated;
        return copy;
    }

    /** Whether the claim takes part in a figure as it is read so far. */
    public boolean counts() {
        for (Draft d = this; d != null; d = d.whole) {
            if (!d.role.counting()) {
                return false;
            }
        }
        return true;
    }

    /** "the man", "Bhai Jan", "he", "one": somebody already spoken of, not a new "a man". */
    public boolean isKnown() {
        String first = scene.tokens().lower(group.start());
        boolean bare = group.kind() == Group.Kind.BARE;
        return first.equals("the")
                || KIN_OF.contains(first)
                || bare
                || victimGroup == null
                        && group.number() == null
                        && !first.equals("a")
                        && !first.equals("an")
                        && !first.equals("another");
    }

    /** "Her driver": somebody told of by another. */
    public boolean isOfSomebody() {
        return KIN_OF.contains(scene.tokens().lower(group.start()));
    }

    /** "Rajab Ghaz Mezyed", "one Omar Haddad": one person by name. */
    public boolean isNamed() {
        Tokens tokens = scene.tokens();
        boolean one = tokens.lower(group.start()).equals("one") && group.kind() == Group.Kind.UNKNOWN;
        if (one) {
            return tokens.isCapitalised(group.start() + 1);
        }
        return group.number() == null && group.victim() == null && tokens.isCapitalised(group.start()) && isKnown();
    }

    /** "Lobna's three children", "two daughters of Karim": kin of somebody whom the report names. */
    public boolean isKin() {
        Tokens tokens = scene.tokens();
        boolean of = tokens.lower(group.end()).equals("of") && tokens.isCapitalised(group.end() + 1);
        return victimType == VictimType.UNKNOWN
                && (of || tokens.lower(group.start() - 1).equals("'s"));
    }

    /** The figure that was read last; null where none was. */
    public static @Nullable Draft last(List<Draft> drafts) {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    /** The last figure in reading order of which something holds; null where it holds of none. */
    public static @Nullable Draft last(List<Draft> drafts, java.util.function.Predicate<Draft> wanted) {
        return drafts.stream().filter(wanted).reduce((before, behind) -> behind).orElse(null);
    }

    /** The last word of what is counted. */
    public String noun() {
        return scene.tokens().lower(group.end() - 1);
    }

    public long best() {
        return count.best();
    }
}
