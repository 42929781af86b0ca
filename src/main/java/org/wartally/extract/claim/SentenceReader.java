package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/** Reads the figures of a text sentence by sentence; a sentence that cannot hold one is passed over. */
final class SentenceReader {

    private final GroupReader groups;
    private final Predicates predicates;
    private final Words words;

    SentenceReader(Predicates predicates, Words words) {
        this.predicates = predicates;
        this.words = words;
        this.groups = new GroupReader(predicates, words);
    }

    /** The drafts of a scene in reading order. */
    List<Draft> read(Scene scene, boolean swap) {
        List<Draft> drafts = new ArrayList<>();
        for (int s = 0; s < scene.tokens().sentenceCount(); s++) {
            int from = scene.tokens().sentenceStart(s);
            int to = scene.tokens().sentenceEnd(s);
            List<Predicate> found = predicates(scene.tokens(), from, to);
            if (!found.isEmpty() || hasCount(scene, from, to)) {
                read(scene, from, to, found, swap, drafts);
            }
        }
        return drafts;
    }

    private void read(Scene scene, int from, int to, List<Predicate> found, boolean swap, List<Draft> drafts) {
        List<Group> list = groups.read(scene, from, to);
        Binder binder = new Binder(scene, words, list, outside(found, list), swap);
        List<Draft> bound = new ArrayList<>(binder.bind());
        Ellipsis ellipsis = new Ellipsis(scene, words, swap);
        for (Group group : list) {
            while (!bound.isEmpty() && bound.get(0).group.start() <= group.start()) {
                take(bound.remove(0), ellipsis, drafts);
            }
            Draft draft = binder.bound().contains(group) ? null : ellipsis.read(group, drafts);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        drafts.addAll(bound);
    }

    private static void take(Draft draft, Ellipsis ellipsis, List<Draft> drafts) {
        boolean known = !ellipsis.isAllBut(draft.group) || ellipsis.subtract(draft, drafts);
        ellipsis.pointBack(draft, drafts);
        draft.rejected = known ? null : "whole_not_stated";
        drafts.add(draft);
    }

    private List<Predicate> predicates(Tokens tokens, int from, int to) {
        List<Predicate> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            Predicate predicate = predicates.at(tokens, i);
            if (predicate != null) {
                found.add(predicate);
            }
            i = predicate == null ? i + 1 : predicate.end();
        }
        return found;
    }

    /** The predicates that are no part of a group ("39 injured civilians"). */
    private static List<Predicate> outside(List<Predicate> predicates, List<Group> groups) {
        return predicates.stream()
                .filter(p -> groups.stream().noneMatch(g -> g.start() <= p.start() && p.start() < g.end()))
                .toList();
    }

    private static boolean hasCount(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            NumberMention number = scene.number(i);
            if (number != null && number.isCount()) {
                return true;
            }
        }
        return false;
    }
}
