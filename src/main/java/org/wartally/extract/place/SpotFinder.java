package org.wartally.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/**
 * Finds what may be names of places: runs of capitalised words. A run that the gazetteer knows only a part of is a
 * name of something else ("Jani Khel", "Ahmed Hassan") and stays without homonyms.
 */
final class SpotFinder {

    private static final int[] UNKNOWN = {};
    /** Small words inside names: "Deir al-Balah", "San Luis de la Paz", "Pol-e Khomri". */
    private static final Set<String> INNER = Set.of(
            "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ed", "en", "es", "esh", "et", "ez", "de", "da",
            "do", "dos", "das", "du", "des", "del", "di", "la", "le", "les", "los", "las", "e", "i", "ye", "na", "nad",
            "on", "upon", "of", "and", "ud", "ul", "am", "bin", "the", "на", "ель", "эль", "аль", "ес", "ез", "эз",
            "эд");

    private static final Set<String> ENGLISH =
            Set.of("on", "the", "and", "of", "at", "as", "an", "am", "i", "e", "do", "en", "na", "на");

    /** Before the name of a quarter and that of its city. */
    private static final Set<String> WITHIN = Set.of("in", "near");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Tokens tokens;
    private final Headlines headlines;
    private final List<Spot> spots = new ArrayList<>();

