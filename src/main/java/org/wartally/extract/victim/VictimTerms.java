package org.wartally.extract.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/**
 * Finds nouns that count people, the words that may stand before them, and nouns that count anything else. Safe for use
 * by many threads.
 */
public final class VictimTerms {

    private static final class Holder {
        private static final VictimTerms STANDARD = new VictimTerms();
    }

    /** The longest modifier, in tokens: "high-ranking". */
    private static final int LONGEST_MODIFIER = 3;
    /** Behind these a word such as "attack" is a verb: "who attack the port". */
    private static final Set<String> SUBJECTS = Set.of("who", "they", "to", "will", "would", "people", "men", "we");

    private final VictimNouns nouns = new VictimNouns();
    private final Terms<Boolean> modifiers = Forms.terms("modifiers.en.txt");
    /** Whether the noun is a verb too. */
    private final Terms<Boolean> things = new Terms<>();

    private VictimTerms() {
        for (String[] row : WordList.table(VictimTerms.class, "things.en.tsv")) {
            Forms.of(row[2]).forEach(form -> things.put(form, row[1].equals("verb")));
        }
    }

    /** The dictionary of English that travels in the jar. */
    public static VictimTerms standard() {
        return Holder.STANDARD;
    }

    /**
     * The noun that begins at a token; null where none does, and where it only marks another noun ("prisoner swap"). Of
     * two nouns in a row the second is what is counted, and the first may tell the type: "civilian men", "rebel fighters".
     */
    public Terms.@Nullable Match<VictimNoun> match(Tokens tokens, int from) {
        return nouns.match(tokens, from);
    }

    /** Whether a noun that is counted, be it of people or not, can begin at a token: most words are told to be none by this alone. */
    public boolean open(Tokens tokens, int token) {
        return nouns.open(tokens, token) || things.open(tokens, token);
    }

    /** Whether a token is part of a word that may stand between a number and its noun: "young", "off-duty". */
    public boolean isModifier(Tokens tokens, int token) {
        for (int start = Math.max(0, token - LONGEST_MODIFIER + 1); start <= token; start++) {
            Terms.Match<Boolean> match = modifiers.match(tokens, start);
            if (match != null && match.end() > token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun that is counted but counts no people begins at a token: "houses", "goats", "air strikes". */
    public boolean isThing(Tokens tokens, int from) {
        Terms.Match<Boolean> match = things.match(tokens, from);
        return match != null && !(match.value() && isVerb(tokens, from));
    }

    /** "drones attack the port", but "one attack". */
    private static boolean isVerb(Tokens tokens, int token) {
        String before = tokens.lower(token - 1);
        return before.endsWith("s") && !before.equals("'s") && !before.endsWith("ss") || SUBJECTS.contains(before);
    }
}
