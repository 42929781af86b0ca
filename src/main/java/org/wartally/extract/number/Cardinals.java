package org.wartally.extract.number;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;
import org.wartally.text.WordTable;

/** Reads one cardinal at a token: digits, words, scales, dozens and vague amounts. */
final class Cardinals {

    private enum Kind {
        UNIT,
        TENS,
        SCALE,
        DOZEN,
        VAGUE,
        FEW,
        COUPLE,
        PAIR,
        BOTH
    }

    private record Word(long value, Kind kind) {}

    /** The article of "a hundred". */
    private static final Word ONE = new Word(1, Kind.UNIT);

    /** Larger numbers count no people and no weapons. */
    private static final long LARGEST = 9_000_000_000L;

    /** Digits of the longest number that is read as it stands. */
    private static final int SHORT = 9;

    /** A separator and its three digits. */
    private static final int GROUP = 4;

    private final WordTable<Word> words = new WordTable<>();

    /** Number words, and the first words of amounts with an article: with any other word no number begins. */
    private final WordTable<Boolean> openers = new WordTable<>();

    Cardinals(String resource) {
        List.of("half", "a", "an", "another", "the").forEach(word -> openers.put(word, true));
        for (String[] row : WordList.table(Cardinals.class, resource)) {
            openers.put(row[0], true);
            words.put(
                    row[0], new Word(Long.parseLong(row[1]), Kind.valueOf(row[2].toUpperCase(java.util.Locale.ROOT))));
        }
    }

    /** Whether a word is a number word by itself. */
    boolean isNumberWord(String lower) {
        return words.get(lower) != null;
    }

    /** The cardinal that begins at a token, null where none does. */
    @Nullable
    Cardinal read(Tokens tokens, int i) {
        if (tokens.isNumber(i)) {
            return digits(tokens, i);
        }
        if (openers.get(tokens, i) == null) {
            return null;
        }
        Word word = words.get(tokens, i);
        if (word == null) {
            return withArticle(tokens, i);
        }
        return switch (word.kind()) {
            case UNIT, TENS -> spelled(tokens, i);
            case VAGUE -> vague(tokens, i, word.value());
            case BOTH -> Cardinal.exact(i + 1, word.value());
            case SCALE, DOZEN, FEW, COUPLE, PAIR -> null;
        };
    }

    /** What an unsaid number is called. */
    private static final Set<String> UNSAID =
            Set.of("unknown", "unspecified", "undetermined", "unconfirmed", "small", "large", "certain", "undisclosed");

    private @Nullable Cardinal digits(Tokens tokens, int i) {
        String text = tokens.lower(i);
        double value = value(text);
        Word scale = scaleAt(tokens, i + 1);
        if (scale != null) {
            value *= scale.value();
        }
        int end = scale == null ? i + 1 : i + 2;
        boolean whole = value == Math.rint(value) && value <= LARGEST;
        return new Cardinal(end, (long) value, whole, false);
    }

    private static double value(String text) {
        return isPlain(text) ? Integer.parseInt(text) : separated(text);
    }

    /** Digits and nothing else; most numbers of a text are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() <= SHORT;
    }

    private static double separated(String text) {
        int point = point(text);
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == point || c >= '0' && c <= '9') {
                digits.append(i == point ? '.' : c);
            }
        }
        return Double.parseDouble(digits.toString());
    }

    /** The point before decimals, or a comma in its place: of "1,234.5", not of "1,234,567"; -1 where none stands. */
    private static int point(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        int first = 0;
        while (first < last && Character.isDigit(text.charAt(first))) {
            first++;
        }
        boolean groups =
                last >= 0 && text.length() - last == GROUP && first < GROUP && text.charAt(first) == text.charAt(last);
        return groups ? -1 : last;
    }

    /** "two", "twenty-five", "two hundred and five", "three dozen", "several" is not here. */
    private Cardinal spelled(Tokens tokens, int from) {
        return spelled(tokens, from, 0, null);
    }

    /** The same behind a number that is known: "hundred and twenty-one" of "a hundred and twenty-one". */
    private Cardinal spelled(Tokens tokens, int from, long known, @Nullable Word last) {
        long sum = 0;
        long part = known;
        int i = from;
        Word before = last;
        while (true) {
            Word word = words.get(tokens, i);
            if (word == null || !follows(before, word)) {
                break;
            }
            if (word.kind() == Kind.SCALE && word.value() > 100) {
                sum += part * word.value();
                part = 0;
            } else {
                part = word.kind() == Kind.SCALE || word.kind() == Kind.DOZEN
                        ? part * word.value()
                        : part + word.value();
            }
            before = word;
            i = next(tokens, i + 1, word);
        }
        return Cardinal.exact(endBefore(tokens, i), sum + part);
    }

