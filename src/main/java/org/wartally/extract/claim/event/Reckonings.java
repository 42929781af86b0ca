package org.wartally.extract.claim.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Harmed;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Tolls told in words that no list of phrases holds: "the number of Kenyan soldiers killed", "the wounded now number 40", "deaths rose to 45". */
public final class Reckonings {

    /** Tokens of "Salvadoran soldiers and police agents". */
    private static final int PEOPLE = 6;
    /** Tokens between "killed" and "stands at 40". */
    private static final int NUMBER = 26;
    /** Tokens of "have now risen". */
    private static final int VERBS = 5;

    private final Predicates predicates;
    private final Words words;

    /** Tokens of "of Friday's strike on Kharkiv". */
    private static final int PLACE = 10;

    /** Tokens of "no fewer than" and its number. */
    private static final int BOUND = 4;

    public Reckonings(Predicates predicates, Words words) {
        this.predicates = predicates;
        this.words = words;
    }

    /** The toll whose words begin at a token; null where none does. */
    @Nullable
    public Predicate at(Scene scene, int i, int to) {
        Tokens tokens = scene.tokens();
        if (!words.opensToll(tokens, i)) {
            return null;
        }
        if (words.is(Words.Class.RECKONED, tokens, i) && tokens.lower(i + 1).equals("of") && isDefinite(tokens, i)) {
            return number(scene, i, to);
        }
        return words.is(Words.Class.HARMED, tokens, i) && isPlural(tokens, i) ? harmed(scene, i, to) : null;
    }

    /** "The number of", "their total of", not "a number of", "a large number of": those are some people. */
    private boolean isDefinite(Tokens tokens, int figure) {
        int first = figure - 1;
        while (tokens.isWord(first) && !words.closesGroup(tokens, first)) {
            first--;
        }
        return !words.is(Words.Class.ARTICLE, tokens, first);
    }

    /** "The number of policemen killed", "the number of those who had lost their lives". */
    private @Nullable Predicate number(Scene scene, int figure, int to) {
        Tokens tokens = scene.tokens();
        int i = figure + 2;
        int end = Math.min(to, i + PEOPLE);
        while (i < end && tokens.isWord(i) && isOfPeople(tokens, i)) {
            i++;
        }
        while (i > figure + 2 && i < to && (words.is(Words.Class.TOLD, tokens, i) || words.isAdverb(tokens, i))) {
            i++;
        }
        Predicate toll = i == figure + 2 || i >= to ? null : toll(figure, predicates.at(tokens, i));
        return toll != null && isTold(scene, toll, to) ? toll : null;
    }

    /** "Stands at 40", "put at 40 the number of": where no number is said of it, its words belong to others. */
    private boolean isTold(Scene scene, Predicate toll, int to) {
        Tokens tokens = scene.tokens();
        int before = words.is(Words.Class.DETERMINER, tokens, toll.start() - 1) ? toll.start() - 2 : toll.start() - 1;
        boolean told = isCount(scene, before);
        for (int i = toll.end(); i < Math.min(to, toll.end() + NUMBER) && !told; i++) {
            told = isCount(scene, i) && (words.is(Words.Class.TOLL, tokens, i - 1) || isBounded(scene, i));
        }
        return told;
    }

    /** "At about 110": the words of the number stand between. */
    private static boolean isBounded(Scene scene, int i) {
        String lead = scene.tokens().lower(scene.number(i).start() - 1);
        return scene.tokens().isNumber(i) && (lead.equals("at") || lead.equals("to"));
    }

    private static boolean isCount(Scene scene, int i) {
        NumberMention number = scene.number(i);
        return number != null && number.isCount();
    }

    /** A word of "Salvadoran soldiers and policemen", which no verb of harm follows yet. */
    private boolean isOfPeople(Tokens tokens, int i) {
        boolean free = !words.closesGroup(tokens, i)
                || tokens.lower(i).equals("and")
                || words.is(Words.Class.DETERMINER, tokens, i);
        return free
                && !words.is(Words.Class.TOLD, tokens, i)
                && !words.isAdverb(tokens, i)
                && predicates.at(tokens, i) == null;
    }

    private static @Nullable Predicate toll(int start, @Nullable Predicate harm) {
        if (harm == null) {
            return null;
        }
        for (Sense sense : harm.senses()) {
            boolean said =
                    sense.frame() == Frame.VERB || sense.frame() == Frame.SUBJECT || sense.frame() == Frame.STATE;
            if (said && (sense.of() == Sense.Of.PEOPLE || sense.of() == Sense.Of.PRISONERS)) {
                Sense of = new Sense(sense.metric(), Frame.TOLL, sense.of());
                return new Predicate(start, harm.end(), List.of(of));
            }
        }
        return null;
    }

    private static Predicate toll(int start, int end, Metric metric) {
        return new Predicate(start, end, List.of(new Sense(metric, Frame.TOLL, Sense.Of.PEOPLE)));
    }

    /** "The dead", "fatalities", "wounded persons"; one victim is a person, and of "the dead man" a number says something else. */
    private boolean isPlural(Tokens tokens, int i) {
        boolean people = words.is(Words.Class.PERSONS, tokens, i + 1);
        boolean noun = tokens.lower(i).endsWith("s") || people;
        return noun
                || words.is(Words.Class.DETERMINER, tokens, i - 1)
                || words.is(Words.Class.DETERMINER, tokens, i - 2);
    }

