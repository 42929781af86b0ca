package org.wartally.extract.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Coded;
import org.wartally.model.Count;
import org.wartally.model.Modifier;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** Words before and after a number that make it a bound: "at least 15", "26+", "15 or more". */
final class Bounds {

    /** The longest bounding phrase, in tokens. */
    private static final int REACH = 4;

    /** Verbs that "over" belongs to: "handed over 31 wounded". */
    private static final Set<String> OVER = Set.of(
            "hand", "hands", "handed", "handing", "turn", "turns", "turned", "turning", "take", "takes", "took",
            "taken", "taking", "give", "gave", "given", "giving", "won", "signed");

    /** Verbs that "up" belongs to: "has gone up to 17", "owned up to 17 deaths", "adds up to 17" are 17. */
    private static final Set<String> UP = Set.of(
            "go",
            "goes",
            "gone",
            "going",
            "went",
            "moved",
            "shot",
            "crept",
            "inched",
            "own",
            "owns",
            "owned",
            "owning",
            "fess",
            "fessed",
            "add",
            "adds",
            "added",
            "adding",
            "face",
            "faced",
            "wake",
            "woke",
            "jumped",
            "climbed",
            "ticked",
            "edged",
            "nudged",
            "pushed",
            "bumped",
            "soared",
            "brought",
            "bring",
            "brings",
            "bringing",
            "totted",
            "sum",
            "sums",
            "summed");

    private final Terms<Modifier> before = new Terms<>();

    Bounds(String resource) {
        for (String[] row : WordList.table(Bounds.class, resource)) {
            before.put(row[0], Coded.of(Modifier.class, row[1]));
        }
    }

    /** A bounding phrase: where it begins and what it says. */
    record Bound(int start, Modifier modifier) {}

    /** The phrase that ends right before a token, null where none does; the longest wins. */
    @Nullable
    Bound before(Tokens tokens, int core) {
        for (int start = Math.max(0, core - REACH); start < core; start++) {
            Terms.Match<Modifier> match = before.match(tokens, start);
            if (match != null && match.end() == core && !isParticle(tokens, start)) {
                return new Bound(start, match.value());
            }
        }
        return null;
    }

    private static boolean isParticle(Tokens tokens, int start) {
        String verb = tokens.lower(start - 1);
        return tokens.lower(start).equals("over") && OVER.contains(verb)
                || tokens.lower(start).equals("up") && UP.contains(verb);
    }

    /** The token after "+", "-plus", "or more", "or so", or {@code end} where nothing bounds the number from behind. */
    int afterEnd(Tokens tokens, int end) {
        if (tokens.isMark(end, '+') && tokens.isJoined(end)) {
            return end + 1;
        }
        if (tokens.isMark(end, '-')
                && tokens.isJoined(end)
                && tokens.lower(end + 1).equals("plus")) {
            return end + 2;
        }
        boolean or = tokens.lower(end).equals("or");
        String next = tokens.lower(end + 1);
        return or && (next.equals("more") || next.equals("so") || next.equals("fewer")) ? end + 2 : end;
    }

    /** How the words behind a number change it. */
    static Modifier after(Tokens tokens, int end, int boundEnd) {
        if (boundEnd == end) {
            return Modifier.EXACT;
        }
        return switch (tokens.lower(boundEnd - 1)) {
            case "so" -> Modifier.ABOUT;
            case "fewer" -> Modifier.UP_TO;
            default -> Modifier.AT_LEAST;
        };
    }

    /** A value with its bound; a vague amount stays vague unless it is bounded too ("more than a dozen" is 12 and open). */
    static Count count(Cardinal cardinal, Modifier modifier) {
        long n = cardinal.value();
        return switch (modifier) {
            case AT_LEAST -> Count.atLeast(n);
            case MORE_THAN -> Count.moreThan(n);
            case UP_TO -> Count.upTo(n);
            case ABOUT -> cardinal.vague() ? Count.vague(n) : Count.about(n);
            case NEARLY -> cardinal.vague() ? Count.vague(n) : Count.nearly(n);
            default -> cardinal.vague() ? Count.vague(n) : Count.exact(n);
        };
    }
}
