package org.wartally.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Weapons that all met one fate: "12 drones were launched and all were shot down". */
final class Alls {

    /** Rule of the figures that have whose they are, and where, from the weapons sent. */
    static final String RULE = "all of the weapons before it";

    /** Sentences back to the weapons that "all" means. */
    private static final int REACH = 1;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Alls(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Adds a figure for each fate that is told of all weapons sent before. */
    void read(List<Predicate> predicates, List<Draft> drafts) {
        for (Predicate predicate : predicates) {
            Sense fate = predicate.sense(Frame.VERB);
            boolean met = fate != null && fate.metric().ofWeapons() && fate.metric() != Metric.LAUNCHED;
            int all = met ? all(predicate) : -1;
            Draft sent = all < 0 ? null : sent(all, drafts);
            if (sent != null) {
                Draft draft = draft(all, predicate, fate.metric(), sent);
                new Excepted(scene).subtract(draft);
                drafts.add(draft);
            }
        }
    }

    /** The "all" of "all were shot down", "all of them were destroyed"; -1 where the passive has another subject. */
    private int all(Predicate predicate) {
        Passive passive = Passive.before(scene, words, predicate.start());
        int last = passive.start() - 1;
        int first = words.is(Words.Class.WHOLE_PRONOUN, tokens, last)
                        && tokens.lower(last - 1).equals("of")
                ? last - 2
                : last;
        boolean pronoun = passive.found() && tokens.lower(first).equals("all");
        return pronoun && !tokens.lower(first - 1).equals("not") ? first : -1;
    }

    /** The weapons counted last, where they were sent and no other number stands between. */
    private @Nullable Draft sent(int all, List<Draft> drafts) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean near = last != null
                && last.scene == scene
                && last.metric == Metric.LAUNCHED
                && last.group.number() != null
                && last.end <= all
                && tokens.sentenceOf(all) - last.sentence <= REACH;
        for (int i = near ? last.end : all; i < all; i++) {
            near &= scene.number(i) == null;
        }
        return near ? last : null;
    }

    private Draft draft(int all, Predicate predicate, Metric fate, Draft sent) {
        Group group = new Group(
                all,
                all + 1,
                Group.Kind.BARE,
                sent.count,
                null,
                null,
                sent.group.weapon(),
                Group.Whole.PRONOUN,
                false,
                sent.group.side(),
                null);
        Draft draft = new Draft(scene, group, fate, all, predicate.end(), RULE);
        draft.lead = sent;
        return draft;
    }
}
