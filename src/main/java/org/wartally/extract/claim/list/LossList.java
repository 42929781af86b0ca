package org.wartally.extract.claim.list;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.extract.weapon.Weapon;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Reads the lines of a staff's list of losses: "Combat losses from 24.02.22 to 12.06.25:", then "personnel - about 998,690 (+1,140)". */
public final class LossList {

    /** Lines between the head of a list and its last line. */
    static final int LINES = 25;

    /** Tokens of "army personnel". */
    private static final int NOUN = 4;

    /** Days of the longest period that is no running count. */
    private static final long LONG = 62;

    private static final Set<String> START = Set.of("start", "beginning", "outbreak", "onset");

    private static final String RULE = "line of a list of losses";

    private final VictimTerms victims = VictimTerms.standard();
    private final WeaponTerms weapons = WeaponTerms.standard();
    private final Scene scene;
    private final Tokens tokens;
    private final Losses losses;

    public LossList(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        losses = new Losses(scene, words);
    }

    /** The claim of the number behind a line's dash, or behind its noun; null where the line is of no such list, or of what is not counted (tanks). */
    @Nullable
    public Draft read(Group group) {
        boolean number = group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.PEOPLE;
        if (!number || group.number() == null) {
            return null;
        }
        int end = isDash(group.start() - 1) ? group.start() - 1 : group.start();
        int line = item(end);
        int item = tokens.isWord(line) ? line : line + 1;
        // Most numbers have neither a dash nor a noun of a list before them: of those no line above is looked at.
        if (end == group.start() && !isNoun(item, end)) {
            return null;
        }
        int head = head(line);
        return head < 0 ? null : claim(group, item, end, head);
    }

    private boolean isNoun(int item, int end) {
        Terms.Match<VictimNoun> people = item < end && end - item <= NOUN ? victims.match(tokens, item) : null;
        Terms.Match<Weapon> weapon = people == null && item < end ? weapons.match(tokens, item) : null;
        return people != null && people.end() == end || weapon != null && weapon.end() == end;
    }

    /** Where a line begins, or one of several in a line: "personnel about 1,045,580; tanks 11,038". */
    private int item(int end) {
        int first = end - 1;
        while (first > 0
                && !tokens.startsLine(first)
                && !tokens.isMark(first - 1, ';')
                && !tokens.isMark(first - 1, ':')
                && !(tokens.isMark(first - 1, ',') && tokens.isNumber(first - 2))) {
            first--;
        }
        return Math.max(first, 0);
    }

    private @Nullable Draft claim(Group group, int line, int end, int head) {
        Terms.Match<VictimNoun> people = victims.match(tokens, line);
        Terms.Match<Weapon> weapon = weapons.match(tokens, line);
        boolean named = weapon != null && (isDash(end) || weapon.end() == end);
        boolean alone = named && !weapons.isGround(tokens, weapon.end());
        Draft draft = null;
        if (people != null && people.end() == end) {
            draft = new Draft(scene, group, Metric.CASUALTIES, line, group.end(), RULE);
            draft.victimType = people.value().type();
        } else if (alone && group.kind() == Group.Kind.BARE) {
            draft = new Draft(scene, group, Metric.INTERCEPTED, line, group.end(), RULE);
            draft.family = weapon.value().family();
            draft.model = weapon.value().model();
        }
        if (draft != null) {
            draft.loser = losses.owner(tokens.sentenceStart(head), tokens.sentenceEnd(head));
        }
        if (draft != null && (isOfWar(head) || isGrowing(group.end()))) {
            draft.role = Role.RUNNING_TOTAL;
        }
        return draft;
    }

    /** The sentence above that opens the list of losses; negative where none does. */
    private int head(int line) {
        int sentence = tokens.sentenceOf(line);
        for (int s = sentence; s >= Math.max(0, sentence - LINES); s--) {
            if (isHead(tokens, tokens.sentenceStart(s), Math.min(tokens.sentenceEnd(s), line))) {
                return s;
            }
        }
        return -1;
    }

    /** "The losses of the enemy amounted to:". */
    static boolean isHead(Tokens tokens, int from, int to) {
        int last = to - 1;
        while (last >= from && !tokens.isMark(last, ':')) {
            last--;
        }
        // Most sentences have no colon: of those no word is looked at.
        for (int i = from; i < last; i++) {
            if (tokens.lower(i).equals("losses")) {
                return true;
            }
        }
        return false;
    }

    /** "1,045,580 (+1,060)": how much of it is new. */
    private boolean isGrowing(int end) {
        return tokens.isMark(end, '(') && tokens.isMark(end + 1, '+');
    }

    private boolean isOfWar(int sentence) {
        LocalDate first = null;
        for (DateMention mention : scene.dates(sentence)) {
            LocalDate day = mention.to();
            // "From the first day of the war (24.02.2022) to 14.02.2025": two days, each told for itself.
            if (first != null && day != null && first.plusDays(LONG).isBefore(day)) {
                return true;
            }
            first = first == null ? day : first;
            boolean since = mention.kind() == DateMention.Kind.SINCE || mention.kind() == DateMention.Kind.PERIOD;
            boolean range = mention.from() != null
                    && mention.to() != null
                    && mention.from().plusDays(1).isBefore(mention.to());
            if (since || range) {
                return true;
            }
        }
        return isSinceStart(sentence);
    }

    /** "Since the start of the invasion", without its date. */
    private boolean isSinceStart(int sentence) {
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            boolean day =
                    tokens.lower(i).startsWith("day") && tokens.lower(i - 1).equals("first");
            boolean start = day || START.contains(tokens.lower(i));
            if (start && tokens.lower(i + 1).equals("of") && tokens.lower(i + 2).equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** "Russian losses", "losses of the enemy": whose losses the list tells; null where its heading names nobody. */
    @Nullable
    public ActorMention loser(Draft line) {
        int head = line.rule.equals(RULE) ? head(line.start) : -1;
        int from = head < 0 ? 0 : tokens.sentenceStart(head);
        for (int i = from; head >= 0 && i < line.start; i++) {
            if (tokens.lower(i).equals("losses")) {
                ActorMention before = scene.actor(tokens.lower(i - 1).equals("combat") ? i - 2 : i - 1);
                boolean the = tokens.lower(i + 2).equals("the");
                boolean of =
                        tokens.lower(i + 1).equals("of") || tokens.lower(i + 1).equals("by");
                return before != null ? before : of ? scene.actor(the ? i + 3 : i + 2) : null;
            }
        }
        return null;
    }

    private boolean isDash(int i) {
        return tokens.isMark(i, ':') || tokens.isDash(i);
    }
}
