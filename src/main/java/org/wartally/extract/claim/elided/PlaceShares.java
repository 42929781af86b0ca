package org.wartally.extract.claim.elided;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Parts of a number told by the place that had them: "Crimea accounted for 33, the Tula region for 19 and Kursk for six",
 * "Poltava led the list with 29, followed by Sumy with 14".
 */
public final class PlaceShares {

    public static final String RULE = "share of a place";

    /** Tokens of "led the list with". */
    private static final int RANKING = 7;

    /** Sentences back to the number that is broken down. */
    private static final int REACH = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public PlaceShares(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether a place has accounted for what stands behind the verb: nobody has shot it down. */
    public boolean isOfPlace(Predicate predicate) {
        return tokens.lower(predicate.start()).equals("accounted") && place(predicate.start()) >= 0;
    }

    /** The part that a number stands for; null where it is no share of a place. */
    @Nullable
    public Draft read(Group group, List<Draft> before) {
        boolean bare =
                group.number() != null && (group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.WEAPONS);
        if (!bare || before.isEmpty() || group.whole() != null) {
            return null;
        }
        int verb = verb(group.start() - 1);
        verb = verb < 0
                        && isEach(group.end())
                        && tokens.lower(group.start() - 1).equals("lost")
                ? group.start() - 1
                : verb;
        int subject = verb < 0 ? -1 : place(verb);
        if (subject >= 0 && isEnd(group.end())) {
            return part(group, joined(subject, group), sum(group, before));
        }
        Draft last = before.get(before.size() - 1);
        int place = last.scene != scene ? -1 : place(isLead(group.start() - 1) ? group.start() - 1 : group.start());
        place = place < 0 ? place : joined(place, group);
        int each = last.end < tokens.size() && words.is(Words.Class.EACH, tokens, last.end) ? last.end + 1 : last.end;
        boolean next = place >= 0 && isEnd(group.end()) && isJoint(each, place) && isShare(last);
        return next ? next(group, place, last) : null;
    }

    /** A share; or the figure that others follow: "Kharkiv was worst hit with 16 injured, ahead of Sumy with nine". */
    private boolean isShare(Draft last) {
        if (last.rule.equals(RULE)) {
            return true;
        }
        int verb = last.group.number() == null ? -1 : verb(last.group.start() - 1);
        int place = verb < 0 ? -1 : place(verb);
        if (place >= 0) {
            last.start = Math.min(last.start, place);
            last.rule = RULE;
        }
        return place >= 0;
    }

    private @Nullable Draft next(Group group, int place, Draft last) {
        return last.whole == null ? figure(group, last, place) : part(group, place, last.whole);
    }

    /** Behind the number stand no words that say what else it counts: "12 hospitals". */
    private boolean isEnd(int i) {
        return !tokens.isWord(i) && !tokens.isNumber(i) || words.is(Words.Class.NEXT_IN_RANK, tokens, i) || isEach(i);
    }

    private boolean isEach(int i) {
        return words.is(Words.Class.EACH, tokens, i) && !tokens.isWord(i + 1) && !tokens.isNumber(i + 1);
    }

    /** "Gao and Mopti mourn four each": where the first of the places begins that have the number each; the same token where it is of one. */
    private int joined(int place, Group group) {
        int first = place;
        while (isEach(group.end()) && (tokens.lower(first - 1).equals("and") || tokens.isMark(first - 1, ','))) {
            int before = place(first - 1);
            if (before < 0) {
                return first;
            }
            first = before;
        }
        return first;
    }

    /**
     * First token of what a place did to have the number behind these words: "accounted for", "had", "led the list with", "came
     * first with"; -1 where they say nothing of the kind.
     */
    private int verb(int lead) {
        String word = tokens.lower(lead);
        if (word.equals("for")) {
            return tokens.lower(lead - 1).equals("accounted") ? lead - 1 : -1;
        }
        if (words.is(Words.Class.OF_PLACES, tokens, lead)) {
            return lead;
        }
        boolean behind = word.equals("with") || word.equals("at") || tokens.isMark(lead, ',');
        int first = lead;
        boolean ranked = false;
        while (behind && lead - first < RANKING && isRanking(first - 1)) {
            first--;
            ranked |= words.is(Words.Class.RANKED, tokens, first);
        }
        return ranked ? first : -1;
    }

    private boolean isRanking(int i) {
        return words.is(Words.Class.RANKING, tokens, i) || words.is(Words.Class.HARMED, tokens, i);
    }

    /** Between the name of a place and its number in the rest of such a list. */
    private boolean isLead(int i) {
        return tokens.lower(i).equals("for") || tokens.lower(i).equals("with") || tokens.isMark(i, '(');
    }

    private @Nullable Draft part(Group group, int start, @Nullable Draft whole) {
        if (whole == null || group.count() == null || group.count().best() >= whole.best()) {
            return null;
        }
        Draft draft = figure(group, whole, start);
        draft.role = Role.PART;
        draft.whole = whole;
        draft.lead = whole;
        return draft;
    }

    private Draft figure(Group group, Draft first, int start) {
        Draft draft = new Draft(scene, group, first.metric, start, group.end(), RULE);
        SomeOf.inherit(draft, first);
        return draft;
    }

    /** The number that the shares are of: the last that stands for itself. */
    private @Nullable Draft sum(Group group, List<Draft> before) {
        int sentence = tokens.sentenceOf(group.start());
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene != scene || sentence - draft.sentence > REACH) {
                return null;
            }
            if (draft.role == Role.TOTAL && draft.group.number() != null && SomeOf.sameKind(group, draft)) {
                return draft;
            }
        }
        return null;
    }

    /** Where the name of a place begins that ends before a token, its article aside; negative where none does. */
    private int place(int end) {
        int i = end - 1;
        while (i >= 0
                && (scene.place(i) != null
                        || words.is(Words.Class.AREA, tokens, i)
                        || tokens.lower(i).equals("in") && scene.place(i - 1) != null && scene.place(i + 1) != null)) {
            i--;
        }
        boolean named = i < end - 1 && scene.place(i + 1) != null;
        return !named ? -1 : words.is(Words.Class.DETERMINER, tokens, i) ? i : i + 1;
    }

    /** The place that had a share, or the places that had it each: whatever stands before its name, it is that of the number. */
    public static List<PlaceMention> places(Draft share, Words words) {
        List<PlaceMention> places = new ArrayList<>();
        boolean each = words.is(Words.Class.EACH, share.scene.tokens(), share.group.end());
        for (int i = share.start; i < share.group.start(); i++) {
            PlaceMention place = share.scene.place(i);
            if (place != null && !places.contains(place) && (each || places.isEmpty())) {
                places.add(place);
            }
        }
        return places;
    }

    private boolean isJoint(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean mark = tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, ')');
            if (!mark && !words.is(Words.Class.NEXT_IN_RANK, tokens, i)) {
                return false;
            }
        }
        return to > from;
    }
}
