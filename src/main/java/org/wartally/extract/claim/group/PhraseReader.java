package org.wartally.extract.claim.group;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.event.Predicates;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Phrase;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.extract.weapon.Weapon;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.model.Metric;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Reads a noun phrase from its first modifier to its head: "Ukrainian fixed-wing UAVs", "badly wounded people". */
public final class PhraseReader {

    /** Longer phrases have no head that belongs to the number. */
    private static final int LONGEST = 12;
    /** More unknown words than this in a row are no modifiers. */
    private static final int UNKNOWN_MODIFIERS = 2;

    /** Tokens of "90 Pro drones". */
    private static final int NAMED = 4;

    private final VictimTerms victims = VictimTerms.standard();
    private final WeaponTerms weapons = WeaponTerms.standard();
    private final Predicates predicates;
    private final Words words;
    private final Compounds compounds;

    public PhraseReader(Predicates predicates, Words words) {
        this.predicates = predicates;
        this.words = words;
        this.compounds = new Compounds(words);
    }

    /** The phrase that begins at a token; its kind is null where no head stands. */
    public Phrase read(Scene scene, int from, int to) {
        Phrase phrase = new Phrase(from);
        int unknown = 0;
        boolean named = false;
        int i = from;
        while (i < Math.min(to, from + LONGEST)) {
            int next = i > from ? Compounds.afterBracket(scene.tokens(), i, to) : i;
            next = phrase.kind == null || isHead(scene.tokens(), next) ? next : i;
            next = next > i ? next : step(scene, phrase, i, to);
            if (next == i) {
                unknown += scene.tokens().isCapitalised(i) ? 0 : 1;
                named |= scene.tokens().isCapitalised(i);
                if (describes(scene, phrase, i, to) && !goesOn(scene, phrase, i, to)) {
                    phrase.head(Group.Kind.UNKNOWN, i + 1);
                    break;
                }
                if (unknown > UNKNOWN_MODIFIERS
                        || phrase.kind != null && !goesOn(scene, phrase, i, to)
                        || !mayModify(scene, i)) {
                    break;
                }
                next = i + 1;
            }
            if (next < 0) {
                break;
            }
            i = next;
        }
        return finish(scene, phrase, from, i, named ? Math.max(1, i - from) : unknown);
    }

    /** The token after a known word; the same token where the word is not known; negative where the phrase is over. */
    private int step(Scene scene, Phrase phrase, int i, int to) {
        Tokens tokens = scene.tokens();
        if (scene.date(i) != null || phrase.kind != null && isVerbOfWords(tokens, i)) {
            return -1;
        }
        NumberMention number = scene.number(i);
        if (number != null && tokens.lower(i).equals("multiple")) {
            // "1,563 multiple rocket launchers".
            return i + 1;
        }
        if (number != null) {
            boolean name = !number.isCount() || isOfName(scene, phrase, i);
            return name ? Compounds.afterCompound(tokens, number.end(), to) : -1;
        }
        if (compounds.joinsModels(tokens, i)) {
            return i + 1;
        }
        if (!tokens.isWord(i)) {
            return Compounds.inCompound(tokens, i) ? i + 1 : -1;
        }
        int head = head(scene, phrase, i);
        return head > i ? head : modifier(scene, phrase, i, to);
    }

    /** "Seven Hermes 90 drones", "three Rescue 1122 workers": digits behind a name inside what another number counts. */
    private boolean isOfName(Scene scene, Phrase phrase, int i) {
        Tokens tokens = scene.tokens();
        return phrase.kind == null
                && i > phrase.from
                && tokens.isNumber(i)
                && tokens.isCapitalised(i - 1)
                && scene.number(phrase.from - 1) != null
                && (headFollows(scene, i + 1, i + NAMED)
                        || tokens.isCapitalised(i + 1) && headFollows(scene, i + 2, i + NAMED));
    }

    /** "Policemen gun down two": the gun is no head. */
    private boolean isVerbOfWords(Tokens tokens, int i) {
        Predicate predicate = predicates.at(tokens, i);
        return predicate != null && predicate.end() > i + 1 && predicate.has(Frame.VERB);
    }

    private int head(Scene scene, Phrase phrase, int i) {
        Tokens tokens = scene.tokens();
        Terms.Match<VictimNoun> victim = victims.match(tokens, i);
        Terms.Match<Weapon> weapon = weapons.match(tokens, i);
        int ground = weapons.groundEnd(tokens, i);
        if (weapon != null && ground > weapon.end()) {
            phrase.head(Group.Kind.THINGS, ground);
            return ground;
        }
        if (weapon != null && (victim == null || weapon.end() >= victim.end())) {
            phrase.weapon(weapon.value(), weapon.end());
            return weapon.end();
        }
        if (victim != null) {
            phrase.victim(victim.value(), victim.end());
            return victim.end();
        }
        if (weapons.isTarget(tokens, i)) {
            phrase.weapon(new Weapon(WeaponFamily.UNKNOWN, null, tokens.lower(i).endsWith("s")), i + 1);
            return i + 1;
        }
        boolean thing = (ground > i || victims.isThing(tokens, i)) && !compounds.isKindOf(tokens, i);
        if (thing) {
            phrase.head(Group.Kind.THINGS, i + 1);
        }
        return thing ? i + 1 : i;
    }

