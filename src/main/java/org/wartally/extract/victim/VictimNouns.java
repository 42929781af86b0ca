package org.wartally.extract.victim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Coded;
import org.wartally.model.VictimGroup;
import org.wartally.model.VictimType;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** Nouns that count people, told from the same words where they only mark another noun. */
final class VictimNouns {

    /** Behind these a noun such as "civilian" tells whose deaths, not that there is one: "civilian casualties". */
    private static final Set<String> TOLLS =
            Set.of("casualties", "deaths", "fatalities", "victims", "losses", "injuries", "killings");

    private final Terms<VictimNoun> nouns = new Terms<>();
    private final Set<String> compounds = Forms.words("compounds.en.txt");
    private final Set<String> matters = Forms.words("matters.en.txt");
    private final Set<String> adjectives = Forms.words("adjectives.en.txt");
    private final Set<String> followers = Forms.words("followers.en.txt");

    VictimNouns() {
        WordList.table(VictimNouns.class, "en.tsv").forEach(this::noun);
    }

    private void noun(String[] row) {
        VictimType type = Coded.of(VictimType.class, row[0]);
        VictimGroup group = row[1].equals("-") ? null : Coded.of(VictimGroup.class, row[1]);
        boolean bodies = row[2].equals("body");
        int people = bodies ? 1 : Integer.parseInt(row[2]);
        Forms.of(row[3]).forEach(form -> nouns.put(form, new VictimNoun(type, group, false, people, bodies)));
        Forms.of(row[4]).forEach(form -> nouns.put(form, new VictimNoun(type, group, true, people, bodies)));
    }

    boolean open(Tokens tokens, int token) {
        return nouns.open(tokens, token);
    }

    Terms.@Nullable Match<VictimNoun> match(Tokens tokens, int from) {
        Terms.Match<VictimNoun> first = nouns.match(tokens, from);
        if (first == null || !first.value().plural()) {
            return first == null ? null : singular(tokens, from, first);
        }
        boolean marks = !tokens.lower(first.end() - 1).endsWith("s") && isAttribute(tokens, first.end());
        return marks || isOfMatter(tokens, first) ? null : first;
    }

    private Terms.@Nullable Match<VictimNoun> singular(Tokens tokens, int from, Terms.Match<VictimNoun> first) {
        VictimNoun noun = first.value();
        int end = first.end();
        if (TOLLS.contains(tokens.lower(end))) {
            return new Terms.Match<>(new VictimNoun(noun.type(), noun.group(), true, 1, false), end);
        }
        if (isAttribute(tokens, end) || isQuantity(tokens, first)) {
            return null;
        }
        Terms.Match<VictimNoun> second = tells(noun) ? match(tokens, end) : null;
        if (second != null) {
            return new Terms.Match<>(joined(noun, second.value()), second.end());
        }
        return isAdjective(tokens, from, end) ? null : first;
    }

    /** "Three bodies of water", "the bodies of government": nobody's. */
    private boolean isOfMatter(Tokens tokens, Terms.Match<VictimNoun> noun) {
        int of = noun.end();
        return noun.value().bodies()
                && tokens.lower(of).equals("of")
                && matters.contains(tokens.lower(of + 1))
                && !tokens.isCapitalised(of + 1);
    }

    /** "prisoner swap", "police station", "student-led": the noun only marks another. */
    private boolean isAttribute(Tokens tokens, int end) {
        boolean glued = tokens.isMark(end, '-') && tokens.isJoined(end) && tokens.isJoined(end + 1);
        return compounds.contains(tokens.lower(end)) || (glued && tokens.isWord(end + 1));
    }

    /** "minor damage", but "a minor was hurt". */
    private boolean isAdjective(Tokens tokens, int from, int end) {
        if (end - from > 1 || !adjectives.contains(tokens.lower(from)) || !tokens.isWord(end)) {
            return false;
        }
        String next = tokens.lower(end);
        return !followers.contains(next) && !next.endsWith("ed") && !next.endsWith("ing");
    }

    /** "a couple of" is a number. */
    private static boolean isQuantity(Tokens tokens, Terms.Match<VictimNoun> match) {
        return match.value().people() == 2 && tokens.lower(match.end()).equals("of");
    }

    private static boolean tells(VictimNoun noun) {
        boolean age = noun.group() == VictimGroup.CHILD
                || noun.group() == VictimGroup.WOMAN
                || noun.group() == VictimGroup.MAN;
        return noun.type() != VictimType.UNKNOWN || age;
    }

    private static VictimNoun joined(VictimNoun first, VictimNoun second) {
        VictimType type = second.type() == VictimType.UNKNOWN ? first.type() : second.type();
        VictimGroup group = second.group() == null ? first.group() : second.group();
        return new VictimNoun(type, group, second.plural(), second.people(), second.bodies());
    }
}
