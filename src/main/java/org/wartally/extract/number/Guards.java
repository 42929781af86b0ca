package org.wartally.extract.number;

import java.util.Locale;
import java.util.Set;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** Tells the digits of models, units, ages, money, ordinals and names from counts. */
final class Guards {

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final String CURRENCY = "$\u20AC\u00A3\u20B4\u20BD\u20AA";
    /** "The largest number, 31, was shot down": what stands behind these is the figure itself. */
    private static final Set<String> FIGURES = Set.of(
            "number",
            "numbers",
            "figure",
            "figures",
            "toll",
            "count",
            "total",
            "most",
            "share",
            "majority",
            "bulk",
            "part",
            "them",
            "which",
            "whom");

    /** "One in four": a share, however many there are. */
    private static final Set<String> SHARES = Set.of("three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Set<String> THEM = Set.of("them", "whom", "these", "those");
    /** Whose share "four in five of the" tells. */
    private static final Set<String> EVERYBODY = Set.of(
            "victims",
            "dead",
            "killed",
            "wounded",
            "injured",
            "casualties",
            "deaths",
            "people",
            "civilians",
            "residents");

    private static final Set<String> AGED = Set.of("aged", "age", "ages");
    private static final Set<String> COUNTED = Set.of(
            "people",
            "men",
            "women",
            "children",
            "personnel",
            "more",
            "killed",
            "dead",
            "wounded",
            "injured",
            "of",
            "russian",
            "ukrainian");
    /** Words after a hyphen that measure time: "34-day", "7-hour". */
    private static final Set<String> TIME = Set.of("day", "hour", "week", "month", "minute", "second", "night");

    /** Letters of a label that is written with a point ("Hwy. 12"); behind "in Borno State." a sentence begins. */
    private static final int SHORT = 3;

    private final Terms<Sort> units = new Terms<>();
    private final Set<String> labels;

    Guards(String unitResource, String labelResource) {
        for (String[] row : WordList.table(Guards.class, unitResource)) {
            units.put(row[0], Sort.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
        labels = WordList.load(Guards.class, labelResource);
    }

    /** What the number from {@code core} to {@code end} is. */
    Sort sort(Tokens tokens, int core, Cardinal cardinal) {
        int end = cardinal.end();
        Sort joined = joinedSort(tokens, core, end);
        if (joined != Sort.COUNT) {
            return joined;
        }
        if (isMoney(tokens, core)) {
            return Sort.MONEY;
        }
        if (AGED.contains(tokens.lower(core - 1)) || isAgeAfterName(tokens, core, end) || isAgeOfPair(tokens, core)) {
            return Sort.AGE;
        }
        if (isLabelled(tokens, core, end)) {
            return Sort.NAME;
        }
        return followed(tokens, core, cardinal);
    }

    private Sort followed(Tokens tokens, int core, Cardinal cardinal) {
        int end = cardinal.end();
        Terms.Match<Sort> unit = units.match(tokens, end);
        if (unit != null && !isOfNoun(tokens, end, unit.end(), cardinal)) {
            return unit.value();
        }
        if (tokens.startsLine(core) && tokens.isNumber(core) && isListMark(tokens, end)) {
            return Sort.LIST_LABEL;
        }
        if (isFraction(tokens, end)
                || isDivisor(tokens, core)
                || tokens.lower(end).equals("fewer")) {
            return Sort.FRACTION;
        }
        return isYear(tokens, core, cardinal) ? Sort.YEAR : cardinal.whole() ? Sort.COUNT : Sort.MEASURE;
    }

    /** "Three day labourers", "ten M23 rebels": the unit only describes who is counted, or is none. */
    private static boolean isOfNoun(Tokens tokens, int unit, int next, Cardinal cardinal) {
        int digits = tokens.isMark(next, '-') ? next + 1 : next;
        boolean model = tokens.isJoined(next) && tokens.isJoined(digits) && tokens.isNumber(digits);
        return model || cardinal.value() > 1 && next == unit + 1 && NumberReader.isOfNoun(tokens, unit);
    }

    /** What is glued to a number: "Kh-101", "155-mm", "20th", "41-year-old", "M777s". */
    private Sort joinedSort(Tokens tokens, int core, int end) {
        if (tokens.isJoined(core) && isGluedBefore(tokens, core)) {
            return Sort.MODEL_DIGITS;
        }
        if (tokens.isJoined(end) && tokens.isWord(end)) {
            return ORDINAL_ENDINGS.contains(tokens.lower(end)) ? Sort.ORDINAL : gluedUnit(tokens, end);
        }
        boolean hyphen = tokens.isMark(end, '-') && tokens.isJoined(end) && tokens.isJoined(end + 1);
        if (!hyphen || !tokens.isWord(end + 1)) {
            return Sort.COUNT;
        }
        return compound(tokens, end + 1);
    }

    private static boolean isGluedBefore(Tokens tokens, int core) {
        if (tokens.isWord(core - 1)) {
            return true;
        }
        boolean hyphen = tokens.isMark(core - 1, '-') || tokens.isMark(core - 1, '/');
        return hyphen && tokens.isJoined(core - 1) && (tokens.isWord(core - 2) || tokens.isNumber(core - 2));
    }

    private Sort gluedUnit(Tokens tokens, int end) {
        Terms.Match<Sort> unit = units.match(tokens, end);
        return unit == null ? Sort.MODEL_DIGITS : unit.value();
    }

    private Sort compound(Tokens tokens, int word) {
        String lower = tokens.lower(word);
        if (lower.startsWith("year")) {
            return tokens.lower(word + 2).equals("old")
                            || tokens.lower(word + 2).equals("olds")
                    ? Sort.AGE
                    : Sort.DURATION;
        }
        return TIME.contains(lower) ? Sort.DURATION : Sort.MEASURE;
    }

    private static boolean isMoney(Tokens tokens, int core) {
        return CURRENCY.indexOf(tokens.mark(core - 1)) >= 0
                || tokens.lower(core - 1).equals("usd");
    }

    /** "Two men, 61 and 66, were injured": two ages between commas. */
    private static boolean isAgeOfPair(Tokens tokens, int core) {
        int first = tokens.lower(core + 1).equals("and") ? core : core - 2;
        return tokens.lower(first + 1).equals("and")
                && isAgeDigits(tokens, first)
                && isAgeDigits(tokens, first + 2)
                && tokens.isMark(first - 1, ',')
                && tokens.isWord(first - 2)
                && (tokens.isMark(first + 3, ',') || tokens.isMark(first + 3, '.'));
    }

    private static boolean isAgeDigits(Tokens tokens, int i) {
        return tokens.isNumber(i) && tokens.end(i) - tokens.start(i) <= 2;
    }

    /** "Iryna, 34." and "Bondar, 29, and": a number set off by commas behind a name. */
    private static boolean isAgeAfterName(Tokens tokens, int core, int end) {
        if (end - core != 1 || !tokens.isNumber(core) || tokens.end(core) - tokens.start(core) > 2) {
            return false;
        }
        boolean comma =
                tokens.isMark(core - 1, ',') && tokens.isWord(core - 2) && !FIGURES.contains(tokens.lower(core - 2));
        boolean bracket = tokens.isMark(core - 1, '(') && tokens.isWord(core - 2) && tokens.isMark(end, ')');
        boolean closed =
                tokens.isMark(end, ',') || tokens.isMark(end, '.') || tokens.isMark(end, ';') || end >= tokens.size();
        return bracket && tokens.isCapitalised(core - 2) || comma && closed;
    }

    /** "Aged about 60": the word of an age before the words of a number. */
    static boolean isAged(Tokens tokens, int before) {
        return AGED.contains(tokens.lower(before));
    }

    /** "Highway 110", "hospital No. 2", "Task Force 153". */
    private boolean isLabelled(Tokens tokens, int core, int end) {
        if (end - core != 1 || !tokens.isNumber(core)) {
            return false;
        }
        int before = tokens.isMark(core - 1, '.') && tokens.isJoined(core - 1) ? core - 2 : core - 1;
        boolean numbered =
                tokens.lower(before).equals("no") || tokens.lower(before).equals("nos");
        return tokens.isMark(core - 1, '\u2116')
                || tokens.isMark(core - 1, '#')
                || (numbered && before == core - 2)
                || isOfSomebody(tokens, core)
                || ((before == core - 1 || tokens.length(before) <= SHORT)
                        && tokens.isCapitalised(before)
                        && labels.contains(tokens.lower(before)));
    }

    /** "A driver whose number 3 was showered with glass", "her number 47": what somebody drives or wears. */
    private static boolean isOfSomebody(Tokens tokens, int core) {
        String owner = tokens.lower(core - 2);
        return tokens.lower(core - 1).equals("number")
                && (owner.equals("whose") || owner.equals("his") || owner.equals("her"));
    }

    private static boolean isListMark(Tokens tokens, int end) {
        return (tokens.isMark(end, '.') || tokens.isMark(end, ')'))
                && tokens.isJoined(end)
                && !tokens.startsLine(end + 1);
    }

    /** "1 in 5 children", "one in five of the wounded", "a fifth of the 4.2 billion". */
    private static boolean isFraction(Tokens tokens, int end) {
        boolean one = tokens.lower(end - 1).equals("one") && SHARES.contains(tokens.lower(end + 1));
        boolean inOf = tokens.lower(end).equals("in")
                && (tokens.isNumber(end + 1)
                        || tokens.lower(end + 1).equals("ten")
                        || one
                        || isOfThem(tokens, end + 1));
        String next = tokens.lower(end);
        return inOf
                || next.equals("thirds")
                || next.equals("quarters")
                || next.equals("fifths")
                || next.equals("tenths");
    }

    /** The five of "one in five of the wounded", the ten of "seven in ten of them". */
    private static boolean isDivisor(Tokens tokens, int core) {
        return SHARES.contains(tokens.lower(core))
                && tokens.lower(core - 1).equals("in")
                && (tokens.lower(core - 2).equals("one")
                        || SHARES.contains(tokens.lower(core - 2)) && isOfThem(tokens, core)
                        || tokens.lower(core - 2).equals("two") && isOfThem(tokens, core));
    }

    /** "Ten of them" behind "seven in", "five of the victims" behind "four in". */
    private static boolean isOfThem(Tokens tokens, int core) {
        boolean the = tokens.lower(core + 2).equals("the") && EVERYBODY.contains(tokens.lower(core + 3));
        return SHARES.contains(tokens.lower(core))
                && tokens.lower(core + 1).equals("of")
                && (the || THEM.contains(tokens.lower(core + 2)));
    }

    /** Whether a word can be counted by thousands: a plural, or "people". */
    private static boolean mayCount(String lower) {
        return lower.length() > 3 && lower.endsWith("s") || COUNTED.contains(lower);
    }

    private static boolean isYear(Tokens tokens, int core, Cardinal cardinal) {
        boolean fourDigits =
                tokens.isNumber(core) && tokens.end(core) - tokens.start(core) == 4 && cardinal.end() == core + 1;
        return fourDigits
                && cardinal.value() >= 1900
                && cardinal.value() <= 2100
                && !mayCount(tokens.lower(cardinal.end()));
    }
}