    private static boolean follows(@Nullable Word before, Word word) {
        if (before == null) {
            return true;
        }
        return switch (word.kind()) {
            case UNIT ->
                before.kind() == Kind.SCALE || (before.kind() == Kind.TENS && word.value() < 10 && word.value() > 0);
            case TENS -> before.kind() == Kind.SCALE;
            case SCALE -> word.value() > 100 || before.kind() == Kind.UNIT;
            case DOZEN -> before.kind() == Kind.UNIT;
            default -> false;
        };
    }

    /** Where the next word of a spelled number would stand, over a hyphen or the "and" after a hundred. */
    private int next(Tokens tokens, int i, Word before) {
        if (tokens.isMark(i, '-') && tokens.isJoined(i) && words.get(tokens, i + 1) != null) {
            return i + 1;
        }
        boolean and = before.kind() == Kind.SCALE
                && before.value() <= 1000
                && tokens.lower(i).equals("and");
        Word after = and ? words.get(tokens, i + 1) : null;
        return after != null && (after.kind() == Kind.UNIT || after.kind() == Kind.TENS) ? i + 1 : i;
    }

    /** The end of the number: not the hyphen or "and" that was looked over in vain. */
    private int endBefore(Tokens tokens, int i) {
        return words.get(tokens, i - 1) != null ? i : i - 1;
    }

    /** "a dozen", "half a dozen", "a hundred", "a couple of", "a few", "a pair of", "a few dozen". */
    private @Nullable Cardinal withArticle(Tokens tokens, int i) {
        String lower = tokens.lower(i);
        if (lower.equals("half")
                && tokens.lower(i + 1).equals("a")
                && tokens.lower(i + 2).equals("dozen")) {
            return Cardinal.exact(i + 3, 6);
        }
        Word word = lower.equals("half") || lower.equals("an") ? null : words.get(tokens, i + 1);
        Cardinal plural = word == null && !lower.equals("the") ? numberOf(tokens, i) : null;
        if (plural != null) {
            return plural;
        }
        if (word == null || (lower.equals("the") && word.kind() != Kind.COUPLE && word.kind() != Kind.PAIR)) {
            return null;
        }
        int end = i + 2;
        return switch (word.kind()) {
            case SCALE -> spelled(tokens, i + 1, 1, ONE);
            case DOZEN -> isAndAHalf(tokens, end) ? Cardinal.exact(end + 3, 18) : Cardinal.exact(end, word.value());
            case FEW -> vague(tokens, i + 1, word.value());
            case COUPLE -> tokens.lower(end).equals("of") ? Cardinal.vague(end + 1, 2) : null;
            case PAIR -> tokens.lower(end).equals("of") ? Cardinal.exact(end + 1, word.value()) : null;
            default -> null;
        };
    }

    /** "A dozen and a half". */
    private static boolean isAndAHalf(Tokens tokens, int i) {
        return tokens.lower(i).equals("and")
                && tokens.lower(i + 1).equals("a")
                && tokens.lower(i + 2).equals("half");
    }

    /** "a number of", "an unknown number of": more than one, and no more is said. */
    private static @Nullable Cardinal numberOf(Tokens tokens, int i) {
        int noun = tokens.lower(i + 1).equals("number") ? i + 1 : i + 2;
        boolean article = tokens.lower(i).equals("a") || tokens.lower(i).equals("an");
        boolean number = tokens.lower(noun).equals("number")
                && tokens.lower(noun + 1).equals("of")
                && article
                && (noun == i + 1 || UNSAID.contains(tokens.lower(i + 1)));
        return number ? Cardinal.vague(noun + 2, 2) : null;
    }

    /** "dozens", "tens of thousands", "several hundred", "a few dozen". */
    private Cardinal vague(Tokens tokens, int i, long floor) {
        Word next = words.get(tokens, i + 1);
        if (next != null && (next.kind() == Kind.SCALE || next.kind() == Kind.DOZEN)) {
            return Cardinal.vague(i + 2, floor * next.value());
        }
        Word last = tokens.lower(i + 1).equals("of") ? words.get(tokens, i + 2) : null;
        if (last != null && last.kind() == Kind.VAGUE && last.value() >= 100) {
            return Cardinal.vague(i + 3, floor * last.value());
        }
        return Cardinal.vague(i + 1, floor);
    }

    private @Nullable Word scaleAt(Tokens tokens, int i) {
        Word word = words.get(tokens, i);
        return word != null && (word.kind() == Kind.SCALE || word.kind() == Kind.DOZEN) ? word : null;
    }
}
