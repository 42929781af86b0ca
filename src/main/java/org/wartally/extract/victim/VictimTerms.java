package org.wartally.extract.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Coded;
import org.wartally.model.VictimGroup;
import org.wartally.model.VictimType;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** The dictionary of nouns that count people, of the words that may stand before them, and of nouns that count anything else. */
public final class VictimTerms {

    private static final class Holder {
        private static final VictimTerms ENGLISH = new VictimTerms("en");
    }

    private static final String NONE = "-";

    private final Terms<VictimNoun> nouns = new Terms<>();
    private final Set<String> modifiers;
    private final Set<String> things;

    private VictimTerms(String language) {
        for (String[] row : WordList.table(VictimTerms.class, language + ".tsv")) {
            nouns.put(row[0], noun(row));
        }
        modifiers = WordList.load(VictimTerms.class, "modifiers." + language + ".txt");
        things = WordList.load(VictimTerms.class, "things." + language + ".txt");
    }

    /** The dictionary of English. */
    public static VictimTerms standard() {
        return Holder.ENGLISH;
    }

    private static VictimNoun noun(String[] row) {
        VictimGroup group = row[2].equals(NONE) ? null : Coded.of(VictimGroup.class, row[2]);
        return new VictimNoun(
                Coded.of(VictimType.class, row[1]),
                group,
                row[3].equals("plural"),
                Integer.parseInt(row[4]),
                !row[5].equals(NONE));
    }

    /** The longest noun that begins at a token, null where none does. */
    public Terms.@Nullable Match<VictimNoun> match(Tokens tokens, int from) {
        return nouns.match(tokens, from);
    }

    /** Whether a word may stand between a number and its noun: "three unarmed men". */
    public boolean isModifier(Tokens tokens, int token) {
        return modifiers.contains(tokens.lower(token));
    }

    /** Whether a word is counted and is neither people nor a weapon in the air: "houses", "attacks". */
    public boolean isThing(Tokens tokens, int token) {
        return things.contains(tokens.lower(token));
    }
}
