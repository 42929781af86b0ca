package org.wartally.extract.claim.scene;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wartally.text.Tokens;
import org.wartally.text.WordClasses;
import org.wartally.text.WordList;
import org.wartally.text.WordTable;

/** The closed word classes that shape a clause. */
public final class Words {

    public enum Class {
        ARTICLE,
        DETERMINER,
        POSSESSIVE,
        PREPOSITION,
        CONJUNCTION,
        AUXILIARY,
        HAVE,
        MODAL,
        PRONOUN,
        ADVERB,
        TRANSPARENT,
        SPEECH,
        MORE,
        EXCHANGE,
        SINGULAR,
        PLURAL,
        INCLUDING,
        SUBORDINATOR,
        ASIDE,
        TOLL,
        AMONG_WHOM,
        LIST_LOCATIVE,
        WHOLE_PRONOUN,
        HARMED,
        SHOT,
        REGIME,
        HURT,
        LOST,
        UNSORTED,
        ANOTHER,
        AT_ONCE,
        LEFT_OVER,
        NOBODY,
        LOCATIVE,
        LAND,
        TARGETING,
        BATTERED,
        TREATED,
        RUINS,
        LOSSES,
        OF_LOSSES,
        SOLDIER,
        ADMITS,
        OUTFIT,
        AXIS,
        GIVES_TOLL,
        ORIGIN,
        TIME_LEAD,
        EACH,
        APART,
        REASON,
        CLASHED,
        UNREST,
        TIME_SPAN,
        MOB,
        REMAINS,
        CHARGE,
        CAUSING,
        REPRISAL,
        ASSAULT,
        RELATIVE,
        TROOPS,
        REBELS,
        OFFICE,
        PRESS,
        UPDATE,
        COUNTING,
        EVENT,
        AREA,
        KIND,
        STATEMENT,
        TITLE,
        LOSE,
        JOURNEY,
        CABINET,
        SEATED,
        SPACE,
        FIGURE,
        CONDITION,
        COLLECTIVE,
        READY,
        HANDED,
        MORGUE,
        ORDINAL,
        BEGIN,
        CAMPAIGN,
        ORGANISATION,
        ELSEWHERE,
        MANY,
        RECORD,
        SEIZED,
        LATER,
        ACCOUNT,
        RECKONING,
        ESCAPE,
        FAMILY,
        BLOW,
        SEVERAL,
        THEM,
        RAISING,
        RESCUED,
        WAR,
        SERIES,
        NATURE,
        ILLNESS,
        SPORT,
        MATCH,
        WEAPONRY,
        VIOLENT,
        ARMED,
        OCCASION,
        ABDUCTED,
        SUCCUMBED,
        WOUNDS,
        FROM_AFAR,
        THEN,
        ALIVE,
        CAUSE,
        UPROOTED,
        DONE,
        KEPT,
        RISEN,
        VERIFIED,
        LONG_PAST,
        PARENT,
        DISEASE,
        REVISED,
        FORMERLY,
        BURY,
        INTERJECTED,
        TREATMENT,
        SENT,
        CHECKED,
        AILING,
        LINKED,
        AIMED,
        SPARED,
        KIN,
        FOLLOWING,
        DENY,
        UNTRUE,
        HEARSAY,
        FIND,
        ANYBODY,
        WANTED,
        RESCUE,
        /** Work at the place of deaths, for days after them. */
        SALVAGE,
        TAKE,
        OLDER,
        TALLIED,
        LONG_AGO,
        PERSONS,
        AMOUNTING,
        MOUNTING,
        SETTING,
        RECKONED,
        TOLD,
        CROSSED,
        PUBLISHED,
        FATE,
        NEARLY,
        AVERTED,
        OF_DEATH,
        DRILL,
        INERT,
        STOCK,
        INTENT,
        WHOM,
        AIRFIELD,
        SHARE_OF,
        TRACED,
        FEARED,
        PURPOSE,
        COURSE,
        PART_OF_DAY,
        MEMBER,
        ALLIED,
        CAMP,
        SAYING,
        QUOTED,
        CITED,
        CITING,
        ISSUED,
        NATIONAL,
        ANONYMOUS,
        GAVE_UP,
        SOLDIERY,
        RANSOM,
        GIVEN,
        TAKEN,
        SENT_OFF,
        DIVISIONS,
        TREATING,
        DISCLOSED,
        BROUGHT,
        RECKONS,
        SNATCHING,
        BROUGHT_ON,
        NEWS,
        JOURNEYED,
        SHARING,
        NEGOTIATING,
        /** What makes of a verb its contrary. */
        NEGATION,
        INVOLVING,
        MADE_UP,
        LONG_SPAN,
        TAKING_EFFORT,
        BESIDE,
        LIVED_THROUGH,
        RANKING,
        RANKED,
        NEXT_IN_RANK,
        TAKING_OUT,
        STRUCK,
        FREED,
        LISTING,
        ROLL,
        TAKING_LIFE,
        BELIEVE,
        OF_PLACES,
        SPAN,
        WEEKDAY,
        LEAVING,
        BULLETIN,
        BULLETIN_KIND,
        INSTITUTION,
        SOURCE,
        HELD,
        FLASH,
        MONTH,
        CLIENTELE,
        ONE_PERSON,
        INHABITANT
    }