    SpotFinder(Gazetteer gazetteer, PlaceWords words, Tokens tokens) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.tokens = tokens;
        this.headlines = new Headlines(tokens);
    }

    List<Spot> find() {
        int i = 0;
        while (i < tokens.size()) {
            Terms.Match<Boolean> never = words.neverAt(tokens, i);
            boolean name = never != null && words.levelAt(tokens, never.end()) == null;
            i = name ? never.end() : mayBegin(i) ? read(i) : i + 1;
        }
        return spots;
    }

    /** A capital letter, or the article of "al-Hasakah"; no tail of "Kh-Alpha". */
    private boolean mayBegin(int i) {
        if (tokens.isJoined(i) && tokens.isMark(i - 1, '-') && tokens.isJoined(i - 1)) {
            return false;
        }
        return tokens.isCapitalised(i) || isArticle(i);
    }

    private boolean isArticle(int i) {
        int next = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
        return tokens.isCapitalised(next)
                && tokens.end(i) - tokens.start(i) <= 3
                && tokens.isWord(i)
                && INNER.contains(tokens.lower(i))
                && (next == i + 2 || tokens.lower(i).startsWith("a"));
    }

    private int read(int i) {
        int limit = sentenceEnd(i);
        Gazetteer.Found found = found(i, limit);
        if (found != null && found.end() == i + 1 && isPeople(i) && !isNamed(i + 1)) {
            return i + 1;
        }
        if (headlines.has(i)) {
            return found == null ? i + 1 : add(i, found);
        }
        if (found == null && (isOrdinary(i) || isPeople(i))) {
            return i + 1;
        }
        int end = runEnd(found == null ? wordEnd(i) : found.end(), limit);
        if (found != null && end == found.end()) {
            return add(i, found);
        }
        return found != null && fits(found, end) ? add(i, found) : tail(i, end);
    }

    /** "Loralai Balochistan", "Turbat Balochistan": a place and its region without a comma. */
    private boolean fits(Gazetteer.Found town, int end) {
        Gazetteer.Found wider = found(town.end(), end);
        return wider != null && (wider.end() == end || fits(wider, end)) && gazetteer.isWithin(town, wider);
    }

    private int sentenceEnd(int i) {
        return tokens.sentenceEnd(tokens.sentenceOf(i));
    }

    /** The longest name here, spelled as a name: its first and last words have capitals ("Indian-administered Kashmir"). */
    private Gazetteer.@Nullable Found found(int i, int limit) {
        Gazetteer.Found found = gazetteer.longest(tokens, i, limit);
        while (found != null && !isName(i, found.end())) {
            found = gazetteer.longest(tokens, i, found.end() - 1);
        }
        return found;
    }

    private boolean isName(int i, int end) {
        for (int k = i; k < end; k++) {
            boolean small = tokens.isWord(k) && !tokens.isCapitalised(k) && !INNER.contains(tokens.lower(k));
            boolean tied = k > i && tokens.isMark(k - 1, '-') && tokens.isJoined(k);
            if (small && !tied && !isCyrillic(k) || k > i && tokens.startsLine(k)) {
                return false;
            }
        }
        return tokens.isCapitalised(end - 1) || end - i > 1 && (tokens.isJoined(end - 1) || isCyrillic(end - 1));
    }

    /** "Чорне море", "Київська область": of a name in Cyrillic only the first word need have a capital. */
    private boolean isCyrillic(int token) {
        return tokens.lower(token).charAt(0) >= '\u0400';
    }

    /** Words with capitals that begin no name: "In", "Police", "Friday", "Ukrainian". */
    private boolean isOrdinary(int i) {
        return words.is(tokens, i, WordClass.FUNCTION)
                || words.is(tokens, i, WordClass.CALENDAR)
                || words.is(tokens, i, WordClass.OFFICE)
                || words.is(tokens, i, WordClass.NOTPLACE)
                || words.is(tokens, i, WordClass.PERSON)
                || words.is(tokens, i, WordClass.COMPASS)
                || words.demonymAt(tokens, i) != null
                || words.levelAt(tokens, i) != null;
    }

    /** "A Dogon village", but not "Dogon Noma". */
    private boolean isPeople(int i) {
        return words.is(tokens, i, WordClass.PEOPLE) && !tokens.isCapitalised(i + 1);
    }

    /** "Karenni State", but neither "Karenni refugees" nor "the Ahmadi community". */
    private boolean isNamed(int next) {
        return words.levelAt(tokens, next) != null && !tokens.lower(next).startsWith("communit");
    }

    private int wordEnd(int i) {
        int end = i + 1;
        while (tokens.isMark(end, '-') && tokens.isJoined(end) && tokens.isJoined(end + 1)) {
            end += 2;
        }
        return end;
    }

    /** Where the run of capitalised words ends. */
    private int runEnd(int from, int limit) {
        int end = from;
        while (end < limit) {
            int next = isInner(end) && end + 1 < limit ? end + 1 : end;
            next = tokens.isMark(next, '-') && tokens.isJoined(next) ? next + 1 : next;
            if (!tokens.isCapitalised(next) || isOrdinary(next) || tokens.startsLine(next)) {
                return isModel(end) ? end + 2 : end;
            }
            end = wordEnd(next);
        }
        return end;
    }

    /** "of" and "on" are parts of known names only; "as-" with its dash is an article. */
    private boolean isInner(int i) {
        boolean article = tokens.isMark(i + 1, '-') && tokens.isJoined(i + 1);
        return INNER.contains(tokens.lower(i)) && (article || !ENGLISH.contains(tokens.lower(i)));
    }

    /** "Shahed-136" is no village of Iran. */
    private boolean isModel(int end) {
        return tokens.isMark(end, '-') && tokens.isJoined(end) && tokens.isNumber(end + 1) && tokens.isJoined(end + 1);
    }

    /** A run with a known name at its end, after a word that is no part of it ("Greater Khartoum"), or unknown. */
    private int tail(int i, int end) {
        boolean opens = i == tokens.sentenceStart(tokens.sentenceOf(i));
        boolean skippable = true;
        boolean within =
                WITHIN.contains(tokens.lower(i - 1)) && !words.is(tokens, i, WordClass.COMPASS) && !isNarrow(end);
        for (int k = wordEnd(i); k < end && (skippable || within); k = wordEnd(k)) {
            skippable &= words.is(tokens, k - 1, WordClass.BEFORE) || opens && k == i + 1;
            Gazetteer.Found found = skippable || within ? found(k, end) : null;
            if (found != null && (skippable ? found.end() == end : isWider(found, end))) {
                return add(k, found);
            }
        }
        return add(new Spot(i, end, UNKNOWN, 0));
    }

    /** "Goz Aba village", "Bakin Kogi, Goska District": the whole run is the name of something small. */
    private boolean isNarrow(int end) {
        boolean parted = tokens.isMark(end, ',') || tokens.isMark(end, '(');
        return parted && tokens.isCapitalised(end + 1) || words.levelAt(tokens, end) != null;
    }

    /** "In Manghopir Karachi", "at Dasht Turbat Balochistan": an unknown place before the great one that it lies in. */
    private boolean isWider(Gazetteer.Found found, int end) {
        return found.end() == end ? gazetteer.isGreat(found) : fits(found, end);
    }

    private int add(int start, Gazetteer.Found found) {
        return add(new Spot(start, found.end(), found.places(), found.mains()));
    }

    private int add(Spot spot) {
        spot.weak = isWeak(spot.start, spot.end);
        spot.headline = headlines.has(spot.start);
        spots.add(spot);
        return spot.end;
    }

    /** Whether a name is a common word or a person's, or such a word with an article: "Most", "Hassan", "The City". */
    private boolean isWeak(int start, int end) {
        boolean article = words.is(tokens, start, WordClass.FUNCTION);
        return end - start == 1 && isCommon(start) || end - start == 2 && article && isCommon(start + 1);
    }

    private boolean isCommon(int i) {
        return words.demonymAt(tokens, i) != null
                || words.isCommon(tokens, i)
                || words.is(tokens, i, WordClass.FUNCTION)
                || words.is(tokens, i, WordClass.CALENDAR);
    }
}
