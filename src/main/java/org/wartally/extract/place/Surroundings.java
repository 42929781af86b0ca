package org.wartally.extract.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wartally.extract.place.PlaceMention.Use;
import org.wartally.text.Tokens;

/** Reads the words right before and after each spot: compass, prepositions, people, streets, speakers. */
final class Surroundings {

    /** Of adjectives between a name and those who bear it: "communal", "tribal", "Islamist", "separatist". */
    private static final Set<String> ADJECTIVE_ENDINGS = Set.of("al", "ic", "ist", "ive", "ish", "ary");

    /** Words of the second name in "the Saraf Omra - Kutum road". */
    private static final int LONGEST_END = 5;

    /** Letters of the longest acronym. */
    private static final int ACRONYM = 5;

    /** Tokens of "- Monday, 12 May" before the place of a line. */
    private static final int DAY = 6;
    /** Tokens of "under heavy artillery fire" behind the first place of a text. */
    private static final int HEADLINE = 3;

    /** Of those who speak for the region named before them: "Kaduna State Governor". */
    private static final Set<String> TITLES = Set.of("governor", "commissioner");

    private final PlaceTable places;
    private final PlaceWords words;
    private final Tokens tokens;
    private final Links links;

    Surroundings(PlaceTable places, PlaceWords words, Tokens tokens) {
        this.places = places;
        this.words = words;
        this.tokens = tokens;
        this.links = new Links(words, tokens);
    }

    /** Fills in what the words around say; removes spots that name people, streets and the like. */
    void read(List<Spot> spots) {
        spots.forEach(this::readUse);
        shareLocation(spots);
        spots.removeIf(this::namesSomethingElse);
        Set<String> people = namesOfPeople(spots);
        spots.removeIf(spot -> isPerson(spot, people));
    }

    /** The first and last words of unknown names of several words: "Ambrosio Soto Duarte", "Khalil Abu Seif". */
    private Set<String> namesOfPeople(List<Spot> spots) {
        return spots.stream()
                .filter(spot -> !spot.isKnown() && spot.level == null && !spot.located && !spot.headline)
                .filter(spot -> spot.nameEnd - spot.nameStart > 1)
                .flatMap(spot -> Stream.of(tokens.lower(spot.nameStart), tokens.lower(spot.nameEnd - 1)))
                .collect(Collectors.toSet());
    }

    /** "Duarte was riding": somebody who is named in full elsewhere. */
    private boolean isPerson(Spot spot, Set<String> people) {
        boolean owner = tokens.lower(spot.nameEnd).equals("'s");
        boolean bare = spot.level == null && (!spot.located || owner) && spot.nameEnd == spot.nameStart + 1;
        return bare
                && spot.isKnown()
                && !places.isCoded(spot.homonyms)
                && people.contains(tokens.lower(spot.nameStart));
    }

    /** "in Nikopol, Marhanets and Pokrovske": one preposition places them all. */
    private void shareLocation(List<Spot> spots) {
        for (int i = 1; i < spots.size(); i++) {
            Spot before = spots.get(i - 1);
            Spot spot = spots.get(i);
            if (before.located && !spot.located && links.isList(before.end, spot.start)) {
                spot.located = true;
                spot.use = before.use;
            }
        }
    }

    private void readUse(Spot spot) {
        int before = beforeCompass(spot);
        String word = tokens.lower(before);
        boolean told = words.is(tokens, before - 1, WordClass.SPEECH) && word.equals("from");
        boolean from = words.is(tokens, before, WordClass.ORIGIN) && !told
                || word.equals("by") && words.is(tokens, before - 1, WordClass.BACKED);
        spot.located |=
                from || told || words.is(tokens, before, WordClass.WHERE) || isPartOf(before) || isHeading(spot);
        spot.site = spot.level == null && (isSite(spot.end) || words.is(tokens, spot.end, WordClass.NOTPLACE));
        if (isLandmark(spot, before)) {
            spot.use = Use.LANDMARK;
        } else if (from || !spot.located && isSender(spot)) {
            spot.use = Use.ORIGIN;
        } else if (!spot.located && (isVoice(spot) || word.equals("by")) || isCompound(spot)) {
            spot.use = Use.VOICE;
        }
    }

