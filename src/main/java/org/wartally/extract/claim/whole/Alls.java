package org.wartally.extract.claim.whole;

import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Passive;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Weapons that all met one fate: "12 drones were launched and all were shot down". */
public final class Alls {

    /** Rule of the figures that have whose they are, and where, from the weapons sent. */
    public static final String RULE = "all of the weapons before it";

    /** Sentences back to the weapons that "all" means. */
    private static final int REACH = 1;
    /** Tokens of "every single one of them, except for three,". */
    private static final int SUBJECT = 12;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Excepted excepted;

    public Alls(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.excepted = new Excepted(scene, words);
    }

    /** Adds a figure for each fate that is told of all weapons sent before. */
    public void read(List<Predicate> predicates, List<Draft> drafts) {
        for (Predicate predicate : predicates) {
            Sense fate = predicate.sense(Frame.VERB);
            boolean met = fate != null && fate.metric().ofWeapons() && fate.metric() != Metric.LAUNCHED;
            int all = met ? all(predicate) : -1;
            if (all >= 0 && isSent(all, drafts)) {
                add(all, predicate, fate.metric(), drafts);
            }
        }
    }

    /** "Launched 52 drones and nine missiles; all were shot down": each kind that was sent; of which kind exceptions are nobody says. */
    private void add(int all, Predicate predicate, Metric fate, List<Draft> drafts) {
        int last = drafts.size() - 1;
        int first = last;
        while (first > 0 && isListed(drafts.get(first - 1), drafts.get(first))) {
            first--;
        }
        for (int d = first; d <= last; d++) {
            Draft draft = draft(all, predicate, fate, drafts.get(d));
            excepted.subtract(draft);
            boolean whole = draft.count.equals(drafts.get(d).count);
            if (whole || first == last) {
                drafts.add(draft);
            }
        }
    }

    private boolean isListed(Draft before, Draft sent) {
        boolean list = before.scene == scene
                && before.metric == Metric.LAUNCHED
                && before.group.number() != null
                && before.whole == null
                && sent.whole == null
                && before.end < sent.start;
        for (int i = before.end; list && i < sent.start; i++) {
            list = tokens.isMark(i, ',') || tokens.lower(i).equals("and");
        }
        return list;
    }

    /** The "all" of "all were shot down", "shot down all of them", "every one bar two was downed"; -1 where the verb is of others. */
    private int all(Predicate predicate) {
        Passive passive = Passive.before(scene, words, predicate.start());
        if (!passive.found()) {
            int end = AllOfThem.end(words, tokens, predicate.end());
            return end > 0 && AllOfThem.isAlone(words, tokens, end) ? predicate.end() : -1;
        }
        int first = tokens.sentenceStart(tokens.sentenceOf(predicate.start()));
        for (int i = passive.start() - 1; i >= Math.max(first, passive.start() - SUBJECT); i--) {
            int end = AllOfThem.end(words, tokens, i);
            if (end > 0 && (end == passive.start() || excepted.reaches(end, passive.start()))) {
                return isAlmost(i - 1) ? -1 : i;
            }
        }
        return -1;
    }

    /** "Not all", "nearly all of them": nobody tells how many. */
    private boolean isAlmost(int i) {
        return tokens.lower(i).equals("not")
                || tokens.lower(i).equals("virtually")
                || words.is(Words.Class.NEARLY, tokens, i);
    }

    /** Whether the weapons counted last were sent, and no other number stands between but that of an exception. */
    private boolean isSent(int all, List<Draft> drafts) {
        Draft last = Draft.last(drafts);
        boolean near = last != null
                && last.scene == scene
                && last.metric == Metric.LAUNCHED
                && last.group.number() != null
                && last.end <= all
                && tokens.sentenceOf(all) - last.sentence <= REACH;
        for (int i = near ? last.end : all; i < all; i++) {
            near &= scene.number(i) == null || excepted.is(scene.number(i));
        }
        return near;
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
        int start = Math.min(all, predicate.start());
        int end = Math.max(AllOfThem.end(words, tokens, all), predicate.end());
        Draft draft = new Draft(scene, group, fate, start, end, RULE);
        draft.lead = sent;
        return draft;
    }
}
