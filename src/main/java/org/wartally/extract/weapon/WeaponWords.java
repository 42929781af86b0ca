package org.wartally.extract.weapon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Coded;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;
import org.wartally.text.WordTable;

/** The dictionaries of a language: ends of weapon phrases, what qualifies them, models, and words that only look alike. */
final class WeaponWords {

    /**
     * The noun that a phrase ends in.
     *
     * @param kind what qualifiers know: "missile", "bomb"
     */
    record Head(String kind, WeaponFamily family, boolean plural) {}

    /** A word that turns a kind of head into another family; {@code family} is null where it turns nothing. */
    record Qualifier(String kind, @Nullable WeaponFamily family) {}

    /**
     * A model by its name.
     *
     * @param name canonical, null where the word tells a make and no model
     * @param alone whether the name stands for the weapon without a noun
     */
    record Model(WeaponFamily family, @Nullable String name, boolean alone) {}

    private static final String FORMS = "\\|";

    final Terms<Head> heads = new Terms<>();
    final Terms<List<Qualifier>> qualifiers = new Terms<>();
    final Terms<Model> models = new Terms<>();
    final Terms<Boolean> ground = terms("ground.en.txt");
    /** The first words of heads, qualifiers and models. */
    private final WordTable<Boolean> openers = new WordTable<>();

    private final Terms<Boolean> never = terms("never.en.txt");
    private final Set<String> compounds = WordList.lines(WeaponWords.class, "compounds.en.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(FORMS)))
            .collect(Collectors.toUnmodifiableSet());

    WeaponWords() {
        WordList.table(WeaponWords.class, "en.tsv").forEach(this::head);
        WordList.table(WeaponWords.class, "qualifiers.en.tsv").forEach(this::qualifier);
        WordList.table(WeaponWords.class, "models.en.tsv").forEach(this::model);
    }

    private void head(String[] row) {
        WeaponFamily family = Coded.of(WeaponFamily.class, row[1]);
        for (String form : row[2].split(FORMS)) {
            put(heads, form, new Head(row[0], family, false));
        }
        for (String form : row[3].split(FORMS)) {
            put(heads, form, new Head(row[0], family, true));
        }
    }

    /** One word may qualify several kinds: "tactical" drones and "tactical" missiles. */
    private void qualifier(String[] row) {
        WeaponFamily family = row[2].equals("-") ? null : Coded.of(WeaponFamily.class, row[2]);
        Qualifier qualifier = new Qualifier(row[1], family);
        List<Qualifier> known = qualifiers.get(row[0]);
        put(qualifiers, row[0], known == null ? List.of(qualifier) : concat(known, qualifier));
    }

    private static List<Qualifier> concat(List<Qualifier> known, Qualifier more) {
        return Stream.concat(known.stream(), Stream.of(more)).toList();
    }

    private void model(String[] row) {
        String name = row[0].equals("-") ? null : row[0];
        Model model = new Model(Coded.of(WeaponFamily.class, row[1]), name, row[2].equals("alone"));
        for (String form : row[3].split(FORMS)) {
            put(models, form, model);
            put(models, form + "s", model);
        }
    }

    private <T> void put(Terms<T> terms, String form, T value) {
        terms.put(form, value);
        openers.put(Tokens.of(form).lower(0), true);
    }

    private static Terms<Boolean> terms(String resource) {
        Terms<Boolean> terms = new Terms<>();
        for (String line : WordList.lines(WeaponWords.class, resource)) {
            Arrays.stream(line.split(FORMS)).forEach(form -> terms.put(form, true));
        }
        return terms;
    }

    /** Whether a weapon phrase can begin at a token: most words of a text are told to be none by this alone. */
    boolean open(Tokens tokens, int token) {
        return openers.get(tokens, token) != null;
    }

    /** "drone strikes": the word behind a weapon that makes it the mark of something else. */
    boolean isCompound(Tokens tokens, int next) {
        return compounds.contains(tokens.lower(next));
    }

    /** Whether a phrase that means another thing covers a token: "petrol bombs", "anti-aircraft guns". */
    boolean isNever(Tokens tokens, int token) {
        for (int start = Math.max(0, token - 3); start <= token; start++) {
            Terms.Match<Boolean> match = never.match(tokens, start);
            if (match != null && match.end() > token) {
                return true;
            }
        }
        return false;
    }
}
