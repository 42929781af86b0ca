package org.wartally.extract.claim.list;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.elided.SomeOf;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Places with a bare number each, which break down a number told before them: "downed 61 drones. By region: Voronezh – 24,
 * Belgorod – 37", "killed three and wounded 12 (Lyman 1 and 8, Izium 2 and 4)". What they add up to is the proof.
 */
public final class PlaceLists {

    private static final String RULE = "place of a list that adds up";

    /** Items of a list that is no chance. */
    private static final int ITEMS = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final PlaceItems places;

    public PlaceLists(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.places = new PlaceItems(scene, words);
    }

    /**
     * Adds the figures of a list that ends a sentence.
     *
     * @param first of the figures, the first of this sentence
     */
    public void apply(int from, int to, int first, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        boolean here = first < drafts.size();
        List<PlaceItems.Item> items = list(from, here ? drafts.get(drafts.size() - 1).end : from, to);
        List<Draft> remarks = here && items.isEmpty() ? remarks(drafts.subList(first + 1, drafts.size())) : List.of();
        items = remarks.isEmpty() ? items : list(from, drafts.get(first).end, to);
        if (items.isEmpty()) {
            return;
        }
        List<Draft> wholes = new ArrayList<>(here ? drafts.subList(first, drafts.size()) : before(from, drafts));
        wholes.removeAll(remarks);
        List<Draft> parts = items.get(0).second() == null ? single(items, wholes, from) : pairs(items, wholes);
        if (!parts.isEmpty()) {
            drafts.removeAll(remarks);
        }
        drafts.addAll(parts);
    }

    private List<PlaceItems.Item> list(int from, int behind, int to) {
        List<PlaceItems.Item> items = places.read(from, behind, to);
        return items.size() < ITEMS || !areKnown(items) ? List.of() : items;
    }

    /** "Eight (five of them heading for the capital)": that they flew is told only beside what became of them. */
    private static List<Draft> remarks(List<Draft> drafts) {
        boolean flew = drafts.stream().allMatch(draft -> draft.metric == Metric.LAUNCHED);
        return flew ? List.copyOf(drafts) : List.of();
    }

    /** "Omar 24, Huda 37" are people with their ages; a hamlet that nobody knows would be looked for where its neighbour lies. */
    private boolean areKnown(List<PlaceItems.Item> items) {
        for (PlaceItems.Item item : items) {
            if (!places.isKnown(item.start(), item.first().start())) {
                return false;
            }
        }
        return true;
    }

    /** The figures of the sentence right before. */
    private List<Draft> before(int from, List<Draft> drafts) {
        int sentence = tokens.sentenceOf(from) - 1;
        int d = drafts.size();
        while (d > 0 && drafts.get(d - 1).scene == scene && drafts.get(d - 1).sentence == sentence) {
            d--;
        }
        return drafts.subList(d, drafts.size());
    }

    private List<Draft> single(List<PlaceItems.Item> items, List<Draft> wholes, int from) {
        long sum = items.stream().mapToLong(item -> item.first().count().best()).sum();
        Draft whole = whole(sum, wholes);
        boolean only =
                whole == null && wholes.size() == 1 && sum < wholes.get(0).best();
        boolean some = only
                && isOpen(wholes.get(0))
                && places.isHeaded(from, items.get(0).start());
        Draft of = some ? wholes.get(0) : whole;
        List<Draft> parts = new ArrayList<>();
        for (PlaceItems.Item item : of == null ? List.<PlaceItems.Item>of() : items) {
            parts.add(part(item.start(), item.first(), of, some ? Role.SUBSET : Role.PART));
        }
        return parts;
    }

    private List<Draft> pairs(List<PlaceItems.Item> items, List<Draft> wholes) {
        Draft killed =
                whole(items.stream().mapToLong(i -> i.first().count().best()).sum(), wholes);
        Draft hurt = whole(items.stream().mapToLong(i -> i.seconds()).sum(), wholes);
        boolean told = killed != null
                && hurt != null
                && killed.metric == Metric.KILLED
                && hurt.metric == Metric.INJURED
                && items.stream().allMatch(item -> item.second() != null);
        List<Draft> parts = new ArrayList<>();
        for (PlaceItems.Item item : told ? items : List.<PlaceItems.Item>of()) {
            parts.add(part(item.start(), item.first(), killed, Role.PART));
            parts.add(part(item.start(), item.second(), hurt, Role.PART));
        }
        return parts;
    }

    /** The figure that is the sum of a list. */
    private static @Nullable Draft whole(long sum, List<Draft> wholes) {
        for (Draft draft : wholes) {
            if (draft.best() == sum && isOpen(draft)) {
                return draft;
            }
        }
        return null;
    }

    private static boolean isOpen(Draft draft) {
        return draft.role == Role.TOTAL && draft.group.number() != null;
    }

    private Draft part(int start, NumberMention number, Draft whole, Role role) {
        Group group = Group.bare(number);
        Draft draft = new Draft(scene, group, whole.metric, start, number.end(), RULE);
        draft.role = role;
        draft.whole = whole;
        SomeOf.inherit(draft, whole);
        draft.lead = whole;
        return draft;
    }
}
