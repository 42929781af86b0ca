package org.wartally.extract.claim;

import org.jspecify.annotations.Nullable;
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
final class LossList {

    /** Lines between the head of a list and its last line. */
    static final int LINES = 25;

    private static final String RULE = "line of a list of losses";

    private final VictimTerms victims = VictimTerms.standard();
    private final WeaponTerms weapons = WeaponTerms.standard();
    private final Scene scene;
    private final Tokens tokens;

    LossList(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The claim of the number behind a line's dash; null where the line is of no such list, or of what is not counted (tanks). */
    @Nullable
    Draft read(Group group) {
        int dash = group.start() - 1;
        boolean number = group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.PEOPLE;
        if (!number || group.number() == null || !isDash(dash)) {
            return null;
        }
        int line = dash;
        while (line > 0 && !tokens.startsLine(line)) {
            line--;
        }
        int head = head(line);
        int item = tokens.isWord(line) ? line : line + 1;
        return head < 0 ? null : claim(group, item, dash, head);
    }

    private @Nullable Draft claim(Group group, int line, int dash, int head) {
        Terms.Match<VictimNoun> people = victims.match(tokens, line);
        Terms.Match<Weapon> weapon = weapons.match(tokens, line);
        boolean alone = weapon != null && !weapons.isGround(tokens, weapon.end());
        Draft draft = null;
        if (people != null && people.end() == dash) {
            draft = new Draft(scene, group, Metric.CASUALTIES, line, group.end(), RULE);
            draft.victimType = people.value().type();
        } else if (alone && group.kind() == Group.Kind.BARE) {
            draft = new Draft(scene, group, Metric.INTERCEPTED, line, group.end(), RULE);
            draft.family = weapon.value().family();
            draft.model = weapon.value().model();
        }
        if (draft != null && isOfWar(head)) {
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

    private boolean isOfWar(int sentence) {
        for (DateMention mention : scene.dates(sentence)) {
            boolean since = mention.kind() == DateMention.Kind.SINCE || mention.kind() == DateMention.Kind.PERIOD;
            boolean range = mention.from() != null
                    && mention.to() != null
                    && !mention.from().equals(mention.to());
            if (since || range) {
                return true;
            }
        }
        return false;
    }

    private boolean isDash(int i) {
        return tokens.isMark(i, '-')
                || tokens.isMark(i, ':')
                || tokens.isMark(i, '\u2012')
                || tokens.isMark(i, '\u2013')
                || tokens.isMark(i, '\u2014');
    }
}