    private int modifier(Scene scene, Phrase phrase, int i, int to) {
        Tokens tokens = scene.tokens();
        ActorMention actor = scene.actor(i);
        Terms.Match<VictimNoun> last = actor == null ? null : lastOf(tokens, i, actor.end());
        if (actor != null && last != null && phrase.kind == null && isOne(scene, phrase.from)) {
            phrase.side = actor.side() == null ? phrase.side : actor.side();
            phrase.victim(last.value(), last.end());
            return last.end();
        }
        if (actor != null && actor.kind() != ActorMention.Kind.AUTHORITY) {
            return actor(tokens, phrase, actor);
        }
        int hyphened = Compounds.hyphenedEnd(tokens, i);
        if (hyphened > i && headFollows(scene, hyphened, to)) {
            return hyphened;
        }
        if (victims.isModifier(tokens, i) || compounds.isKindOf(tokens, i) || Compounds.isOfCompound(tokens, i)) {
            return i + 1;
        }
        Predicate predicate = predicates.at(tokens, i);
        Predicate participle = phrase.kind == null ? participle(predicate) : null;
        if (participle != null && headFollows(scene, participle.end(), to)) {
            phrase.predicate = participle;
            return participle.end();
        }
        if (tokens.lower(i).endsWith("ing") && headFollows(scene, i + 1, to)) {
            return i + 1;
        }
        if (participle != null || words.closesGroup(tokens, i) || predicate != null) {
            return -1;
        }
        return phrase.kind == null && words.isAdverb(tokens, i) ? i + 1 : i;
    }

    /** "An Indian border guard": of the name of a force its last word is a person; null where it is none. */
    private Terms.@Nullable Match<VictimNoun> lastOf(Tokens tokens, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            Terms.Match<VictimNoun> match = victims.match(tokens, i);
            if (match != null && match.end() == end && !match.value().plural()) {
                return match;
            }
        }
        return null;
    }

    private boolean isOne(Scene scene, int from) {
        return words.is(Words.Class.ARTICLE, scene.tokens(), from - 1) || scene.number(from - 1) != null;
    }

    private static int actor(Tokens tokens, Phrase phrase, ActorMention actor) {
        phrase.side = actor.side() == null ? phrase.side : actor.side();
        boolean fighter = phrase.kind == Group.Kind.PEOPLE && actor.kind() == ActorMention.Kind.GROUP;
        phrase.end = phrase.kind == null || fighter ? actor.end() : phrase.end;
        boolean noun = actor.kind() == ActorMention.Kind.GROUP
                || tokens.lower(actor.end() - 1).endsWith("s");
        boolean people = actor.kind() == ActorMention.Kind.NATIONALITY
                || actor.kind() == ActorMention.Kind.FORCE
                || actor.kind() == ActorMention.Kind.GROUP;
        if (noun && people && phrase.kind == null) {
            VictimType type = actor.kind() == ActorMention.Kind.NATIONALITY ? VictimType.UNKNOWN : VictimType.COMBATANT;
            phrase.victim(VictimNoun.people(type), actor.end());
        }
        return actor.end();
    }

    private static @Nullable Predicate participle(@Nullable Predicate predicate) {
        boolean before = predicate != null
                && (predicate.has(Frame.VERB)
                        || predicate.has(Frame.STATE)
                        || predicate.senses().get(0).metric() == Metric.CAPTURED);
        return before ? predicate : null;
    }

    private boolean headFollows(Scene scene, int i, int to) {
        Tokens tokens = scene.tokens();
        for (int j = i; j < Math.min(to, i + 3); j++) {
            if (victims.match(tokens, j) != null || weapons.match(tokens, j) != null) {
                return true;
            }
            boolean between = scene.actor(j) != null || victims.isModifier(tokens, j);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** "A border patrol policeman": behind a thing the person may still come. */
    private boolean goesOn(Scene scene, Phrase phrase, int i, int to) {
        if (scene.tokens().isMark(i - 1, '/') && scene.tokens().isCapitalised(i) && isHead(scene.tokens(), i + 1)) {
            return true;
        }
        for (int j = i + 1; j <= i + UNKNOWN_MODIFIERS && j < to && phrase.kind == Group.Kind.THINGS; j++) {
            if (!mayModify(scene, j - 1)) {
                return false;
            }
            if (victims.match(scene.tokens(), j) != null) {
                return true;
            }
        }
        return false;
    }

    /** "One government loyalist": a thing in the singular before a noun that no dictionary knows only describes it. */
    private boolean describes(Scene scene, Phrase phrase, int i, int to) {
        Tokens tokens = scene.tokens();
        boolean one = phrase.kind == Group.Kind.THINGS
                && phrase.end == i
                && !tokens.lower(i - 1).endsWith("s");
        boolean said = words.is(Words.Class.AUXILIARY, tokens, i + 1) || predicates.at(tokens, i + 1) != null;
        return one
                && said
                && i < to
                && !tokens.lower(i).endsWith("ing")
                && mayModify(scene, i)
                && !words.isAdverb(tokens, i)
                && !tokens.isCapitalised(i);
    }

    /** "15 TTP (Fazlullah) militants": behind the bracket comes who the group's people are. */
    private boolean isHead(Tokens tokens, int i) {
        return victims.match(tokens, i) != null;
    }

    private boolean mayModify(Scene scene, int i) {
        Tokens tokens = scene.tokens();
        return tokens.isWord(i) && !words.closesGroup(tokens, i) && predicates.at(tokens, i) == null;
    }

    private static Phrase finish(Scene scene, Phrase phrase, int from, int i, int unknown) {
        if (phrase.kind == null && phrase.predicate == null && unknown > 0 && i > from) {
            phrase.head(Group.Kind.UNKNOWN, Math.min(i, from + unknown));
        }
        return phrase;
    }
}