    /** "The wounded now number 40", "deaths have risen to at least 45", "the injured were put at 200". */
    private @Nullable Predicate harmed(Scene scene, int harmed, int to) {
        Tokens tokens = scene.tokens();
        int verb = behindPlace(scene, words.is(Words.Class.PERSONS, tokens, harmed + 1) ? harmed + 2 : harmed + 1, to);
        int i = isBrought(scene, harmed, verb) ? verb + 1 : behindVerb(scene, harmed, verb, to);
        i = i < to && words.isAdverb(tokens, i) && scene.number(i) == null ? i + 1 : i;
        i = bound(scene, i, to);
        // "Topped" of "topped 12" is a word of the number.
        return i < to && isCount(scene, i)
                ? toll(harmed, Math.min(i, scene.number(i).start()), Harmed.metric(words, tokens.lower(harmed)))
                : null;
    }

    /** The token behind "now number", "have risen to", "at"; {@code to} where they say no number. */
    private int behindVerb(Scene scene, int harmed, int verb, int to) {
        Tokens tokens = scene.tokens();
        int i = verb;
        while (i < Math.min(to, verb + VERBS) && isLight(tokens, i)) {
            i++;
        }
        if (tokens.lower(i).equals("at") && isPut(tokens, harmed)) {
            return i + 1;
        }
        if (words.is(Words.Class.AMOUNTING, tokens, i)) {
            return isCount(scene, i) ? i : i + 1;
        }
        if (words.is(Words.Class.MOUNTING, tokens, i)) {
            int lead = tokens.lower(i + 1).equals("up") ? i + 2 : i + 1;
            boolean said = tokens.lower(lead).equals("to") || tokens.lower(lead).equals("at");
            return said ? lead + 1 : to;
        }
        return to;
    }

    /**
     * "The dead of Friday's strike on Kharkiv now number 14", "the deaths since the war began in May stand at 400": the token behind
     * what or since when they died, where such words follow.
     */
    private int behindPlace(Scene scene, int i, int to) {
        Tokens tokens = scene.tokens();
        boolean since = tokens.lower(i).equals("since");
        boolean of = !words.is(Words.Class.REMAINS, tokens, i - 1)
                && (since
                        || tokens.lower(i).equals("of")
                        || tokens.lower(i).equals("from")
                        || tokens.lower(i).equals("in"));
        int verb = i + 1;
        while (of && verb < Math.min(to, i + PLACE) && isOfPlace(scene, verb)) {
            verb++;
        }
        return of ? verb : i;
    }

    private boolean isOfPlace(Scene scene, int i) {
        Tokens tokens = scene.tokens();
        boolean number = isCount(scene, bound(scene, i + 1, i + 1 + BOUND)) && scene.date(i + 1) == null;
        boolean told =
                number && (tokens.lower(i).equals("at") || tokens.lower(i).equals("to"));
        return (tokens.isWord(i) || tokens.lower(i).equals("'s") || scene.date(i) != null)
                && !told
                && !words.is(Words.Class.CONJUNCTION, tokens, i)
                && !isLight(tokens, i)
                && !words.is(Words.Class.AMOUNTING, tokens, i)
                && !words.is(Words.Class.MOUNTING, tokens, i);
    }

    /** "Brings the dead of the attack to four"; not "to four hospitals". */
    private boolean isBrought(Scene scene, int harmed, int to) {
        Tokens tokens = scene.tokens();
        int count = bound(scene, to + 1, to + 1 + BOUND);
        NumberMention number = tokens.lower(to).equals("to") && isCount(scene, count) ? scene.number(count) : null;
        if (number == null || tokens.isWord(number.end()) && !words.closesGroup(tokens, number.end())) {
            return false;
        }
        int i = harmed - 1;
        while (i > harmed - PEOPLE && tokens.isWord(i) && !words.is(Words.Class.SETTING, tokens, i)) {
            i--;
        }
        return words.is(Words.Class.SETTING, tokens, i) && words.is(Words.Class.DETERMINER, tokens, i + 1);
    }

    /** "Put the Armenian dead at ten", "placed its wounded at 30". */
    private boolean isPut(Tokens tokens, int harmed) {
        int i = harmed - 1;
        while (i > harmed - PEOPLE && tokens.isWord(i) && !words.is(Words.Class.RECKONS, tokens, i)) {
            i--;
        }
        return words.is(Words.Class.RECKONS, tokens, i)
                && (words.is(Words.Class.DETERMINER, tokens, i + 1) || words.is(Words.Class.POSSESSIVE, tokens, i + 1));
    }

    /** The number behind "more than"; the same token where none stands so. */
    private static int bound(Scene scene, int i, int to) {
        for (int core = i + 1; core < Math.min(to, i + BOUND); core++) {
            if (scene.number(core) != null) {
                return scene.number(core).start() <= i ? core : i;
            }
        }
        return i;
    }

    private boolean isLight(Tokens tokens, int i) {
        return words.is(Words.Class.AUXILIARY, tokens, i)
                || words.is(Words.Class.HAVE, tokens, i)
                || words.isAdverb(tokens, i);
    }
}
