package org.wartally.extract.claim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.model.Coded;
import org.wartally.model.Metric;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;
import org.wartally.text.WordTable;

/**
 * What happened, told in ways that no list can hold: "sustained multiple gunshot wounds", "rushed to a private clinic". A pattern
 * is a row of words and classes of words; a class may be left out ("?") or stand several times ("*").
 */
public final class Patterns {

    /** More words in a row than this describe nothing: "severe and multiple gunshot". */
    private static final int LONGEST = 5;
    /** The class of names: "the Murtala Muhammad hospital". */
    private static final String NAME = "<name>";

    /** Words of a pattern: those of a class, or one, or, without terms, any name. */
    private record Element(@Nullable Terms<Boolean> terms, int least, int most) {}

    private record Pattern(List<Element> elements, List<Sense> senses) {}

    private final Map<String, Terms<Boolean>> classes = new HashMap<>();
    private final Set<String> openers = new HashSet<>();
    /** By the words that may begin them. */
    private final WordTable<Opening<Pattern>> openings = new WordTable<>();

    Patterns(String resource) {
        for (String[] row : WordList.table(Patterns.class, resource)) {
            if (row.length == 2) {
                define(row[0], row[1]);
            } else {
                add(row);
            }
        }
    }

    private void define(String name, String words) {
        Terms<Boolean> terms = new Terms<>();
        for (String word : words.split("\\|")) {
            terms.put(word, true);
        }
        classes.put(name, terms);
        firsts.put(name, words.split("\\|"));
    }

    /** The words of each class, whose first words may begin a pattern. */
    private final Map<String, String[]> firsts = new HashMap<>();

    private void add(String[] row) {
        Sense sense = new Sense(Coded.of(Metric.class, row[1]), Predicates.frame(row[2]), Predicates.of(row[3]));
        String[] words = row[0].split(" ");
        List<Element> elements = new ArrayList<>();
        for (String word : words) {
            elements.add(element(word));
        }
        Pattern pattern = new Pattern(List.copyOf(elements), List.of(sense));
        for (String form : forms(words[0])) {
            Tokens first = Tokens.of(form);
            Opening<Pattern> opening = opening(first.lower(0));
            if (first.size() > 1) {
                opening.add(pattern, List.of(first.lower(1)));
            } else {
                add(pattern, opening, words);
            }
        }
    }

    private Opening<Pattern> opening(String word) {
        Opening<Pattern> known = openings.get(word);
        Opening<Pattern> opening = known == null ? new Opening<>() : known;
        openings.put(word, opening);
        openers.add(word);
        return opening;
    }

    /** The words that may begin a pattern. */
    Set<String> openers() {
        return openers;
    }

    /** Adds a pattern by all that may stand behind its first word. */
    private void add(Pattern pattern, Opening<Pattern> opening, String[] words) {
        Set<String> seconds = new LinkedHashSet<>();
        boolean mayEnd = true;
        boolean named = false;
        for (int w = 1; w < words.length && mayEnd; w++) {
            named |= name(words[w]).equals(NAME);
            forms(words[w]).forEach(form -> seconds.add(Tokens.of(form).lower(0)));
            mayEnd = mayMiss(words[w]);
        }
        if (mayEnd) {
            opening.addWhole(pattern);
        } else if (named) {
            opening.addNamed(pattern, seconds);
        } else {
            opening.add(pattern, seconds);
        }
    }

    /** The words of a class, or the one word itself. */
    private List<String> forms(String word) {
        return List.of(firsts.getOrDefault(name(word), new String[] {name(word)}));
    }

    private Element element(String word) {
        return new Element(terms(name(word)), mayMiss(word) ? 0 : 1, word.endsWith("*") ? LONGEST : 1);
    }

    private static boolean mayMiss(String word) {
        return word.endsWith("?") || word.endsWith("*");
    }

    private static String name(String word) {
        return mayMiss(word) ? word.substring(0, word.length() - 1) : word;
    }

    private @Nullable Terms<Boolean> terms(String name) {
        if (name.equals(NAME)) {
            return null;
        }
        if (name.startsWith("<")) {
            return Objects.requireNonNull(classes.get(name), name);
        }
        Terms<Boolean> word = new Terms<>();
        word.put(name, true);
        return word;
    }

    /** Whether a pattern can begin at a token. */
    boolean open(Tokens tokens, int token) {
        Opening<Pattern> opening = openings.get(tokens, token);
        return opening != null && !opening.at(tokens, token).isEmpty();
    }

    /** What the longest pattern that begins at a token says, null where none does; of two as long both. */
    @Nullable
    Predicate at(Tokens tokens, int token) {
        Opening<Pattern> opening = openings.get(tokens, token);
        List<Pattern> open = opening == null ? List.of() : opening.at(tokens, token);
        Predicate longest = null;
        for (int i = 0; i < open.size(); i++) {
            int end = end(open.get(i).elements(), 0, tokens, token);
            if (end > (longest == null ? token : longest.end())) {
                longest = new Predicate(token, end, open.get(i).senses());
            } else if (longest != null && end == longest.end()) {
                longest = new Predicate(
                        token, end, both(longest.senses(), open.get(i).senses()));
            }
        }
        return longest;
    }

    /** "Taken to hospital": the living are hurt, of bodies the people are dead. */
    private static List<Sense> both(List<Sense> first, List<Sense> second) {
        List<Sense> senses = new ArrayList<>(first);
        senses.addAll(second);
        return senses;
    }

    /** The token behind the words of a pattern from one of its elements on; -1 where others stand. */
    private static int end(List<Element> elements, int e, Tokens tokens, int token) {
        if (e == elements.size()) {
            return token;
        }
        Element element = elements.get(e);
        int i = token;
        int found = element.least() == 0 ? end(elements, e + 1, tokens, token) : -1;
        for (int n = 0; n < element.most(); n++) {
            i = step(element, tokens, i);
            if (i < 0) {
                break;
            }
            found = Math.max(found, end(elements, e + 1, tokens, i));
        }
        return found;
    }

    /** The token behind one word of an element; -1 where another stands. */
    private static int step(Element element, Tokens tokens, int i) {
        if (element.terms() == null) {
            return tokens.isCapitalised(i) ? i + 1 : -1;
        }
        Terms.Match<Boolean> match = element.terms().match(tokens, i);
        return match == null ? -1 : match.end();
    }
}