    /** Words that can stand in no noun group. */
    private static final Set<Class> CLOSING = EnumSet.of(
            Class.PREPOSITION,
            Class.CONJUNCTION,
            Class.AUXILIARY,
            Class.HAVE,
            Class.MODAL,
            Class.PRONOUN,
            Class.SPEECH,
            Class.ARTICLE,
            Class.DETERMINER);

    /** Words that a toll may begin with: "the number of those killed", "the dead number 40". */
    private static final Set<Class> OF_TOLLS = EnumSet.of(Class.RECKONED, Class.HARMED);

    /** Words of groups that have no noun at their beginning, besides some of these classes: "the other", "none of them". */
    private static final List<String> LEADS =
            List.of("the", "another", "others", "none", "not", "no", "without", "neither", "nor", "anyone", "anybody");

    private static final Set<Class> LEADING = EnumSet.of(Class.ARTICLE, Class.DETERMINER, Class.MANY, Class.NOBODY);

    private final WordClasses<Class> classes = new WordClasses<>(Class.class);
    /** The words of those classes. */
    private final WordTable<Boolean> closing = new WordTable<>();

    private final WordTable<Boolean> tolls = new WordTable<>();
    private final WordTable<Boolean> leads = new WordTable<>();

    public Words(String resource) {
        for (String[] row : WordList.table(Words.class, resource)) {
            Class wordClass = Class.valueOf(row[0].toUpperCase(Locale.ROOT));
            for (String word : row[1].split(" ")) {
                classes.put(word, wordClass);
                put(closing, CLOSING, word, wordClass);
                put(tolls, OF_TOLLS, word, wordClass);
                put(leads, LEADING, word, wordClass);
            }
        }
        LEADS.forEach(word -> leads.put(word, true));
    }

    private static void put(WordTable<Boolean> table, Set<Class> wanted, String word, Class wordClass) {
        if (wanted.contains(wordClass)) {
            table.put(word, true);
        }
    }

    public boolean is(Class wanted, String lower) {
        return classes.is(lower, wanted);
    }

    public boolean is(Class wanted, Tokens tokens, int token) {
        return classes.is(tokens, token, wanted);
    }

    /** Whether any word from one token up to another is of a class. */
    public boolean has(Class wanted, Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(wanted, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can stand in no noun group. */
    public boolean closesGroup(Tokens tokens, int token) {
        return closing.get(tokens, token) != null;
    }

    /** Whether a toll may begin with a word: most words are told to begin none by this alone. */
    public boolean opensToll(Tokens tokens, int token) {
        return tolls.get(tokens, token) != null;
    }

    /** Whether a group may begin with a word that is neither its number nor a word of its noun. */
    public boolean leadsGroup(Tokens tokens, int token) {
        return leads.get(tokens, token) != null;
    }

    public boolean isAdverb(Tokens tokens, int token) {
        return is(Class.ADVERB, tokens, token)
                || tokens.length(token) > 4 && tokens.lower(token).endsWith("ly");
    }
}
