package org.wartally.extract.claim;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** The closed word classes that shape a clause. */
final class Words {

    enum Class {
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
        NOBODY,
        LOCATIVE,
        ORIGIN,
        TIME_LEAD,
        EACH,
        APART,
        REASON,
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
        SEIZED
    }

    private final Map<Class, Set<String>> classes = new EnumMap<>(Class.class);

    Words(String resource) {
        for (String[] row : WordList.table(Words.class, resource)) {
            classes.put(Class.valueOf(row[0].toUpperCase(Locale.ROOT)), Set.copyOf(Set.of(distinct(row[1]))));
        }
    }

    private static String[] distinct(String words) {
        return java.util.Arrays.stream(words.split(" ")).distinct().toArray(String[]::new);
    }

    boolean is(Class wanted, String lower) {
        return classes.getOrDefault(wanted, Set.of()).contains(lower);
    }

    boolean is(Class wanted, Tokens tokens, int token) {
        return is(wanted, tokens.lower(token));
    }

    /** Whether a word can stand in no noun group. */
    boolean closesGroup(Tokens tokens, int token) {
        String lower = tokens.lower(token);
        return is(Class.PREPOSITION, lower)
                || is(Class.CONJUNCTION, lower)
                || is(Class.AUXILIARY, lower)
                || is(Class.HAVE, lower)
                || is(Class.MODAL, lower)
                || is(Class.PRONOUN, lower)
                || is(Class.SPEECH, lower)
                || is(Class.ARTICLE, lower)
                || is(Class.DETERMINER, lower);
    }

    boolean isAdverb(Tokens tokens, int token) {
        String lower = tokens.lower(token);
        return is(Class.ADVERB, lower) || (lower.endsWith("ly") && lower.length() > 4);
    }
}