    /** "Vovchansk. Two killed.", "Sidon: nine killed": a place alone before the news of it. */
    private boolean isHeading(Spot spot) {
        int first = tokens.sentenceStart(tokens.sentenceOf(spot.start));
        boolean opens = spot.start == tokens.behindBullet(first) || isBehindDay(first, spot);
        if (spot.start == 0 && isNewsOfAttack(spot.end)) {
            return true;
        }
        return opens && (tokens.isMark(spot.end, '.') || tokens.isMark(spot.end, ':'));
    }

    /** "3 July - Kanbalu:", "- 12.05, Kharkiv:": a label behind the day that a line opens with. */
    private boolean isBehindDay(int first, Spot spot) {
        int mark = spot.start - 1;
        boolean label = tokens.isMark(spot.end, ':') && (tokens.isDash(mark) || tokens.isMark(mark, ','));
        boolean number = false;
        for (int i = first; label && i < mark; i++) {
            number |= tokens.isNumber(i);
        }
        return number && mark - first <= DAY && tokens.startsLine(first);
    }

    /** "Pavlohrad, evening attack.", "Nikopol under fire:": what befell the place that a text opens with. */
    private boolean isNewsOfAttack(int end) {
        boolean opens = tokens.isMark(end, ',') || tokens.lower(end).equals("under");
        for (int i = end + 1; opens && i <= end + HEADLINE && !tokens.isNumber(i); i++) {
            if (words.is(tokens, i, WordClass.ATTACK)) {
                return true;
            }
        }
        return false;
    }

    /** "70 km west of Tripoli", "25 kilometres (15 miles) from Khar", "the border with Chad", "the Mali border". */
    private boolean isLandmark(Spot spot, int before) {
        String word = tokens.lower(before);
        boolean preposition = word.equals("with") || word.equals("of") || words.is(tokens, before, WordClass.ORIGIN);
        int measure = preposition ? before - 1 : before;
        measure = tokens.lower(measure).equals("away") ? measure - 1 : measure;
        measure = tokens.isMark(measure, ')') ? measure - 1 : measure;
        boolean border = words.is(tokens, measure, WordClass.BORDER) && preposition;
        return border || words.is(tokens, measure, WordClass.DISTANCE) || words.is(tokens, spot.end, WordClass.BORDER);
    }

    /** The token before the name, its level words, "the" and compass; marks the spot where a compass is met. */
    private int beforeCompass(Spot spot) {
        int before = skipThe(spot.start - 1);
        while (words.is(tokens, before, WordClass.COMPASS) || isOfCompass(before)) {
            spot.compass = true;
            spot.located |= isOfCompass(before);
            spot.start = isOfCompass(before) ? before - 1 : before;
            spot.start = isHyphenated(spot.start) ? spot.start - 2 : spot.start;
            readDirection(spot, before);
            before = skipThe(spot.start - 1);
        }
        return before;
    }

    /** "10 km north of Beni" does not say that Beni lies in the north. */
    private void readDirection(Spot spot, int before) {
        for (int i = spot.start; i <= before && (!isOfCompass(before) || places.isCountry(spot.homonyms)); i++) {
            spot.direction += direction(i);
        }
    }

    /** "SE" for "southeastern". */
    private String direction(int token) {
        String word = tokens.lower(token);
        return (word.contains("north") ? "N" : word.contains("south") ? "S" : "")
                + (word.contains("east") ? "E" : word.contains("west") ? "W" : "");
    }

    /** "south-eastern". */
    private boolean isHyphenated(int token) {
        return tokens.isJoined(token)
                && tokens.isMark(token - 1, '-')
                && words.is(tokens, token - 2, WordClass.COMPASS);
    }

    /** "the centre of Khan Younis", "the market of Nyala", "the shelling of Nikopol", "Wadh area of Khuzdar". */
    private boolean isPartOf(int before) {
        int part = before - 1;
        return tokens.lower(before).equals("of")
                && (words.is(tokens, part, WordClass.PART)
                        || words.is(tokens, part, WordClass.GROUND) && !tokens.isCapitalised(part)
                        || words.is(tokens, part, WordClass.WHERE)
                        || words.levelAt(tokens, part) != null);
    }

    /** "the north of Ukraine", "30 km north of Beni". */
    private boolean isOfCompass(int token) {
        return tokens.lower(token).equals("of") && words.is(tokens, token - 1, WordClass.COMPASS);
    }

    private int skipThe(int token) {
        return tokens.lower(token).equals("the") ? token - 1 : token;
    }

