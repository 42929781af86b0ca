package org.wartally.extract.claim.group;

import java.util.List;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.text.Tokens;

/** The name behind a word that already tells of one person: "prosecutor Luis Perez", "GOVERNOR JULIO GIL SALAS". */
public final class TitledNames {

    /** Words of a name. */
    private static final int LONGEST = 5;

    private final VictimTerms victims = VictimTerms.standard();
    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Predicate> predicates;

    public TitledNames(Scene scene, Words words, List<Predicate> predicates) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.predicates = predicates;
    }

    /** The token after a group and the name and age behind it; "his brother Omar" is told apart, where names are listed. */
    public int end(Group group) {
        boolean one = group.number() == null && group.victim() != null && group.counted();
        if (!one) {
            return group.end();
        }
        int aged = behindAge(group.end());
        if (aged > group.end()) {
            return aged;
        }
        int aside = behindComma(group.end());
        return aside > group.end() ? aside : behindTitle(group.end());
    }

    /** "A man, 45, and": the token behind the age; the same where none stands. */
    private int behindAge(int end) {
        NumberMention age = tokens.isMark(end, ',') ? scene.number(end + 1) : null;
        return age != null && !age.isCount() && tokens.isMark(age.end(), ',') ? age.end() : end;
    }

    /** "A driver, Omar Haddad, 32,", "a policeman, Omar Haddad (32)": the token behind the name in an aside; the same where none stands. */
    private int behindComma(int end) {
        int name = end + 1;
        int i = name;
        while (tokens.isMark(end, ',') && i - name < LONGEST && isPart(i, false)) {
            i++;
        }
        int aged = Names.withAge(scene, i);
        boolean bracket = tokens.isMark(i, '(') && scene.number(i + 1) != null && tokens.isMark(i + 2, ')');
        boolean full = i - name > 1 && tokens.isCapitalised(name);
        boolean closed = aged > i || bracket || tokens.isMark(i, ',');
        return full && closed ? bracket ? i + 3 : aged : end;
    }

    private int behindTitle(int from) {
        boolean capitals = Names.isUpperCase(tokens, from - 1);
        int end = from;
        while (end < tokens.size() && end - from < LONGEST && isPart(end, capitals)) {
            end++;
        }
        boolean name = end > from
                && tokens.isCapitalised(end - 1)
                && !tokens.lower(end).equals("'s");
        boolean closed = !capitals || end - from > 1 && isClosed(end);
        return name && closed ? Names.withAge(scene, end) : from;
    }

    private boolean isPart(int i, boolean capitals) {
        return Names.isPart(scene, words, i) && scene.number(i) == null && !(capitals && isOrdinary(i));
    }

    /** Where all is in capitals, a word that is known to mean something else. */
    private boolean isOrdinary(int i) {
        String lower = tokens.lower(i);
        return lower.endsWith("ed")
                || lower.endsWith("ing")
                || words.isAdverb(tokens, i)
                || predicates.stream().anyMatch(p -> p.start() == i)
                || victims.match(tokens, i) != null
                || victims.isThing(tokens, i);
    }

    /** In capitals a name ends at a mark, an "and" or a form of "be" or "have". */
    private boolean isClosed(int i) {
        return tokens.isMark(i, ',')
                || tokens.isMark(i, '(')
                || tokens.lower(i).equals("and")
                || words.is(Words.Class.AUXILIARY, tokens, i)
                || words.is(Words.Class.HAVE, tokens, i);
    }
}
