package org.wartally.extract.claim.event;

import java.util.Set;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Tells words of harm that say nothing of harm where they stand: "under fire", "sentenced to death", "cost two million", "fell ill". */
public final class Harmless {

    /** Tokens of "contact with 44 of the drones was lost". */
    private static final int CONTACT = 8;

    private static final Set<String> FALLING = Set.of(
            "came", "come", "comes", "coming", "fell", "fall", "falling", "fallen", "went", "rained", "crashed",
            "tumbled");

    private static final Set<String> BODY = Set.of("leg", "arm", "hand", "eye", "head", "limb", "foot", "face", "back");

    /** Tokens between "beat" and "to death". */
    private static final int BLOW_REACH = 10;

    /** Tokens between "treating" and "for wounds": "at least four of its residents". */
    private static final int TREATED_REACH = 8;

    private final Words words;
    private final Diseases diseases;

    public Harmless(Words words) {
        this.words = words;
        this.diseases = new Diseases(words);
    }

    /** Whether a predicate between the tokens {@code from} and {@code to} of its sentence is none after all. */
    public boolean is(Scene scene, Predicate predicate, int from, int to) {
        Tokens tokens = scene.tokens();
        return isNoun(tokens, predicate)
                || isUntreated(tokens, predicate, from)
                || isFate(tokens, predicate, from)
                || isUnshot(tokens, predicate, from)
                || isPrice(tokens, predicate, to)
                || isElsewhere(tokens, predicate, to)
                || isTumble(scene, predicate)
                || isAnyOf(tokens, predicate)
                || isUndone(tokens, predicate)
                || isOfCompound(tokens, predicate)
                || isBesieged(tokens, predicate)
                || isFreed(tokens, predicate)
                || diseases.are(tokens, predicate)
                || isInContact(tokens, predicate, to)
                || isHardestHit(tokens, predicate)
                || isDeadThere(tokens, predicate)
                || isOfMind(tokens, predicate)
                || isOfBelongings(tokens, predicate)
                || isFall(tokens, predicate);
    }

    /** "Sued for injuries"; not "are treating four people for shrapnel wounds". */
    private boolean isUntreated(Tokens tokens, Predicate predicate, int from) {
        if (!tokens.lower(predicate.start()).equals("for") || !predicate.has(Frame.STATE)) {
            return false;
        }
        for (int i = predicate.start() - 1; i >= Math.max(from, predicate.start() - TREATED_REACH); i--) {
            if (words.is(Words.Class.TREATING, tokens, i)) {
                return words.is(Words.Class.AUXILIARY, tokens, i - 1)
                        && !tokens.lower(i).equals("treating");
            }
            if (tokens.isMark(i, ',') || words.is(Words.Class.AUXILIARY, tokens, i)) {
                return true;
            }
        }
        return true;
    }

    /** "Psychological first aid was given to 80": to those who were frightened. */
    private static boolean isOfMind(Tokens tokens, Predicate predicate) {
        String lead = tokens.lower(predicate.start() - 1);
        return predicate.senses().get(0).metric() == Metric.INJURED
                && (lead.equals("psychological") || lead.equals("mental") || lead.equals("psychosocial"));
    }

    /** "A driver whose bus was hit by shrapnel", "whose number 3 was showered with glass": nobody was; not "whose leg was hit". */
    private boolean isOfBelongings(Tokens tokens, Predicate predicate) {
        int thing = predicate.start() - 1;
        while (words.is(Words.Class.AUXILIARY, tokens, thing) || words.isAdverb(tokens, thing)) {
            thing--;
        }
        boolean number = tokens.isNumber(thing) && tokens.lower(thing - 1).equals("number");
        int whose = number ? thing - 2 : thing - 1;
        boolean owned = number || VictimTerms.standard().isThing(tokens, thing) && !isOfBody(tokens.lower(thing));
        return thing < predicate.start() - 1
                && owned
                && tokens.lower(whose).equals("whose")
                && predicate.senses().get(0).metric() == Metric.INJURED;
    }