    /** "U.S. drones", "Saudi Arabia's air strikes": they came from that country. */
    private boolean isSender(Spot spot) {
        return places.isCountry(spot.homonyms) && words.is(tokens, noun(spot.end), WordClass.SENT);
    }

    /** "Iran-backed", "Saudi-led", "Kabul-bound": the place only says of which kind something is. */
    private boolean isCompound(Spot spot) {
        int next = spot.end + 1;
        return tokens.isMark(spot.end, '-')
                && tokens.isJoined(spot.end)
                && tokens.isJoined(next)
                && tokens.isWord(next)
                && !tokens.isCapitalised(next);
    }

    private boolean isSite(int token) {
        return words.is(tokens, token, WordClass.SITE);
    }

    /** The noun behind a place that stands before it like an adjective: "Darfur communal militia". */
    private int noun(int from) {
        int next = tokens.lower(from).equals("'s") ? from + 1 : from;
        return isAdjective(next) || tokens.lower(next).equals("air") ? next + 1 : next;
    }

    private boolean isAdjective(int token) {
        String word = tokens.lower(token);
        return ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith) && word.length() > 4 && !tokens.isCapitalised(token);
    }

    /** "Moscow said", "Russia's defence ministry", "Darfur communal militia". */
    private boolean isVoice(Spot spot) {
        int next = spot.end;
        if (words.is(tokens, next + 1, WordClass.FORCE) && isAdjective(next)) {
            return true;
        }
        if (words.is(tokens, next, WordClass.SPEECH) || words.is(tokens, next, WordClass.FORCE)) {
            return true;
        }
        return tokens.lower(next).equals("'s") && isOffice(next + 1)
                || places.isRegion(spot.homonyms) && TITLES.contains(tokens.lower(next));
    }

    private boolean isOffice(int token) {
        return words.is(tokens, token, WordClass.OFFICE) || words.is(tokens, token + 1, WordClass.OFFICE);
    }

    private boolean namesSomethingElse(Spot spot) {
        if (spot.level != null) {
            return false;
        }
        boolean site = tokens.isCapitalised(spot.end) && words.is(tokens, spot.end, WordClass.SITE);
        return (site || words.is(tokens, spot.end, WordClass.NOTPLACE)) && !tokens.startsLine(spot.end)
                || followsPerson(spot)
                || places.isCountry(spot.homonyms) && Namesakes.isTown(words, tokens, spot.end)
                || isAcronym(spot)
                || isRiver(spot)
                || isRoad(spot);
    }

    /** "Across the Dnipro at Beryslav": not the city; not so "the Dnipro district", "the Niger army". */
    private boolean isRiver(Spot spot) {
        int next = spot.nameEnd;
        return spot.nameEnd == spot.nameStart + 1
                && words.is(tokens, spot.nameStart, WordClass.RIVER)
                && tokens.lower(spot.nameStart - 1).equals("the")
                && (!tokens.isWord(next) && !tokens.isMark(next, '-') || words.is(tokens, next, WordClass.FUNCTION))
                && !tokens.lower(next).equals("and");
    }

    /** "The Jammu-Pathankot highway", "the Saraf Omra - Kutum road": only the ends of a way. */
    private boolean isRoad(Spot spot) {
        int next = spot.end + 1;
        boolean dash = tokens.isMark(spot.end, '-') || tokens.isMark(spot.end, '\u2013');
        while (dash && next < spot.end + LONGEST_END && tokens.isCapitalised(next)) {
            next++;
        }
        return dash && next > spot.end + 1 && words.is(tokens, next, WordClass.ROAD);
    }

    /** "SANA", "FPRC": agencies and parties; of acronyms only those of countries, regions and zones are places. */
    private boolean isAcronym(Spot spot) {
        int length = tokens.length(spot.nameStart);
        boolean upper = spot.nameEnd == spot.nameStart + 1
                && length <= ACRONYM
                && (length == 1 ? tokens.isCapitalised(spot.nameStart) : tokens.isUpperCase(spot.nameStart));
        return upper && !spot.headline && !places.isCoded(spot.homonyms);
    }

    private boolean followsPerson(Spot spot) {
        int before = spot.nameStart - 1;
        before = tokens.isMark(before, '.') && tokens.isJoined(before) ? before - 1 : before;
        return words.is(tokens, before, WordClass.PERSON) && !tokens.startsLine(spot.nameStart);
    }
}
