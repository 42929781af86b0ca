package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wartally.extract.actor.ActorMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Prisoners between a verb and "home", in a report on a swap: "the exchange brought 300 Ukrainians home". */
final class Homecomers {

    private static final String RULE = "brought home";

    private static final Set<String> HOME = Set.of("home", "back");

    private static final Set<String> BRINGING =
            Set.of("brought", "brings", "bring", "bringing", "flew", "sent", "sends", "returned", "took", "let", "got");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Homecomers(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Those of the groups of a sentence that no verb has taken. */
    List<Draft> read(List<Group> groups, Set<Group> taken) {
        List<Draft> back = new ArrayList<>();
        for (Group group : groups) {
            // "300 soldiers home" reads like a noun of two words.
            int home = HOME.contains(tokens.lower(group.end() - 1)) ? group.end() - 1 : group.end();
            boolean brought = group.number() != null
                    && !taken.contains(group)
                    && BRINGING.contains(tokens.lower(group.start() - 1))
                    && HOME.contains(tokens.lower(home));
            if (brought && isPrisoner(home - 1)) {
                back.add(new Draft(scene, group, Metric.EXCHANGED, group.start() - 1, home + 1, RULE));
            }
        }
        return back;
    }

    /** "Soldiers", "prisoners", "Ukrainians"; not "evacuees". */
    private boolean isPrisoner(int noun) {
        ActorMention actor = scene.actor(noun);
        return words.is(Words.Class.TROOPS, tokens, noun)
                || words.is(Words.Class.REBELS, tokens, noun)
                || words.is(Words.Class.EXCHANGE, tokens, noun)
                || tokens.lower(noun).equals("defenders")
                || actor != null && actor.kind() == ActorMention.Kind.NATIONALITY;
    }
}
