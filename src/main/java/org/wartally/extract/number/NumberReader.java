package org.wartally.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Count;
import org.wartally.model.Modifier;
import org.wartally.text.Tokens;

/** Finds every number of a text, with its bounds and with what it is. One pass, no backtracking. */
public final class NumberReader {

    private static final class Holder {
        private static final NumberReader ENGLISH = new NumberReader();
    }

    /** No range of years ends later. */
    private static final long LAST_YEAR = 2100;
    /** Years that a person lives. */
    private static final int OLDEST = 115;
    /** Tokens from the end of "two" to the "of" of "two young men of 20 and 23". */
    private static final int AGED_REACH = 3;

    /** People of whom "of 20 and 23" tells how old they were. */
    private static final Set<String> AGED = Set.of(
            "men",
            "women",
            "boys",
            "girls",
            "children",
            "brothers",
            "sisters",
            "sons",
            "daughters",
            "cousins",
            "people",
            "residents",
            "civilians",
            "pensioners",
            "teenagers",
            "locals",
            "workers",
            "employees",
            "drivers",
            "farmers",
            "miners",
            "nurses",
            "teachers",
            "students",
            "pupils",
            "neighbours",
            "neighbors",
            "friends",
            "villagers");
    /** Tokens from the "and" of "and no more than six" to its number. */
    private static final int UPPER_REACH = 5;

    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** Units in the singular that describe people too. */
    private static final Set<String> QUALIFIERS = Set.of("day", "night", "foot", "second", "yard");
    /** Letters of "ours", "this", which are no plurals. */
    private static final int LONGEST_PRONOUN = 4;

    /** "Reported that one guard had died": a clause begins, whose "one" is a number. */
    private static final Set<String> SAID = Set.of(
            "said",
            "says",
            "say",
            "reported",
            "reports",
            "report",
            "confirmed",
            "confirms",
            "stated",
            "states",
            "added",
            "adds",
            "announced",
            "announces",
            "wrote",
            "writes",
            "claimed",
            "claims",
            "acknowledged",
            "admitted",
            "noted",
            "indicated",
            "informed",
            "adding",
            "saying",
            "reporting",
            "clarified",
            "specified",
            "disclosed",
            "revealed",
            "alleged",
            "so");

    /** "this one", "no one". */
    private static final Set<String> DETERMINERS =
            Set.of("no", "this", "that", "any", "every", "the", "each", "which", "some");

    private final Cardinals cardinals = new Cardinals("en.tsv");
    private final Bounds bounds = new Bounds("bounds.en.tsv");
    private final Guards guards = new Guards("units.en.tsv", "labels.en.txt");

    private NumberReader() {}

    /** The reader of English numbers. */
    public static NumberReader english() {
        return Holder.ENGLISH;
    }

