package org.wartally.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** The dictionaries of a language: states, groups, institutions, and the words that tie one to another. */
final class ActorWords {

    /** Names this short are words too in a text without small letters: "WHO", "IS". */
    private static final int SHORT = 3;

    private final Terms<Atom> atoms = new Terms<>();
    private final Terms<String> places = new Terms<>();
    private final Map<String, Terms<Boolean>> links = new HashMap<>();

    ActorWords() {
        rows("states.en.tsv").forEach(this::state);
        rows("groups.en.tsv").forEach(row -> put(row[1], Kind.GROUP, side(row[0])));
        rows("institutions.en.tsv")
                .forEach(row -> put(row[2], Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), side(row[1])));
        WordList.lines(ActorWords.class, "never.en.txt").forEach(line -> put(line, null, null));
        rows("places.en.tsv").forEach(row -> forms(row[1]).forEach(form -> places.put(form, row[0])));
        rows("links.en.tsv").forEach(this::link);
    }

    private static List<String[]> rows(String resource) {
        return WordList.table(ActorWords.class, resource);
    }

    private static List<String> forms(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
    }

    private static @Nullable String side(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private void state(String[] row) {
        put(row[1], Kind.STATE, row[0]);
        put(row[2], Kind.NATIONALITY, row[0]);
        put(row[3], Kind.STATE, row[0]);
    }

    private void put(String cell, @Nullable Kind kind, @Nullable String side) {
        forms(cell).forEach(form -> atoms.put(form, Atom.of(kind, side, form)));
    }

    private void link(String[] row) {
        Terms<Boolean> words = links.computeIfAbsent(row[0], name -> new Terms<>());
        forms(row[1]).forEach(form -> words.put(form, true));
    }

    /** The longest entry at a token that is spelled as a name must be, null where none is. */
    Terms.@Nullable Match<Atom> atom(Tokens tokens, int from) {
        Terms.Match<Atom> match = atoms.match(tokens, from);
        return match != null && isSpelled(tokens, from, match) ? match : null;
    }

    private static boolean isSpelled(Tokens tokens, int from, Terms.Match<Atom> match) {
        Atom atom = match.value();
        return switch (atom.letters()) {
            case ANY -> true;
            case CAPITALISED -> tokens.isCapitalised(from);
            case EXACT ->
                tokens.text(from, match.end()).equals(atom.spelling())
                        && !(atom.spelling().length() <= SHORT && isShouted(tokens, from, match.end()));
        };
    }

    /** Whether the words around are in capitals as well; the letters of a model are so always ("a US MQ-9"). */
    private static boolean isShouted(Tokens tokens, int from, int end) {
        boolean model = tokens.isMark(end + 1, '-') && tokens.isNumber(end + 2);
        return isCapitals(tokens, from - 1) || isCapitals(tokens, end) && !model;
    }

    private static boolean isCapitals(Tokens tokens, int token) {
        return tokens.isWord(token) && tokens.isUpperCase(token);
    }

    /** The side that a place lends its institutions: "Gaza's hospitals"; null where it lends none. */
    Terms.@Nullable Match<String> place(Tokens tokens, int from) {
        return tokens.isCapitalised(from) ? places.match(tokens, from) : null;
    }

    /** The token after a word of a class ("rank", "run"), or {@code from} where none stands. */
    int skip(String link, Tokens tokens, int from) {
        Terms<Boolean> known = links.get(link);
        Terms.Match<Boolean> match = known == null ? null : known.match(tokens, from);
        return match == null ? from : match.end();
    }

    /** The kinds that bear a side of their own. */
    static final Set<Kind> SIDES = Set.of(Kind.STATE, Kind.NATIONALITY, Kind.GROUP);
}
