package org.wartally.extract.claim.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Swaps;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** People or bodies between the two halves of a verb of a swap: "had brought 52 captives back", "handed 270 Russians over", "set two soldiers free". */
public final class Returns {

    private static final String RULE = "between the halves of a verb of a swap";

    private static final Set<String> GIVING =
            Set.of("handed", "hands", "handing", "hand", "gave", "gives", "giving", "turned", "set", "sets", "setting");
    private static final Set<String> BRINGING = Set.of(
            "brought",
            "brings",
            "bringing",
            "bring",
            "got",
            "gets",
            "getting",
            "sent",
            "sends",
            "sending",
            "took",
            "takes",
            "taking",
            "welcomed",
            "flew",
            "led",
            "ferried");
    private static final Set<String> HOME = Set.of("back", "home");
    private static final Set<String> AWAY = Set.of("back", "over", "free");

    /** What is done with those who go home by plane or bus. */
    private static final Set<String> CARRIED = Set.of(
            "carried", "flew", "flown", "brought", "bused", "bussed", "ferried", "transported", "delivered", "driven");

    /** Tokens of "prisoners of war" between the people and the second half. */
    private static final int REACH = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public Returns(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Those of the groups of a sentence that no other verb has taken. */
    public List<Draft> read(List<Group> groups, Set<Group> taken) {
        List<Draft> returned = new ArrayList<>();
        for (Group group : groups) {
            boolean counted = group.number() != null && group.counted() && !taken.contains(group);
            int verb = counted && isOfSwap(group) ? verb(group) : -1;
            int end = verb < 0 ? -1 : end(group, GIVING.contains(tokens.lower(verb)) ? AWAY : HOME);
            int both = counted && end < 0 && isOfSwap(group) ? exchangedFor(group) : -1;
            if (counted && end < 0 && both < 0 && isListOfReturned(group)) {
                returned.add(new Draft(scene, group, Metric.EXCHANGED, group.start(), group.end(), RULE));
            }
            if (both > 0) {
                returned.add(new Draft(scene, group, Metric.EXCHANGED, group.start(), both, RULE));
            }
            int there = counted && end < 0 && both < 0 ? flownTo(group) : -1;
            there = counted && end < 0 && both < 0 && there < 0 ? home(group) : there;
            if (there > 0) {
                returned.add(new Draft(scene, group, Metric.EXCHANGED, group.start(), there, RULE));
            }
            if (end > 0) {
                boolean bodies = group.kind() == Group.Kind.BODIES;
                Metric metric = bodies ? Metric.BODIES_RETURNED : Metric.EXCHANGED;
                returned.add(new Draft(scene, group, metric, verb, end, RULE));
            }
        }
        return returned;
    }

    /** "Our people are home: 146 defenders", "they are back in Ukraine today: 146 servicemen": who they are, behind a colon. */
    private boolean isListOfReturned(Group group) {
        int first = tokens.sentenceStart(tokens.sentenceOf(group.start()));
        // "The lights are back: 146 engineers worked on them".
        boolean ends = !tokens.isWord(group.end()) || tokens.lower(group.end()).equals("and");
        boolean list = tokens.isMark(group.start() - 1, ':') && group.kind() == Group.Kind.PEOPLE && ends;
        boolean home = false;
        for (int i = group.start() - 2; list && i > first; i--) {
            boolean are = words.is(Words.Class.AUXILIARY, tokens, i - 1)
                    || words.is(Words.Class.AUXILIARY, tokens, i - 2) && words.isAdverb(tokens, i - 1);
            home |= are && (HOME.contains(tokens.lower(i)) || tokens.lower(i).equals("free"));
            // "150 of our people are home: 121 privates and 29 officers" has counted them.
            list = scene.number(i) == null && scene.number(i - 1) == null;
        }
        return list && home;
    }

    /** "60 people back in Ukraine on Friday", "our 90 home": the token behind, with no verb; -1 where they are not home. */
    private int home(Group group) {
        int home = noun(group);
        if (!HOME.contains(tokens.lower(home)) || !isPeople(group, home)) {
            return -1;
        }
        int next = HOME.contains(tokens.lower(home + 1)) ? home + 2 : home + 1;
        boolean in = tokens.lower(next).equals("in") || tokens.lower(next).equals("to");
        ActorMention state = in ? scene.actor(next + 1) : null;
        boolean there = state != null && state.kind() == ActorMention.Kind.STATE;
        int end = there ? state.end() : next;
        String behind = tokens.lower(end);
        boolean named = there || !tokens.lower(next - 1).equals("back");
        boolean ends = !tokens.isWord(end)
                || scene.date(end) != null
                || behind.equals("on")
                || behind.equals("from")
                || behind.equals("after");
        return named && ends ? end : -1;
    }

    /** "87", "people", "soldiers"; not "evacuees", whom no swap brings. */
    private boolean isPeople(Group group, int home) {
        boolean anybody = tokens.lower(home - 1).equals("people")
                || tokens.lower(home - 1).equals("men")
                || tokens.lower(home - 1).equals("civilians");
        return group.kind() == Group.Kind.BARE || anybody || isPrisoner(home - 1) || isNumber(home - 1);
    }

    private boolean isNumber(int token) {
        return scene.number(token) != null;
    }

    /** "60 Ukrainians were exchanged for 90 Russians": the token behind "exchanged", which counts those behind "for" too; -1 where it is another verb. */
    private int exchangedFor(Group group) {
        int i = group.end();
        while (words.is(Words.Class.AUXILIARY, tokens, i) || words.is(Words.Class.HAVE, tokens, i)) {
            i++;
        }
        boolean exchanged = tokens.lower(i).equals("exchanged")
                || tokens.lower(i).equals("swapped")
                || tokens.lower(i).equals("traded");
        return exchanged && tokens.lower(i + 1).equals("for") && group.kind() != Group.Kind.BODIES ? i + 1 : -1;
    }

    /**
     * "Carried 90 rebel fighters to Sanaa", "40 soldiers of the government were flown to Marib": the token behind those who are
     * brought to a town of theirs; -1 where they are not, or are brought to a hospital.
     */
    private int flownTo(Group group) {
        int to = group.kind() == Group.Kind.PEOPLE && isPrisoner(group.end() - 1) ? behindOf(group.end()) : -1;
        if (to < 0) {
            return -1;
        }
        int verb = to;
        while (words.is(Words.Class.AUXILIARY, tokens, verb) || words.is(Words.Class.HAVE, tokens, verb)) {
            verb++;
        }
        boolean flown = verb > to && CARRIED.contains(tokens.lower(verb));
        int behind = flown ? verb + 1 : to;
        behind += HOME.contains(tokens.lower(behind)) ? 1 : 0;
        boolean there = tokens.lower(behind).equals("to") && scene.place(behind + 1) != null;
        return there && (flown || CARRIED.contains(tokens.lower(group.start() - 1))) && !isCare(behind)
                ? Math.max(group.end(), flown ? verb + 1 : to)
                : -1;
    }

    /** The token behind "of the government" that may follow those who are carried. */
    private int behindOf(int i) {
        int end = i;
        while (tokens.lower(i).equals("of")
                && end < i + Swaps.OWNERS
                && tokens.isWord(end)
                && !tokens.lower(end).equals("to")) {
            end++;
        }
        return end;
    }

    /** "To Dnipro hospital", "to a clinic in Kyiv". */
    private boolean isCare(int to) {
        for (int i = to + 1; i <= to + REACH; i++) {
            if (words.is(Words.Class.TREATMENT, tokens, i) || words.is(Words.Class.MORGUE, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfSwap(Group group) {
        return group.kind() == Group.Kind.PEOPLE
                || group.kind() == Group.Kind.BODIES
                || group.kind() == Group.Kind.BARE
                || noun(group) < group.end() && (isPrisoner(noun(group) - 1) || isNumber(noun(group) - 1));
    }

    /** "300 Ukrainians home" reads like a noun of two words: the token behind its noun. */
    private int noun(Group group) {
        return HOME.contains(tokens.lower(group.end() - 1)) ? group.end() - 1 : group.end();
    }

    /** "Soldiers", "prisoners", "Ukrainians"; not "evacuees". */
    private boolean isPrisoner(int noun) {
        ActorMention actor = scene.actor(noun);
        return words.is(Words.Class.TROOPS, tokens, noun)
                || words.is(Words.Class.REBELS, tokens, noun)
                || words.is(Words.Class.EXCHANGE, tokens, noun)
                || actor != null && actor.kind() == ActorMention.Kind.NATIONALITY;
    }

    /** The first half, right before a group; -1 where none stands. */
    private int verb(Group group) {
        int i = group.start() - 1;
        while (i > group.start() - REACH
                && (words.is(Words.Class.TRANSPARENT, tokens, i) || words.isAdverb(tokens, i))) {
            i--;
        }
        return GIVING.contains(tokens.lower(i)) || BRINGING.contains(tokens.lower(i)) ? i : -1;
    }

    /** The token behind the second half; -1 where it does not follow. */
    private int end(Group group, Set<String> second) {
        int last = Math.min(tokens.sentenceEnd(tokens.sentenceOf(group.start())), group.end() + REACH);
        for (int i = noun(group); i < last; i++) {
            if (second.contains(tokens.lower(i))) {
                return i + 1;
            }
            boolean goesOn = tokens.lower(i).equals("of")
                    || words.is(Words.Class.DETERMINER, tokens, i)
                    || tokens.isWord(i) && !words.closesGroup(tokens, i);
            if (!goesOn || scene.number(i) != null) {
                return -1;
            }
        }
        return -1;
    }
}