    /** The numbers of a text in reading order, not overlapping. */
    public List<NumberMention> read(Tokens tokens) {
        List<NumberMention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            NumberMention mention = at(tokens, i);
            if (mention != null) {
                found.add(isNextAge(tokens, found, mention) ? mention.as(Sort.AGE) : mention);
                agesBefore(tokens, found);
                agesOfEach(tokens, found);
            }
            i = mention == null ? i + 1 : mention.end();
        }
        return found;
    }

    /** "aged 49 and 53": the second of two ages. */
    private static boolean isNextAge(Tokens tokens, List<NumberMention> found, NumberMention mention) {
        NumberMention last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean near = last != null && last.sort() == Sort.AGE && mention.start() - last.end() == 1;
        return near && (tokens.lower(last.end()).equals("and") || tokens.isMark(last.end(), ','));
    }

    /** "Three cousins, 14, 17 and 21 years old": of a row behind a comma all are what the last is. */
    private static void agesBefore(Tokens tokens, List<NumberMention> found) {
        int last = found.size() - 1;
        int first = last;
        while (found.get(last).sort() == Sort.AGE
                && first > 0
                && isBeside(tokens, found.get(first - 1), found.get(first))) {
            first--;
        }
        if (first < last && isBehindMark(tokens, found.get(first))) {
            for (int i = first; i < last; i++) {
                found.set(i, found.get(i).as(Sort.AGE));
            }
        }
    }

    /** "Two men of 46 and 58": as many numbers behind "of" as there are people before it. */
    private static void agesOfEach(Tokens tokens, List<NumberMention> found) {
        int last = found.size() - 1;
        int first = last;
        while (first > 0 && isBeside(tokens, found.get(first - 1), found.get(first))) {
            first--;
        }
        int of = found.get(first).start() - 1;
        NumberMention people = first == 0 || first == last ? null : found.get(first - 1);
        boolean each = people != null
                && tokens.lower(of).equals("of")
                && AGED.contains(tokens.lower(of - 1))
                && people.end() >= of - AGED_REACH
                && people.count().best() == last - first + 1;
        for (int i = first; each && i <= last; i++) {
            found.set(i, found.get(i).as(Sort.AGE));
        }
    }

    private static boolean isBeside(Tokens tokens, NumberMention number, NumberMention next) {
        int between = number.end();
        boolean joined = tokens.isMark(between, ',') || tokens.lower(between).equals("and");
        return joined && next.start() == between + 1 && number.count().best() <= OLDEST;
    }

    private static boolean isBehindMark(Tokens tokens, NumberMention number) {
        int before = number.start() - 1;
        return tokens.isMark(before, ',') || tokens.isMark(before, '(') || tokens.isMark(before, '\u2013');
    }

    private @Nullable NumberMention at(Tokens tokens, int core) {
        Cardinal cardinal = cardinals.read(tokens, core);
        if (cardinal == null || isPronoun(tokens, core, cardinal)) {
            return null;
        }
        Cardinal upper = rangeEnd(tokens, core, cardinal);
        return upper == null ? single(tokens, core, cardinal) : range(tokens, core, cardinal, upper);
    }

    private NumberMention single(Tokens tokens, int core, Cardinal cardinal) {
        Bounds.Bound bound = bounds.before(tokens, core);
        int end = bounds.afterEnd(tokens, cardinal.end());
        Modifier modifier = bound != null ? bound.modifier() : Bounds.after(tokens, cardinal.end(), end);
        Sort sort = guards.sort(tokens, core, new Cardinal(end, cardinal.value(), cardinal.whole(), cardinal.vague()));
        sort = bound != null && Guards.isAged(tokens, bound.start() - 1) ? Sort.AGE : sort;
        boolean all = start(tokens, core, null) < core || tokens.lower(core).equals("both");
        return new NumberMention(start(tokens, core, bound), core, end, Bounds.count(cardinal, modifier), sort, all);
    }

    private NumberMention range(Tokens tokens, int core, Cardinal low, Cardinal high) {
        Bounds.Bound bound = bounds.before(tokens, core);
        boolean between = tokens.lower(core - 1).equals("between")
                || tokens.lower(core - 1).equals("from");
        int start = between ? core - 1 : start(tokens, core, bound);
        Sort sort = guards.sort(tokens, core, high);
        return new NumberMention(start, core, high.end(), Count.range(low.value(), high.value()), sort, false);
    }

    private static int start(Tokens tokens, int core, Bounds.@Nullable Bound bound) {
        if (bound != null) {
            return bound.start();
        }
        return tokens.lower(core - 1).equals("all") ? core - 1 : everyOne(tokens, core);
    }

    /** "Every one of the 16", "every single one of 16", "all of the 16": where it begins. */
    private static int everyOne(Tokens tokens, int core) {
        int of = tokens.lower(core - 1).equals("the") ? core - 2 : core - 1;
        if (tokens.lower(of).equals("of") && tokens.lower(of - 1).equals("all")) {
            return of - 1;
        }
        boolean one = tokens.lower(of).equals("of") && tokens.lower(of - 1).equals("one");
        int every = one && tokens.lower(of - 2).equals("single") ? of - 3 : of - 2;
        return one && tokens.lower(every).equals("every") ? every : core;
    }

    /** "A second one killed 15": not one person. */
    private static final Set<String> LIKE = Set.of("second", "third", "fourth", "new", "similar", "bigger", "larger");

    /** "no one", "one another", "this one", "one by one": not the number one. */
    private static boolean isPronoun(Tokens tokens, int i, Cardinal cardinal) {
        if (!tokens.lower(i).equals("one") || cardinal.end() != i + 1) {
            return false;
        }
        String before = tokens.lower(i - 1);
        String after = tokens.lower(i + 1);
        if (before.equals("that") && (after.equals("of") || SAID.contains(tokens.lower(i - 2)))) {
            return false;
        }
        return DETERMINERS.contains(before) && !after.equals("dead")
                || before.equals("single") && tokens.lower(i - 2).equals("every")
                || LIKE.contains(before)
                || after.equals("another")
                || after.equals("by")
                || after.equals("can")
                || after.equals("day");
    }

    /** The upper end of "10-15", "20 to 25", "between 20 and 25", "two or three"; null where no range stands. */
    private @Nullable Cardinal rangeEnd(Tokens tokens, int core, Cardinal low) {
        if (low.vague() || !low.whole()) {
            return null;
        }
        int second = isRangeWord(tokens, core, low.end()) ? low.end() + 1 : upperBound(tokens, core, low.end());
        Cardinal high = second < 0 ? null : cardinals.read(tokens, second);
        boolean wider = high != null && high.whole() && !high.vague() && high.value() > low.value();
        return wider && isPlausible(tokens, low, high) ? high : null;
    }

    /** "At least three and up to six", "at least three but no more than six": where the second number begins; negative where none does. */
    private int upperBound(Tokens tokens, int core, int end) {
        boolean joint = tokens.lower(end).equals("and") || tokens.lower(end).equals("but");
        Bounds.Bound low = joint ? bounds.before(tokens, core) : null;
        for (int i = end + 2; low != null && low.modifier() == Modifier.AT_LEAST && i <= end + UPPER_REACH; i++) {
            Bounds.Bound high = bounds.before(tokens, i);
            if (high != null && high.start() == end + 1 && high.modifier() == Modifier.UP_TO) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRangeWord(Tokens tokens, int core, int i) {
        boolean dash =
                tokens.isMark(i, '-') && tokens.isJoined(i) && tokens.isJoined(i + 1) || tokens.isMark(i, '\u2013');
        String before = tokens.lower(core - 1);
        return switch (tokens.lower(i)) {
            case "to" -> !before.equals("by") && (!before.equals("from") || isOpening(tokens, core - 1));
            case "or" -> true;
            case "and" -> before.equals("between");
            default -> dash && !isBehindModel(tokens, core, i);
        };
    }

    /** "From 30 to 40 bodies lay there": nothing that has risen from the 30 stands before. */
    private static boolean isOpening(Tokens tokens, int from) {
        return tokens.sentenceStart(tokens.sentenceOf(from)) == from;
    }

    /** "Geran-2 – 31", "Shahed-131/136 – 28": a dash that stands free behind the digits of a model opens a number of its own. */
    private static boolean isBehindModel(Tokens tokens, int core, int dash) {
        boolean model = tokens.isJoined(core) && (tokens.isMark(core - 1, '-') || tokens.isMark(core - 1, '/'));
        return model && !tokens.isJoined(dash);
    }

    /** "two or three" is a range, "15 or 300" is not; nor is a label "136-2" or a score. */
    private static boolean isPlausible(Tokens tokens, Cardinal low, Cardinal high) {
        if (isYear(tokens, low.end() - 1) && high.value() > LAST_YEAR) {
            return false;
        }
        return !tokens.lower(low.end()).equals("or") || high.value() - low.value() <= Math.max(2, low.value() / 2);
    }

    /** "The toll since October 2023 to 54,321". */
    private static boolean isYear(Tokens tokens, int i) {
        return tokens.text(i).length() == 4
                && (tokens.text(i).startsWith("19") || tokens.text(i).startsWith("20"));
    }

    /** Whether a unit behind a number only describes what is counted: "three day labourers", "two night guards", "four foot patrolmen". */
    public static boolean isOfNoun(Tokens tokens, int unit) {
        String noun = tokens.lower(unit + 1);
        boolean many = noun.endsWith("s") && noun.length() > LONGEST_PRONOUN || noun.endsWith("men");
        return QUALIFIERS.contains(tokens.lower(unit)) && many;
    }

    /** Whether a token is a spelled ordinal. */
    public static boolean isOrdinal(Tokens tokens, int i) {
        return ORDINALS.contains(tokens.lower(i));
    }
}
