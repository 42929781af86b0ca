package org.wartally.extract.claim.list;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.elided.NextOfList;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.weapon.Weapon;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.model.Metric;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** A ledger with the number behind the weapon: "Destroyed: Kh-101 missiles – 9; Shahed drones – 12", in one line or in lines of their own. */
public final class WeaponLines {

    /** Lines below a heading. */
    private static final int LINES = 25;

    private static final Set<Metric> FATES =
            Set.of(Metric.INTERCEPTED, Metric.SUPPRESSED, Metric.NEUTRALISED, Metric.LAUNCHED, Metric.HIT);

    /** Fates of some of those that were sent: "Kalibr: 4 of 5". */
    private static final Set<Metric> MET = Set.of(Metric.INTERCEPTED, Metric.SUPPRESSED, Metric.NEUTRALISED);

    /** Tokens of the first sentences of an item. */
    private static final int ITEM = 60;

    private final WeaponTerms weapons = WeaponTerms.standard();
    private final Scene scene;
    private final Tokens tokens;
    private @Nullable Metric metric;
    private int heading = -1;
    /** The colon of the heading. */
    private int colon;

    WeaponLines(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Looks at the next sentence: it may open a ledger, be a line of one, or end it. */
    void next(int sentence, List<Predicate> found) {
        int from = tokens.sentenceStart(sentence);
        int mark = found.isEmpty() ? -1 : mark(found, from, tokens.sentenceEnd(sentence));
        Metric told = mark < 0 || isOfSome(from, mark) ? null : fate(found, mark);
        told = told == Metric.HIT && tokens.isBullet(line(from)) ? null : told;
        if (told != null) {
            metric = told;
            heading = sentence;
            colon = mark;
        } else if (!tokens.startsLine(from) || sentence - heading > LINES || hasVerb(found)) {
            metric = null;
        }
    }

    /** A line that tells a fate of its own; not "29 attack drones", whose attack is a word of the weapon. */
    private boolean hasVerb(List<Predicate> found) {
        for (Predicate predicate : found) {
            if (weapons.match(tokens, predicate.start()) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Among the missiles shot down are:", of which the number has been told. */
    private boolean isOfSome(int from, int colon) {
        for (int i = from; i < colon; i++) {
            if (tokens.lower(i).equals("among") || tokens.lower(i).equals("including")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence stands below a heading. */
    boolean isOpen(int sentence) {
        return metric != null && sentence > heading;
    }

    /** The figure of a number behind a weapon and its dash; null where the words before it are more than that. */
    @Nullable
    Draft read(Group group, List<Draft> before) {
        if (isLine(group)) {
            Weapon weapon = Objects.requireNonNull(group.weapon());
            return draft(group, group.start(), weapon, Objects.requireNonNull(metric), before);
        }
        boolean number = group.kind() == Group.Kind.BARE && group.number() != null;
        if (metric == null || !number) {
            return null;
        }
        int part = part(group.start());
        int mark = (part < 0 ? group.start() : part) - 1;
        boolean some = group.whole() == Group.Whole.NUMBER && part < 0;
        if (mark <= colon || !isMark(mark) || !isEnded(group.end()) && !some || part >= 0 && !MET.contains(metric)) {
            return null;
        }
        int item = item(mark);
        Terms.Match<Weapon> weapon = weapons.match(tokens, item);
        if (weapon == null || models(weapon.end()) != mark) {
            return null;
        }
        return part < 0
                ? draft(group, item, weapon.value(), Objects.requireNonNull(metric), before)
                : draft(group, group.start(), weapon.value(), Metric.LAUNCHED, before);
    }

    /** "30 of 33", "30 out of 33": where the number met stands before that of all; negative where none does. */
    private int part(int whole) {
        boolean of = tokens.lower(whole - 1).equals("of");
        int end = of && tokens.lower(whole - 2).equals("out") ? whole - 2 : whole - 1;
        NumberMention part = of ? scene.number(end - 1) : null;
        return part != null && part.isCount() && part.end() == end ? part.start() : -1;
    }

    /** "Kh-101/Kh-555", "Shahed-136/131": the token behind the models that share one line. */
    private int models(int end) {
        int i = end;
        while (tokens.isMark(i, '/')) {
            Terms.Match<Weapon> other = weapons.match(tokens, i + 1);
            boolean digits = other == null && tokens.isNumber(i + 1);
            if (other == null && !digits) {
                return i;
            }
            i = digits ? i + 2 : other.end();
        }
        return i;
    }

    /** "- 78 Shahed drones;" below the heading: the whole of a line. */
    private boolean isLine(Group group) {
        return metric != null
                && group.kind() == Group.Kind.WEAPONS
                && group.number() != null
                && group.weapon() != null
                && tokens.sentenceOf(group.start()) > heading
                && item(group.start()) == group.start()
                && isEnded(group.end());
    }

    private Draft draft(Group group, int item, Weapon weapon, Metric of, List<Draft> before) {
        Draft draft = new Draft(scene, group, of, item, group.end(), NextOfList.RULE);
        draft.family = weapon.family();
        draft.model = weapon.model();
        Draft sum = sum(of, before);
        if (sum != null) {
            draft.lead = sum;
            draft.side = sum.side;
        }
        return draft;
    }

    /** "21 targets were destroyed:", the sum that the lines break down; null where the heading tells none. */
    private @Nullable Draft sum(Metric of, List<Draft> before) {
        for (int d = before.size() - 1; d >= 0 && before.get(d).scene == scene; d--) {
            Draft draft = before.get(d);
            if (draft.sentence == heading && draft.metric == of && draft.end <= colon) {
                return draft;
            }
        }
        return null;
    }

    /** Where the words of an item begin: behind a bullet, a semicolon, a comma or the colon of the heading. */
    private int item(int end) {
        int first = end;
        while (first > colon + 1
                && !tokens.startsLine(first)
                && !tokens.isMark(first - 1, ';')
                && !tokens.isMark(first - 1, ',')) {
            first--;
        }
        int behind = behindLabel(first);
        while (behind < end && !tokens.isWord(behind) && !tokens.isNumber(behind)) {
            behind++;
        }
        return behind;
    }

    /** "1. Cruise missiles – 6": the token behind the number of a line. */
    private int behindLabel(int first) {
        NumberMention label = tokens.startsLine(first) ? scene.number(first) : null;
        return label != null && !label.isCount() && tokens.isMark(label.end(), '.') ? label.end() + 1 : first;
    }

    private boolean isEnded(int i) {
        return !tokens.isWord(i) || tokens.startsLine(i) || tokens.lower(i).equals("and");
    }

    private boolean isMark(int i) {
        return tokens.isMark(i, ':') || tokens.isDash(i);
    }

    /** The colon of a heading, or its end where lines with bullets stand below ("Result of the night: 51 of 70 targets destroyed."). */
    private int mark(List<Predicate> found, int from, int to) {
        int colon = colon(from, to);
        return tokens.isBullet(to) && (colon < 0 || colon < found.get(0).start()) ? to - 1 : colon;
    }

    /** Where the line of a token begins: "- Valuyki: a drone struck a lorry" is an item of its own, not a heading of the next. */
    private int line(int token) {
        int first = token;
        while (first > Math.max(0, token - ITEM) && !tokens.startsLine(first)) {
            first--;
        }
        return first;
    }

    /** The first colon of a sentence; negative where it has none. */
    private int colon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ':')) {
                return i;
            }
        }
        return -1;
    }

    /** The one fate that the words before a colon name; null where they name none or several. */
    private static @Nullable Metric fate(List<Predicate> found, int colon) {
        Metric told = null;
        for (Predicate predicate : found) {
            Metric of = predicate.senses().get(0).metric();
            if (predicate.start() < colon && FATES.contains(of)) {
                if (told != null && told != of) {
                    return null;
                }
                told = of;
            }
        }
        return told;
    }
}
