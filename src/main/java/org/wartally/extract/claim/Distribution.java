package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Swaps;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.where.WhereScope;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Reads "each": 307 soldiers each are 307 for either side; two each over three regions are two in each. */
final class Distribution {

    /** Tokens around a figure in which "each" belongs to it. */
    private static final int REACH = 4;
    /** "each country let 390 people go". */
    private static final int EACH_BEFORE = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final WhereScope places;

    Distribution(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.places = new WhereScope(scene, words);
    }

    /** The drafts with every distributed one in its copies, in reading order. */
    List<Draft> apply(List<Draft> drafts, List<String> parties) {
        List<Draft> out = new ArrayList<>();
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            boolean each = isEach(draft) || isOfSumByPlace(draft, drafts);
            List<String> sides = draft.metric == Metric.EXCHANGED ? Swaps.both(scene, draft, parties) : parties;
            if (draft.metric == Metric.EXCHANGED && (each || isForEach(draft)) && sides.size() == 2) {
                sides.forEach(side -> out.add(forSide(draft, side)));
            } else if (each && draft.metric != Metric.EXCHANGED) {
                out.addAll(perPlace(draft, d + 1 < drafts.size() ? drafts.get(d + 1) : null));
            } else {
                out.add(draft);
            }
        }
        return out;
    }

    /** "1,000 prisoners each" that counts for nobody is one claim; only what counts is a figure for either side. */
    static List<Draft> collapse(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft last = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean twin =
                    last != null && last.group == draft.group && last.metric == draft.metric && last.role == draft.role;
            boolean idle = draft.role == Role.PLANNED || draft.role == Role.RESTATED;
            if (twin && idle && draft.metric == Metric.EXCHANGED && last != null) {
                last.side = null;
            } else {
                out.add(draft);
            }
        }
        return out;
    }

    private static Draft forSide(Draft draft, String side) {
        Draft copy = draft.copy();
        copy.side = side;
        return copy;
    }

    /** "14 were shot down: four over Odesa, five over Mykolaiv and Kherson": it adds up where five are told of either place. */
    private boolean isOfSumByPlace(Draft draft, List<Draft> drafts) {
        Draft sum = first(draft);
        if (sum == draft
                || sum.metric != draft.metric
                || placesOf(draft, drafts).size() < 2) {
            return false;
        }
        List<Draft> parts = drafts.stream()
                .filter(d -> d != sum && first(d) == sum && d.metric == sum.metric)
                .toList();
        long plain = parts.stream().mapToLong(Draft::best).sum();
        long spread = parts.stream()
                .mapToLong(d -> d.best() * Math.max(1, placesOf(d, drafts).size()))
                .sum();
        return plain != sum.best() && spread == sum.best();
    }

    /** The figure whose verb a list shares. */
    private static Draft first(Draft draft) {
        Draft first = draft;
        while (first.lead != null) {
            first = first.lead;
        }
        return first;
    }

    private List<PlaceMention> placesOf(Draft draft, List<Draft> drafts) {
        int next = drafts.indexOf(draft) + 1;
        return places.own(draft, next < drafts.size() ? drafts.get(next) : null, null);
    }

    private List<Draft> perPlace(Draft draft, @org.jspecify.annotations.Nullable Draft next) {
        List<PlaceMention> own = places.own(draft, next, null);
        if (own.size() < 2) {
            return List.of(draft);
        }
        List<Draft> copies = new ArrayList<>();
        for (PlaceMention mention : own) {
            Draft copy = draft.copy();
            copy.where = WhereScope.merge(List.of(mention.place()));
            copy.placed = true;
            copy.flags = null;
            copies.add(copy);
        }
        if (isBeforeUnknownPlace(own.get(own.size() - 1))) {
            Draft copy = draft.copy();
            copy.where = WhereScope.merge(own.stream().map(PlaceMention::place).toList());
            copies.add(copy);
        }
        return copies;
    }

    /** "Two each in Kherson, Beryslav and Vysoke": the last of the list may stand in no gazetteer. */
    private boolean isBeforeUnknownPlace(PlaceMention last) {
        int name = last.end() + 1;
        return tokens.lower(last.end()).equals("and")
                && tokens.isCapitalised(name)
                && scene.place(name) == null
                && scene.date(name) == null
                && scene.actor(name) == null;
    }

    private boolean isEach(Draft draft) {
        for (int i = Math.max(0, draft.start - EACH_BEFORE); i < Math.min(tokens.size(), draft.end + REACH); i++) {
            if (words.is(Words.Class.EACH, tokens, i)
                    && !tokens.isMark(i - 1, '.')
                    && tokens.sentenceOf(i) == draft.sentence) {
                return true;
            }
        }
        return false;
    }

    /** "500 for 500". */
    private boolean isForEach(Draft draft) {
        int end = draft.group.end();
        return tokens.lower(end).equals("for") && tokens.lower(end + 1).equals(tokens.lower(end - 1));
    }

    /** The two states that a report on a swap names most, mediators who only speak of it aside; fewer where it names fewer. */
    static List<String> parties(List<Scene> scenes) {
        List<String> named = named(scenes, false);
        return named.size() == 2 ? named : named(scenes, true);
    }

    private static List<String> named(List<Scene> scenes, boolean speakers) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            for (ActorMention actor : scene.actors()) {
                boolean party = actor.kind() != ActorMention.Kind.OBSERVER
                        && (speakers || actor.kind() != ActorMention.Kind.AUTHORITY);
                if (actor.side() != null && party) {
                    named.merge(actor.side(), 1, Integer::sum);
                }
            }
        }
        return named.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }
}
