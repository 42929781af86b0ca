package org.wartally.extract.claim.where;

import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Counts over a long time in the area that the report tells of: "since January 154 people have been killed in the region". They
 * name no place and are yet of that area, where it is known to be a region, and not of its country.
 */
public final class ThatArea {

    /** Tokens of "residents of", "have been killed in" around the number. */
    private static final int REACH = 8;

    /** Tokens of "people were killed" between a figure and "there". */
    private static final int THERE = 6;
    /** Sentences before the sum of a period in which its region is named. */
    private static final int BEFORE = 2;

    private static final Set<String> REGIONS = Set.of("region", "oblast", "province", "governorate", "state");

    private static final Set<String> AREAS = Set.of(
            "region",
            "oblast",
            "province",
            "governorate",
            "district",
            "county",
            "department",
            "prefecture",
            "city",
            "town",
            "municipality",
            "commune",
            "township");

    private final Tokens tokens;
    private final Words words;

    ThatArea(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether words beside the figure, or of a period those before it, say that it is of "the region", "our city", or counted "there". */
    boolean isOf(Draft draft) {
        return isBeside(draft) || isThere(draft) || draft.role == Role.PERIOD_TOTAL && isOfTheRegion(draft.sentence);
    }

    private boolean isBeside(Draft draft) {
        if (draft.where.regionLevel() != RegionLevel.ADMIN1) {
            return false;
        }
        int end = Math.min(tokens.sentenceEnd(draft.sentence), draft.end + REACH);
        for (int i = draft.group.start() + 1; i < end && !isEnded(i, draft); i++) {
            if (AREAS.contains(tokens.lower(i)) && isThe(i - 1) && !isNamed(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "In August 57 people were killed there in a single day": in the place told of before. */
    private boolean isThere(Draft draft) {
        for (int i = draft.end; i < Math.min(draft.end + THERE, tokens.sentenceEnd(draft.sentence)); i++) {
            if (tokens.lower(i).equals("there")) {
                return true;
            }
        }
        return false;
    }

    /** "61 villages of our region were shelled. Over the week 14 people were killed": of the region, which a report names once. */
    private boolean isOfTheRegion(int sentence) {
        int from = tokens.sentenceStart(Math.max(0, sentence - BEFORE));
        for (int i = from; i < tokens.sentenceEnd(sentence); i++) {
            boolean ours = tokens.lower(i).equals("the") || tokens.lower(i).equals("our");
            if (ours && REGIONS.contains(tokens.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "In the region", "of our city", "across this province". */
    private boolean isThe(int i) {
        boolean the = words.is(Words.Class.POSSESSIVE, tokens, i)
                || tokens.lower(i).equals("the")
                || tokens.lower(i).equals("this");
        return the && words.is(Words.Class.PREPOSITION, tokens, i - 1);
    }

    /** "In the city of Lviv", "in the region's south": which one, or a part of it, is told. */
    private boolean isNamed(int i) {
        return tokens.lower(i).equals("of") || tokens.lower(i).equals("'s") || tokens.isCapitalised(i);
    }

    private boolean isEnded(int i, Draft draft) {
        return i >= draft.end && (tokens.isMark(i, ',') || tokens.isMark(i, ';'));
    }
}
