package org.wartally.extract.claim.clause;

import java.util.List;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** What a verb does not count although it could: the unhurt, weapons on the ground, places, what is only claimed. */
public final class Refusals {

    /** Tokens between "ready" and "to be launched". */
    private static final int LAUNCH_REACH = 5;

    /** Tokens of "at the military" before "airfield". */
    private static final int PARKED_REACH = 5;

    /** Tokens between a number of missing people and "found alive". */
    private static final int FOUND_REACH = 14;

    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;
    private final Neighbours neighbours;

    Refusals(Scene scene, Words words, List<Group> groups, Neighbours neighbours) {
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
        this.neighbours = neighbours;
    }

    /** Whether the sentence tells of a hospital or morgue: what these receive was not handed over by a state. */
    boolean isOfHospital() {
        int sentence = groups.isEmpty() ? 0 : tokens.sentenceOf(groups.get(0).start());
        return words.has(Words.Class.MORGUE, tokens, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
    }

    /** "The ambassador was not hurt". */
    boolean isDenied(Group group, Predicate predicate) {
        for (int i = group.end(); i < predicate.start(); i++) {
            String lower = tokens.lower(i);
            if (lower.equals("not") || lower.equals("never") || lower.endsWith("n't")) {
                return neighbours.onlyAuxiliaries(i + 1, predicate.start()) && group.end() >= i - 2;
            }
        }
        return false;
    }

    /** "Wreckage came down at 25 others": places, not what came down. */
    boolean isAtPlaces(Predicate predicate, Group group) {
        boolean share = group.whole() == Group.Whole.PRONOUN
                && tokens.lower(predicate.start()).startsWith("accounting");
        return share || tokens.lower(predicate.end()).equals("at") && group.start() == predicate.end() + 1;
    }

    /** "Four missiles on the ground", "seven drones as they were being readied for launch": destroyed, but not in flight. */
    boolean isGrounded(Group group) {
        for (int i = group.end(); i < tokens.sentenceEnd(tokens.sentenceOf(group.start())); i++) {
            boolean ground =
                    tokens.lower(i).equals("ground") && tokens.lower(i - 2).equals("on") && !isSomebody(i - 3);
            if (ground || words.is(Words.Class.READY, tokens, i) && isLaunch(i)) {
                return true;
            }
        }
        return false;
    }

    /** "At the airfield", "on the runway", "a strike on the airbase destroyed": an aircraft that stands there is not shot down. */
    boolean isParked(Group aircraft) {
        for (int i = tokens.sentenceStart(tokens.sentenceOf(aircraft.start())); i < aircraft.start(); i++) {
            if (words.is(Words.Class.AIRFIELD, tokens, i) && words.is(Words.Class.EVENT, tokens, lead(i) - 1)) {
                return true;
            }
        }
        for (int i = aircraft.end(); i < tokens.sentenceEnd(tokens.sentenceOf(aircraft.start())); i++) {
            if (words.is(Words.Class.AIRFIELD, tokens, i)) {
                return lead(i) >= 0;
            }
        }
        return false;
    }

    /** The "at", "on" or "in" that leads to an airfield; -1 where none does. */
    private int lead(int airfield) {
        for (int i = airfield - 1; i > airfield - PARKED_REACH; i--) {
            String lead = tokens.lower(i);
            if (lead.equals("at") || lead.equals("on") || lead.equals("in")) {
                return i;
            }
        }
        return -1;
    }

    /** "No one on the ground was hurt": people stood there, no weapons. */
    private boolean isSomebody(int i) {
        return switch (tokens.lower(i)) {
            case "one",
                    "nobody",
                    "anyone",
                    "anybody",
                    "people",
                    "person",
                    "residents",
                    "those",
                    "casualties",
                    "victims",
                    "damage",
                    "injuries",
                    "deaths" -> true;
            default -> false;
        };
    }

    private boolean isLaunch(int ready) {
        for (int i = ready + 1; i < ready + LAUNCH_REACH; i++) {
            if (tokens.lower(i).startsWith("launch")
                    || tokens.lower(i).equals("fire")
                    || tokens.lower(i).equals("fired")) {
                return true;
            }
        }
        return false;
    }

    /** "17 people alive from under the rubble", "nine miners who had been missing were found alive", "were found dead". */
    boolean isFound(Group group) {
        boolean found = false;
        int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(group.start())), group.end() + FOUND_REACH);
        for (int i = group.end(); i < end; i++) {
            if (tokens.isMark(i, ',')
                    || tokens.isMark(i, ';')
                    || tokens.lower(i).equals("and")) {
                return false;
            }
            boolean alive = words.is(Words.Class.ALIVE, tokens, i);
            if (found && (alive || tokens.lower(i).equals("dead")) || alive && i == group.end()) {
                return true;
            }
            if (isBack(i, group) || isNextClause(i)) {
                return isBack(i, group);
            }
            found = tokens.lower(i).equals("found");
        }
        return false;
    }

    /** "Nine are missing after two were found"; not "the nine missing since Friday were found". */
    private boolean isNextClause(int i) {
        return words.is(Words.Class.SUBORDINATOR, tokens, i) && !tokens.lower(i).equals("since");
    }

    /** "Four missing herders returned", "four soldiers reported missing have been found": they are missing no longer. */
    private boolean isBack(int i, Group group) {
        boolean traced = words.is(Words.Class.TRACED, tokens, i);
        for (int j = group.end(); traced && j < i; j++) {
            traced = !tokens.lower(j).equals("not") && !tokens.lower(j).equals("yet");
        }
        return traced
                && (i == group.end() || words.is(Words.Class.AUXILIARY, tokens, i - 1))
                && (!tokens.isWord(i + 1) || words.closesGroup(tokens, i + 1) || words.isAdverb(tokens, i + 1));
    }

    /** "an eyewitness claimed 15 persons had died": said, not taken. */
    boolean isClaimThat(Predicate predicate, Group group) {
        return tokens.lower(predicate.start()).startsWith("claim") && neighbours.hasOwnVerb(group);
    }
}
