package org.wartally.extract.claim.clause;

import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/**
 * Weapons of which the words only say whence those came that were met: "intercepted two missiles fired from Yemen" tells what was
 * stopped, and not how many had been sent; "all 12 drones launched from Iran were shot down" tells both.
 */
public final class SentAndMet {

    private static final Set<Metric> FATES = Set.of(Metric.INTERCEPTED, Metric.SUPPRESSED, Metric.NEUTRALISED);

    private final Tokens tokens;
    private final Words words;

    public SentAndMet(Scene scene, Words words) {
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Takes out the weapons sent whose words are an attribute of those that were met, from the draft {@code first} on. */
    public void apply(int first, List<Draft> drafts) {
        List<Draft> here = drafts.subList(first, drafts.size());
        if (here.stream().noneMatch(d -> FATES.contains(d.metric))) {
            return;
        }
        List<Draft> met = here.stream().filter(d -> FATES.contains(d.metric)).toList();
        here.removeIf(sent -> isAttribute(sent)
                && met.stream().anyMatch(d -> d.group.start() == sent.group.start() && d.best() == sent.best()));
    }

    /** "Fired from", right behind a number that is not said to be all of them. */
    private boolean isAttribute(Draft draft) {
        Group group = draft.group;
        return draft.metric == Metric.LAUNCHED
                && group.number() != null
                && !group.number().all()
                && !tokens.lower(group.start() - 1).equals("the")
                && words.is(Words.Class.SENT_OFF, tokens, group.end())
                && tokens.lower(group.end() + 1).equals("from");
    }
}
