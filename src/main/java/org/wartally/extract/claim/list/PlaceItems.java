package org.wartally.extract.claim.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/**
 * Reads names with one or two bare numbers behind each, to the end of a sentence or bracket: "Voronezh – 24; Rostov region (11)",
 * "over the Voronezh region – 24, over the waters of the Black Sea – three (two of them off Sochi)".
 */
public final class PlaceItems {

    /** Tokens of the name of a place: "the Autonomous Republic of Crimea". */
    private static final int NAME = 6;
    /** Tokens of "over the waters of the" before a name. */
    private static final int LEAD = 5;
    /** Tokens of a remark in brackets behind a number. */
    private static final int REMARK = 12;

    private static final Set<String> BREAKDOWN = Set.of("breakdown", "split", "distribution");
    private static final Set<String> UNITS =
            Set.of("town", "towns", "village", "villages", "place", "places", "districts");

    /** A place with its number, or with two: the dead and the hurt. */
    record Item(int start, NumberMention first, @Nullable NumberMention second, int end) {

        long seconds() {
            return second == null ? 0 : second.count().best();
        }
    }

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    PlaceItems(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The items from the first number behind a token on; none where anything but a list follows. */
    List<Item> read(int from, int behind, int to) {
        int number = behind;
        while (number < to && !isCount(number)) {
            number++;
        }
        int start = number >= to ? -1 : nameStart(number, behind);
        int lead = start < 0 ? start : leadStart(start, behind);
        boolean opens = lead == from || lead > behind && isOpening(lead - 1);
        return opens ? items(lead, to) : List.of();
    }

    /** Where "over the waters of the" begins before a name. */
    private int leadStart(int name, int from) {
        int i = name;
        while (i > from && isLead(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isLead(int i) {
        return words.is(Words.Class.LOCATIVE, tokens, i)
                || words.is(Words.Class.DETERMINER, tokens, i)
                || tokens.lower(i).equals("over")
                || tokens.lower(i).equals("waters")
                || tokens.lower(i).equals("of");
    }

    private List<Item> items(int start, int to) {
        List<Item> items = new ArrayList<>();
        int i = start;
        while (i < to) {
            Item item = item(i, to);
            if (item == null) {
                return List.of();
            }
            items.add(item);
            i = next(item.end(), to);
        }
        return items;
    }

    private @Nullable Item item(int lead, int to) {
        int start = lead;
        while (start < lead + LEAD && isLead(start)) {
            start++;
        }
        int number = start;
        while (number < to && !isCount(number)) {
            number++;
        }
        if (number >= to || nameStart(number, start) != start) {
            return null;
        }
        NumberMention first = scene.number(number);
        NumberMention second = second(first.end());
        int end = second == null ? first.end() : second.end();
        return new Item(start, first, second, tokens.isMark(number - 1, '(') ? end + 1 : behindRemark(end, to));
    }

    /** "Eight (five of them heading for the capital)": the token behind the remark. */
    private int behindRemark(int end, int to) {
        for (int i = end + 1; tokens.isMark(end, '(') && i < Math.min(to, end + REMARK); i++) {
            if (tokens.isMark(i, ')')) {
                return i + 1;
            }
        }
        return end;
    }

    /** "3 and 10", "3/10": the second number of a place. */
    private @Nullable NumberMention second(int i) {
        boolean joint = tokens.lower(i).equals("and") || tokens.isMark(i, '/') || tokens.isMark(i, ',');
        return joint && isCount(i + 1) ? scene.number(i + 1) : null;
    }

    /** Where the next item begins; {@code to} where the list is over, behind a full stop, its bracket or its quotation ("Omsk – 3," he said). */
    private int next(int end, int to) {
        int i = end;
        while (i < to && (isJoint(i) || tokens.lower(i).equals("and"))) {
            i++;
        }
        boolean over = tokens.isMark(i, ')') || tokens.isMark(i, '.');
        if (i > end && tokens.isMark(i, '"')) {
            return to;
        }
        boolean last = over && (i + 1 >= to || i + 2 == to && !tokens.isWord(i + 1));
        return i == end && !last && i < to ? end : last ? to : i;
    }

    private boolean isJoint(int i) {
        return tokens.isMark(i, ',') || tokens.isMark(i, ';');
    }

    /** First token of the name before a number; negative where none stands there. */
    private int nameStart(int number, int from) {
        NumberMention mention = scene.number(number);
        int end = mention == null ? number : mention.start();
        end -= tokens.isDash(end - 1) || tokens.isMark(end - 1, ':') || tokens.isMark(end - 1, '(') ? 1 : 0;
        int i = end;
        while (i > from && end - i < NAME && isName(i - 1)) {
            i--;
        }
        return i < end && i >= from && tokens.isCapitalised(i) ? i : -1;
    }

    private boolean isName(int i) {
        return scene.number(i) == null
                && scene.date(i) == null
                && (tokens.isCapitalised(i)
                        || words.is(Words.Class.AREA, tokens, i)
                        || scene.place(i) != null
                        || tokens.isMark(i, '-') && tokens.isJoined(i)
                        || tokens.isMark(i, '\'') && tokens.isJoined(i));
    }

    private boolean isOpening(int i) {
        return tokens.isMark(i, ':') || tokens.isMark(i, '(') || tokens.isDash(i);
    }

    private boolean isCount(int i) {
        NumberMention number = scene.number(i);
        return number != null && number.isCount() && number.start() == i && scene.date(i) == null;
    }

    /** Whether a name is a place that is known. */
    boolean isKnown(int start, int end) {
        for (int i = start; i < end; i++) {
            if (scene.place(i) != null || words.is(Words.Class.AREA, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "By region:", "the breakdown by town:": whether the words before a list say that it is of places. */
    boolean isHeaded(int from, int start) {
        boolean headed = false;
        for (int i = from; i < start && tokens.isMark(start - 1, ':'); i++) {
            headed |= words.is(Words.Class.AREA, tokens, i)
                    || words.is(Words.Class.DIVISIONS, tokens, i)
                    || UNITS.contains(tokens.lower(i))
                    || BREAKDOWN.contains(tokens.lower(i));
        }
        return headed && start - from <= NAME;
    }
}
