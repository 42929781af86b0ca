package org.wartally.extract.claim.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Harmed;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Places with a number each, behind words that say whom it counts: "The wounded by town: Tyre 8, Sidon 6 and Qana 5". */
public final class PlaceCounts {

    private static final String RULE = "number behind a place";

    /** Tokens before the colon: "Killed on the night of 6 November in the Bekaa governorate". */
    private static final int HEADING = 14;
    /** Items of a list that is no chance. */
    private static final int ITEMS = 2;
    /** Tokens of the name of a place. */
    private static final int NAME = 5;

    /** Below this a number behind a name is hardly an age. */
    private static final int ADULT = 16;

    private static final Set<String> UNITS =
            Set.of("town", "towns", "village", "villages", "place", "places", "districts", "municipality");

    private static final Set<String> SUMS = Set.of("total", "all", "altogether", "together");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public PlaceCounts(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The figures of a sentence that is nothing but such a list; none where it tells anything else. */
    public List<Draft> read(int from, int to, List<Group> groups, Set<Group> taken) {
        int colon = from;
        while (colon < to && colon - from <= HEADING && !tokens.isMark(colon, ':')) {
            colon++;
        }
        boolean list = colon > from && colon < to - 1 && tokens.isMark(colon, ':');
        Metric metric = list ? harm(from, colon) : null;
        List<Draft> items = metric == null ? List.of() : items(metric, colon, to, groups, taken);
        boolean places = !items.isEmpty() && (isKnown(items) || isOfArea(from, colon) && areMostlyPlaces(items));
        return places ? items : List.of();
    }

    private boolean isKnown(List<Draft> items) {
        return items.stream().anyMatch(item -> scene.place(item.start) != null);
    }

    /** "In the Bekaa governorate", "by town": small places are not known by their names alone. */
    private boolean isOfArea(int from, int colon) {
        for (int i = from; i < colon; i++) {
            if (scene.place(i) != null
                    || words.is(Words.Class.AREA, tokens, i)
                    || words.is(Words.Class.DIVISIONS, tokens, i)
                    || UNITS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** A village among them may be too small to be known; "Omar 41, Huda 38" may be ages of people. */
    private boolean areMostlyPlaces(List<Draft> items) {
        return items.stream().anyMatch(item -> item.best() < ADULT)
                && items.stream().filter(this::mayBePlace).count() * 3 >= items.size() * 2L;
    }

    private boolean mayBePlace(Draft item) {
        int first = tokens.lower(item.start).equals("the") ? item.start + 1 : item.start;
        return scene.mayBePlace(first) || SUMS.contains(tokens.lower(item.group.start() - 1));
    }

    private List<Draft> items(Metric metric, int colon, int to, List<Group> groups, Set<Group> taken) {
        List<Draft> items = new ArrayList<>();
        int next = colon + 1;
        for (Group group : groups) {
            boolean behind = group.start() > colon;
            if (behind && group.number() != null) {
                boolean bare = group.kind() == Group.Kind.BARE && !taken.contains(group);
                if (!bare || !isPlace(next, group.start()) && !isSum(next, group.start(), items)) {
                    return List.of();
                }
                items.add(new Draft(scene, group, metric, next, group.end(), RULE));
                next = behindJoint(group.end(), to);
            }
        }
        return items.size() >= ITEMS && next == to ? items : List.of();
    }

    /** The token behind a comma, semicolon or "and", the end of the sentence; -1 where other words follow. */
    private int behindJoint(int i, int to) {
        int next = i;
        while (next < to && (!tokens.isWord(next) && !tokens.isNumber(next) || isAnd(next))) {
            next++;
        }
        return next > i || i == to ? next : -1;
    }

    private boolean isAnd(int i) {
        return tokens.lower(i).equals("and");
    }

    /** "Bar Elias", "the Sidon district –": a name and nothing else. */
    private boolean isPlace(int from, int number) {
        int end = isMark(number - 1) ? number - 1 : number;
        int first = tokens.lower(from).equals("the") ? from + 1 : from;
        if (from < 0 || first >= end || end - first > NAME) {
            return false;
        }
        for (int i = first; i < end; i++) {
            boolean name = tokens.isCapitalised(i) || words.is(Words.Class.AREA, tokens, i) || scene.place(i) != null;
            if (!name && !tokens.isMark(i, '-') && !tokens.isMark(i, '\'')) {
                return false;
            }
        }
        return tokens.isCapitalised(first) && scene.date(first) == null;
    }

    /** "; total 9", "in all 9": what the items amount to. */
    private boolean isSum(int from, int number, List<Draft> items) {
        int first = scene.number(number) != null && scene.number(number).all() ? number + 1 : number;
        int word = isMark(first - 1) ? first - 2 : first - 1;
        return !items.isEmpty() && from >= 0 && word - from <= 1 && SUMS.contains(tokens.lower(word));
    }

    private boolean isMark(int i) {
        return tokens.isMark(i, ':') || tokens.isDash(i);
    }

    /** The one harm that the words before the colon name; null where they name none or several, or count somebody. */
    private @Nullable Metric harm(int from, int colon) {
        Metric told = null;
        for (int i = from; i < colon; i++) {
            boolean counted = scene.number(i) != null && scene.number(i).isCount() && scene.date(i) == null;
            boolean toll = tokens.lower(i).equals("toll") && tokens.lower(i - 1).equals("death");
            boolean harmed = words.is(Words.Class.HARMED, tokens, i) || toll;
            Metric metric = harmed ? Harmed.metric(words, tokens.lower(i)) : told;
            if (counted || told != null && metric != told) {
                return null;
            }
            told = metric;
        }
        return told;
    }
}
