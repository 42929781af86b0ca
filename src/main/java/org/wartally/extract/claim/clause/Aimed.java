package org.wartally.extract.claim.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Tokens;

/** Weapons that open a sentence without a verb, before the place at which they were sent: "Forty rockets at Haifa on Sunday.", "12 missiles from Iran at Israel". */
public final class Aimed {

    private static final String RULE = "weapons at a place, without a verb";

    private static final Set<WeaponFamily> SENT = EnumSet.of(
            WeaponFamily.ROCKET,
            WeaponFamily.MISSILE,
            WeaponFamily.BALLISTIC_MISSILE,
            WeaponFamily.CRUISE_MISSILE,
            WeaponFamily.DRONE);

    /** Tokens of "about 20 ballistic missiles and 40 attack drones from Iran at". */
    private static final int REACH = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public Aimed(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
        this.tokens = scene.tokens();
    }

    /** Whether a sentence opens with a number and an "at" follows soon: the others need not be read. */
    public static boolean mayOpen(Scene scene, int from, int to) {
        boolean number = scene.number(from) != null || scene.number(from + 1) != null;
        for (int i = from; number && i < Math.min(to, from + REACH); i++) {
            if (scene.tokens().lower(i).equals("at")) {
                return true;
            }
        }
        return false;
    }

    /** The weapons that open a sentence whose first words no verb follows; none where they stand at no place. */
    public List<Draft> read(int from, List<Group> groups, List<Predicate> found, Set<Group> taken) {
        List<Draft> sent = new ArrayList<>();
        boolean first = !groups.isEmpty() && groups.get(0).weapon() != null && opens(groups.get(0), from);
        for (int g = 0; first && g < groups.size() && isSent(groups.get(g), taken); g++) {
            Group group = groups.get(g);
            sent.add(new Draft(scene, group, Metric.LAUNCHED, group.start(), group.end(), RULE));
            boolean more = tokens.lower(group.end()).equals("and") || tokens.isMark(group.end(), ',');
            if (!more) {
                return isAtPlace(behindOrigin(group.end()), found) ? sent : List.of();
            }
        }
        return List.of();
    }

    /** Nothing but "about" before it. */
    private boolean opens(Group group, int from) {
        return group.start() - from <= 1 || tokens.startsLine(group.start());
    }

    private static boolean isSent(Group group, Set<Group> taken) {
        return group.weapon() != null
                && group.number() != null
                && group.counted()
                && SENT.contains(group.weapon().family())
                && !taken.contains(group);
    }

    /** The token behind "from Iran", or the same where nobody is said to have sent them. */
    private int behindOrigin(int i) {
        ActorMention sender = tokens.lower(i).equals("from") ? scene.actor(i + 1) : null;
        return sender == null ? i : sender.end();
    }

    /** "At Haifa on Sunday", "at Israel."; not "at Haifa were shot down", "at Kubinka airfield". */
    private boolean isAtPlace(int at, List<Predicate> found) {
        ActorMention actor = scene.actor(at + 1);
        boolean state = actor != null && actor.kind() == ActorMention.Kind.STATE;
        int end = state
                ? actor.end()
                : scene.place(at + 1) == null ? -1 : scene.place(at + 1).end();
        return tokens.lower(at).equals("at")
                && end > 0
                && isDone(end)
                && found.stream().noneMatch(p -> p.senses().get(0).metric().ofWeapons());
    }

    /** Nothing but a day, a further number or a speaker behind it: "rockets at Haifa, all rusty, were found" tells of no launch. */
    private boolean isDone(int end) {
        int last = tokens.sentenceEnd(tokens.sentenceOf(end - 1));
        boolean more = tokens.isMark(end, ',')
                && (scene.number(end + 1) != null || words.is(Words.Class.SPEECH, tokens, last - 2));
        boolean day = scene.date(end) != null || scene.date(end + 1) != null && !tokens.isMark(end, ',');
        return more || day || end >= last || tokens.isMark(end, '.') || tokens.isMark(end, ';');
    }
}
