package org.wartally.extract.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.model.Coded;
import org.wartally.model.Metric;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;
import org.wartally.text.WordTable;

/** The dictionary of what can happen to people and weapons. */
public final class Predicates {

    /** The word behind a noun of harm. */
    private static final String OF = " of";

    private final Terms<List<Sense>> terms = new Terms<>();
    /** "Murder" of "murder of", "salvo" of "salvo of". */
    private final WordTable<List<Sense>> nouns = new WordTable<>();

    private final Patterns patterns;
    /** The first words of them all: with any other word none begins, and every word of a text is asked. */
    private final WordTable<Boolean> openers = new WordTable<>();

    public Predicates(String resource, String patternResource) {
        patterns = new Patterns(patternResource);
        for (String[] row : WordList.table(Predicates.class, resource)) {
            add(row[0], new Sense(Coded.of(Metric.class, row[1]), frame(row[2]), of(row[3])));
            openers.put(Tokens.of(row[0]).lower(0), true);
        }
        patterns.openers().forEach(word -> openers.put(word, true));
    }

    private void add(String phrase, Sense sense) {
        List<Sense> senses = terms.get(phrase);
        if (senses == null) {
            senses = new ArrayList<>();
            terms.put(phrase, senses);
        }
        senses.add(sense);
        boolean noun =
                sense.frame() == Frame.OF && phrase.endsWith(OF) && phrase.indexOf(' ') == phrase.lastIndexOf(' ');
        if (noun && (sense.of() == Sense.Of.PEOPLE || sense.of() == Sense.Of.WEAPONS)) {
            nouns.put(phrase.substring(0, phrase.length() - OF.length()), senses);
        }
    }

    /** What a noun says of those behind an "of" that does not follow at once, null where it is none of harm. */
    @Nullable
    List<Sense> ofNoun(Tokens tokens, int token) {
        return nouns.get(tokens, token);
    }

    /** Whether a predicate or a noun of harm can begin at a token: few words open one. */
    public boolean open(Tokens tokens, int token) {
        return openers.get(tokens, token) != null
                && (terms.open(tokens, token) || patterns.open(tokens, token) || nouns.get(tokens, token) != null);
    }

    /** The predicate that begins at a token, null where none does; the longest wins. */
    @Nullable
    public Predicate at(Tokens tokens, int token) {
        Terms.Match<List<Sense>> match = terms.match(tokens, token);
        Predicate pattern = patterns.at(tokens, token);
        if (pattern != null && (match == null || match.end() < pattern.end())) {
            return pattern;
        }
        return match == null ? null : new Predicate(token, match.end(), match.value());
    }

    static Frame frame(String name) {
        return Frame.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static Sense.Of of(String name) {
        return Sense.Of.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