    private static boolean isOfBody(String noun) {
        return BODY.contains(noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
    }

    /** "In contact with two crews"; not "contact with 44 was lost". */
    private static boolean isInContact(Tokens tokens, Predicate predicate, int to) {
        if (!tokens.lower(predicate.start()).equals("contact") || predicate.end() != predicate.start() + 2) {
            return false;
        }
        for (int i = predicate.end(); i < Math.min(to, predicate.end() + CONTACT); i++) {
            if (tokens.lower(i).equals("lost")) {
                return false;
            }
        }
        return true;
    }

    /** "A woman and her son, dead under the ruins": where they lay, nobody is missing. */
    private static boolean isDeadThere(Tokens tokens, Predicate predicate) {
        String lead = tokens.lower(predicate.start() - 1);
        return predicate.senses().get(0).metric() == Metric.MISSING
                && (lead.equals("dead") || lead.equals("killed") || lead.equals("died"));
    }

    /** "85 drones, Saratov hardest hit": a place that suffered most. */
    private static boolean isHardestHit(Tokens tokens, Predicate predicate) {
        String lead = tokens.lower(predicate.start() - 1);
        return tokens.lower(predicate.start()).equals("hit")
                && (lead.equals("hardest") || lead.equals("worst") || lead.equals("hard") || lead.equals("heaviest"));
    }

    /** "Wreckage came down in four places": nobody downed it. */
    private static boolean isFall(Tokens tokens, Predicate predicate) {
        return predicate.end() == predicate.start() + 1
                && tokens.lower(predicate.start()).equals("down")
                && FALLING.contains(tokens.lower(predicate.start() - 1));
    }

    /** "Shot down by fire": behind a preposition "fire" is no verb. */
    private boolean isNoun(Tokens tokens, Predicate predicate) {
        String lead = tokens.lower(predicate.start() - 1);
        return tokens.lower(predicate.start()).equals("fire") && (lead.equals("by") || lead.equals("under"));
    }

    /** "Sentenced three men to death": nobody has beaten them. */
    private boolean isFate(Tokens tokens, Predicate predicate, int from) {
        if (!tokens.lower(predicate.start()).equals("to")
                || !tokens.lower(predicate.start() + 1).equals("death")) {
            return false;
        }
        for (int i = predicate.start() - 1; i >= Math.max(from, predicate.start() - BLOW_REACH); i--) {
            if (words.is(Words.Class.BLOW, tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** "Held them at close range", "was shot by two gunmen in the head": nobody right before these words was shot. */
    private boolean isUnshot(Tokens tokens, Predicate predicate, int from) {
        boolean aimed = predicate.has(Frame.STATE)
                && !words.is(Words.Class.FIND, tokens, predicate.start())
                && predicate.senses().get(0).metric() == Metric.KILLED
                && words.is(Words.Class.AIMED, tokens, predicate.end() - 1);
        for (int i = predicate.start() - 1; aimed && i >= Math.max(from, predicate.start() - BLOW_REACH); i--) {
            if (words.is(Words.Class.SHOT, tokens, i)) {
                return false;
            }
            if (!tokens.isWord(i) && !tokens.isNumber(i)
                    || tokens.lower(i).equals("by")
                    || words.is(Words.Class.AUXILIARY, tokens, i)) {
                return true;
            }
        }
        return aimed;
    }

    /** "Cost two million", not "cost eleven people their lives". */
    private static boolean isPrice(Tokens tokens, Predicate predicate, int to) {
        // "Cost the lives of three" says itself whose lives.
        boolean alone = predicate.end() == predicate.start() + 1;
        boolean cost = alone
                && (tokens.lower(predicate.start()).equals("cost")
                        || tokens.lower(predicate.start()).equals("costing"));
        for (int i = predicate.end(); cost && i < Math.min(to, predicate.end() + BLOW_REACH); i++) {
            boolean lives = tokens.lower(i).equals("lives") || tokens.lower(i).equals("life");
            if (lives && tokens.lower(i - 1).equals("their")
                    || lives
                            && (tokens.lower(i - 1).equals("his")
                                    || tokens.lower(i - 1).equals("her"))) {
                return false;
            }
        }
        return cost;
    }

    /** "Drones entered service", not "entered Poland's airspace". */
    private static boolean isElsewhere(Tokens tokens, Predicate predicate, int to) {
        boolean entered = tokens.lower(predicate.end() - 1).equals("entered")
                || tokens.lower(predicate.end() - 1).equals("violated");
        for (int i = predicate.end(); entered && i < Math.min(to, predicate.end() + BLOW_REACH / 2); i++) {
            if (tokens.lower(i).equals("airspace")) {
                return false;
            }
        }
        return entered;
    }

    /** "Four soldiers fell ill", "fell back to the river": not "fell in the battle", "had fallen there". */
    private boolean isTumble(Scene scene, Predicate predicate) {
        int next = predicate.end();
        return isFall(predicate) && scene.tokens().isWord(next) && !isInBattle(scene, next);
    }

    private static boolean isFall(Predicate predicate) {
        for (Sense sense : predicate.senses()) {
            if (sense.of() == Sense.Of.FIGHTERS) {
                return true;
            }
        }
        return false;
    }

    private boolean isInBattle(Scene scene, int next) {
        Tokens tokens = scene.tokens();
        return tokens.lower(next).equals("there")
                || words.is(Words.Class.LOCATIVE, tokens, next) && words.is(Words.Class.LIST_LOCATIVE, tokens, next)
                || words.is(Words.Class.SUBORDINATOR, tokens, next)
                || tokens.lower(next).equals("during")
                || tokens.lower(next).equals("and")
                || scene.date(next) != null;
    }

    /** "Killed or captured", "killed, injured or missing": what became of how many is not said. */
    private boolean isAnyOf(Tokens tokens, Predicate predicate) {
        int i = predicate.end();
        while (tokens.isMark(i, ',') && isFate(tokens, i + 1)) {
            i += 2;
        }
        int or = tokens.isMark(i, ',') ? i + 1 : i;
        boolean fates = words.is(Words.Class.FATE, tokens, or + 1)
                || words.is(Words.Class.FATE, tokens, predicate.start()) && isFate(tokens, or + 1);
        if (tokens.lower(or).equals("or") && fates) {
            return true;
        }
        int before = predicate.start() - 1;
        boolean other =
                words.is(Words.Class.FATE, tokens, predicate.start()) || words.is(Words.Class.FATE, tokens, before - 1);
        return tokens.lower(before).equals("or") && other && isFate(tokens, before - 1);
    }

    private boolean isFate(Tokens tokens, int i) {
        return words.is(Words.Class.HARMED, tokens, i) || words.is(Words.Class.FATE, tokens, i);
    }

    /** "Were nearly killed", "saved three men from being lynched", "capable of killing 200", "can kill 200": it did not happen. */
    private boolean isUndone(Tokens tokens, Predicate predicate) {
        int lead = predicate.start() - 1;
        String before = tokens.lower(lead);
        boolean being = before.equals("being") && words.is(Words.Class.AVERTED, tokens, lead - 1)
                || before.equals("of") && tokens.lower(lead - 1).equals("capable")
                || before.equals("to") && tokens.lower(lead - 1).equals("close");
        boolean thought = words.is(Words.Class.FEARED, tokens, lead) && isAliveAfterAll(tokens, predicate.end());
        boolean purpose = before.equals("to") && words.is(Words.Class.PURPOSE, tokens, lead - 1);
        return thought || purpose || being || before.equals("can") || words.is(Words.Class.NEARLY, tokens, lead);
    }

    /** "Thought dead were found alive". */
    private boolean isAliveAfterAll(Tokens tokens, int from) {
        int end = tokens.sentenceEnd(tokens.sentenceOf(from - 1));
        for (int i = from; i < end && (tokens.isWord(i) || tokens.isNumber(i)); i++) {
            if (words.is(Words.Class.ALIVE, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Death threats", "two death squads", "left-wing": half of another word. */
    private boolean isOfCompound(Tokens tokens, Predicate predicate) {
        int next = predicate.end();
        boolean hyphen = predicate.start() == next - 1
                && tokens.isMark(next, '-')
                && tokens.isJoined(next)
                && tokens.isJoined(next + 1)
                && tokens.lower(predicate.start()).equals("left");
        boolean death =
                tokens.lower(next - 1).equals("death") || tokens.lower(next - 1).equals("deaths");
        return hyphen || death && words.is(Words.Class.OF_DEATH, tokens, next);
    }

    /** "Pulled 22 people from under the rubble": they are no longer there. */
    private static boolean isFreed(Tokens tokens, Predicate predicate) {
        return tokens.lower(predicate.start()).equals("under")
                && tokens.lower(predicate.start() - 1).equals("from");
    }

    /** "260,000 people still trapped there", "remain trapped in the city": not under what has fallen on them. */
    private boolean isBesieged(Tokens tokens, Predicate predicate) {
        boolean trapped = tokens.lower(predicate.end() - 1).equals("trapped");
        return trapped
                && (words.is(Words.Class.LOCATIVE, tokens, predicate.end())
                        || tokens.lower(predicate.end()).equals("there"));
    }
}
