package org.wartally.extract.place;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordClasses;
import org.wartally.text.WordList;
import org.wartally.text.WordTable;

/** The words around names, from the resources beside this class. */
final class PlaceWords {

    /** The one set of words per JVM. */
    private static final class Holder {
        private static final PlaceWords STANDARD = new PlaceWords();
    }

    /** A level and whether the word speaks of several places. */
    record LevelWord(Level level, boolean many) {}

    private final WordClasses<WordClass> classes = new WordClasses<>(WordClass.class);
    private final WordTable<Boolean> capital = new WordTable<>();
    private final Terms<LevelWord> levels = new Terms<>();
    private final Terms<String> demonyms = new Terms<>();
    private final Terms<Boolean> never = new Terms<>();
    private final WordTable<Boolean> common = new WordTable<>();

    private PlaceWords() {
        WordList.table(PlaceWords.class, "words.tsv").forEach(this::addClass);
        WordList.table(PlaceWords.class, "levels.tsv").forEach(this::addLevel);
        WordList.table(PlaceWords.class, "demonyms.tsv").forEach(this::addDemonyms);
        WordList.lines(PlaceWords.class, "never.txt").forEach(phrase -> never.put(phrase, true));
        capital.put("capital", true);
        WordList.lines(PlaceWords.class, "stop.txt").forEach(word -> common.put(word, true));
        WordList.lines(PlaceWords.class, "people.txt").forEach(word -> common.put(word, true));
    }

    static PlaceWords standard() {
        return Holder.STANDARD;
    }

    private void addClass(String[] row) {
        WordClass name = WordClass.valueOf(row[0].toUpperCase(Locale.ROOT));
        for (String word : row[1].split(" ")) {
            classes.put(word, name);
        }
    }

    private void addLevel(String[] row) {
        levels.put(row[0], new LevelWord(Level.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2].equals("many")));
    }

    private void addDemonyms(String[] row) {
        for (String word : row[1].split(" ")) {
            demonyms.put(word.replace('_', ' '), row[0]);
        }
    }

    boolean is(Tokens tokens, int token, WordClass name) {
        return classes.is(tokens, token, name);
    }

    boolean isCapital(Tokens tokens, int token) {
        return capital.get(tokens, token) != null;
    }

    /** Whether a word means something else than a place more often than not. */
    boolean isCommon(Tokens tokens, int token) {
        return common.get(tokens, token) != null;
    }

    /** The level words that begin at a token. */
    Terms.@Nullable Match<LevelWord> levelAt(Tokens tokens, int token) {
        return levels.match(tokens, token);
    }

    /** Country of the people named at a token, ISO 3166-1 alpha-2. */
    Terms.@Nullable Match<String> demonymAt(Tokens tokens, int token) {
        return demonyms.match(tokens, token);
    }

    /** The phrase at a token that names no place though it begins like one: "Al-Quds Hospital". */
    Terms.@Nullable Match<Boolean> neverAt(Tokens tokens, int token) {
        return never.match(tokens, token);
    }
}
