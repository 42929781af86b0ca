package org.wartally.extract.actor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** The dictionary of states, nationalities, armed groups, forces and speakers. */
final class ActorTerms {

    /** What a term names; the side is null where the words alone do not tell. */
    record Actor(Kind kind, @Nullable String side) {}

    private static final String NONE = "-";
    private static final int SHORT = 4;

    private final Terms<Actor> terms = new Terms<>();

    ActorTerms(String language) {
        for (String[] row : WordList.table(ActorTerms.class, "speakers." + language + ".tsv")) {
            String side = row.length > 2 && !row[2].equals(NONE) ? row[2] : null;
            terms.put(row[0], new Actor(kind(row[1]), side));
        }
        for (String[] row : WordList.table(ActorTerms.class, "groups." + language + ".tsv")) {
            terms.put(row[0], new Actor(Kind.GROUP, row[1]));
        }
        for (String[] row : WordList.table(ActorTerms.class, "states." + language + ".tsv")) {
            terms.put(row[0], new Actor(kind(row[1]), row[2]));
        }
    }

    private static Kind kind(String name) {
        return Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The longest term that begins at a token, null where none does; names must be capitalised, short ones in capitals. */
    Terms.@Nullable Match<Actor> match(Tokens tokens, int from) {
        Terms.Match<Actor> match = terms.match(tokens, from);
        return match == null || !isName(match.value().kind()) || isWritten(tokens, from, match.end()) ? match : null;
    }

    private static boolean isName(Kind kind) {
        return kind == Kind.STATE || kind == Kind.NATIONALITY || kind == Kind.GROUP;
    }

    private static boolean isWritten(Tokens tokens, int from, int end) {
        String text = tokens.text(from);
        boolean acronym = end == from + 1 && text.length() < SHORT && isAcronym(tokens.lower(from));
        return acronym
                ? text.equals(text.toUpperCase(Locale.ROOT))
                : tokens.isCapitalised(from) || tokens.isCapitalised(end - 1);
    }

    /** "is", "us", "aa" and "un" are words too. */
    private static boolean isAcronym(String lower) {
        return switch (lower) {
            case "is", "us", "aa", "uk", "rf" -> true;
            default -> false;
        };
    }
}
