package org.wartally.extract.weapon;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.weapon.WeaponWords.Head;
import org.wartally.extract.weapon.WeaponWords.Model;
import org.wartally.extract.weapon.WeaponWords.Qualifier;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Reads one weapon phrase: qualifiers, model, qualifiers, head; a head or a model that stands alone must be there. */
final class WeaponPhrase {

    /** "Shahed-type drones" are of a make, of no model. */
    private static final Set<String> KINDS = Set.of("type", "types", "class", "style", "family", "series", "like");

    private final WeaponWords words;
    private final Tokens tokens;
    private final int from;
    private @Nullable Model model;
    private int modelEnd;
    private @Nullable Head head;
    private int headStart;
    private int end;

    WeaponPhrase(WeaponWords words, Tokens tokens, int from) {
        this.words = words;
        this.tokens = tokens;
        this.from = from;
    }

    /** The phrase; null where none begins here or where it means another thing. */
    Terms.@Nullable Match<Weapon> read() {
        models(afterQualifiers(from));
        head(model == null ? from : modelEnd);
        if (head == null && (model == null || !model.alone() || isPerson(model))) {
            return null;
        }
        end = head == null ? modelEnd : end;
        return isWeapon() ? new Terms.Match<>(weapon(), end) : null;
    }

    private int afterQualifiers(int at) {
        int next = at;
        Terms.Match<List<Qualifier>> match = words.qualifiers.match(tokens, next);
        while (match != null) {
            next = match.end();
            match = words.qualifiers.match(tokens, next);
        }
        return next;
    }

    /** The head that reaches furthest behind any of the qualifiers: "jet" is one in "jet drones", "jet" alone is a head. */
    private void head(int at) {
        int start = at;
        while (start >= at) {
            Terms.Match<Head> match = words.heads.match(tokens, start);
            if (match != null && match.end() > end) {
                head = match.value();
                headStart = start;
                end = match.end();
            }
            Terms.Match<List<Qualifier>> qualifier = words.qualifiers.match(tokens, start);
            start = qualifier == null ? -1 : qualifier.end();
        }
    }

    private void models(int at) {
        Terms.Match<Model> match = words.models.match(tokens, at);
        if (match == null) {
            return;
        }
        model = match.value();
        modelEnd = match.end();
        boolean more = true;
        while (more) {
            more = slashed(Objects.requireNonNull(model)) || suspended(Objects.requireNonNull(model));
        }
        kindWord(Objects.requireNonNull(model));
    }

    /** "Kh-101/Kh-555", "Shahed-131/136": two models in one number are a family without a model. */
    private boolean slashed(Model first) {
        if (!tokens.isMark(modelEnd, '/')) {
            return false;
        }
        Terms.Match<Model> next = words.models.match(tokens, modelEnd + 1);
        if (next == null && !tokens.isNumber(modelEnd + 1)) {
            return false;
        }
        boolean same = next != null && Objects.equals(first.name(), next.value().name());
        model = same ? first : new Model(first.family(), null, first.alone());
        modelEnd = next == null ? modelEnd + 2 : next.end();
        return true;
    }

    /** "Shahed- and Gerbera-type drones": a hyphen that waits for the word of the second make. */
    private boolean suspended(Model first) {
        boolean waits = tokens.isMark(modelEnd, '-') && tokens.isJoined(modelEnd) && !tokens.isJoined(modelEnd + 1);
        String link = waits ? tokens.lower(modelEnd + 1) : "";
        if (!link.equals("and") && !link.equals("or")) {
            return false;
        }
        Terms.Match<Model> next = words.models.match(tokens, modelEnd + 2);
        if (next == null) {
            return false;
        }
        model = new Model(first.family(), null, false);
        modelEnd = next.end();
        return true;
    }

    private void kindWord(Model make) {
        int word = tokens.isMark(modelEnd, '-') && tokens.isJoined(modelEnd + 1) ? modelEnd + 1 : modelEnd;
        if (KINDS.contains(tokens.lower(word))) {
            model = new Model(make.family(), null, false);
            modelEnd = word + 1;
        }
    }

    /** "drone strikes", "the jet's engine", "rocket-propelled" and "petrol bombs" are about something else. */
    private boolean isWeapon() {
        boolean one = head == null ? !tokens.lower(end - 1).endsWith("s") : !head.plural() || isInvariable();
        boolean attribute =
                one && (words.isCompound(tokens, end) || tokens.lower(end).equals("'s"));
        boolean glued = tokens.isMark(end, '-') && tokens.isJoined(end) && tokens.isJoined(end + 1);
        return !attribute && !glued && !words.isNever(tokens, end - 1) && !words.isNever(tokens, from);
    }

    /** Shahed is a first name as well: "Shahed al-Masri". */
    private boolean isPerson(Model make) {
        boolean plural = tokens.lower(modelEnd - 1).endsWith("s");
        return make.name() == null && !plural && tokens.isCapitalised(modelEnd);
    }

    /** "Aircraft", "UAS": the same for one and for many. */
    private boolean isInvariable() {
        String noun = tokens.text(end - 1);
        return tokens.lower(end - 1).endsWith("craft") || Character.isUpperCase(noun.charAt(noun.length() - 1));
    }

    private Weapon weapon() {
        boolean plural = head == null || head.plural();
        if (model == null) {
            return new Weapon(qualified(Objects.requireNonNull(head)), null, plural);
        }
        return new Weapon(family(model), model.name(), plural);
    }

    /** A model tells the family; a make such as Shahed yields to what the phrase says: "Shahed decoys". */
    private WeaponFamily family(Model named) {
        if (named.name() != null || head == null) {
            return named.family();
        }
        WeaponFamily said = qualified(head);
        return said == head.family() && said != WeaponFamily.DECOY ? named.family() : said;
    }

    private WeaponFamily qualified(Head noun) {
        WeaponFamily family = noun.family();
        int i = from;
        while (i < headStart) {
            Terms.Match<List<Qualifier>> match = words.qualifiers.match(tokens, i);
            family = match == null ? family : turned(match.value(), noun.kind(), family);
            i = match == null ? i + 1 : match.end();
        }
        return family;
    }

    private static WeaponFamily turned(List<Qualifier> qualifiers, String kind, WeaponFamily family) {
        for (Qualifier qualifier : qualifiers) {
            if (qualifier.family() != null && qualifier.kind().equals(kind)) {
                return qualifier.family();
            }
        }
        return family;
    }
}
