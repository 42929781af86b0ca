package org.wartally.extract.claim.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Passive;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Tells the verbs of a sentence that have a subject of their own. */
public final class Verbs {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    /** By their first token, for every token of an endless sentence is asked about. */
    private final Map<Integer, Predicate> predicates = new HashMap<>();

    private final Neighbours neighbours;

    Verbs(Scene scene, Words words, List<Predicate> predicates, Neighbours neighbours) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        predicates.stream()
                .filter(predicate -> predicate.has(Frame.VERB) || predicate.has(Frame.SUBJECT))
                .forEach(predicate -> this.predicates.putIfAbsent(predicate.start(), predicate));
        this.neighbours = neighbours;
    }

    /** A verb of harm with its subject or object, a verb of speech, or a form of "be". */
    boolean isVerb(int i) {
        return isFinite(i) || words.is(Words.Class.SPEECH, tokens, i) || isAuxiliary(i);
    }

    /** A form of "be", not "believed to be involved". */
    private boolean isAuxiliary(int i) {
        return words.is(Words.Class.AUXILIARY, tokens, i)
                && !tokens.lower(i - 1).equals("to");
    }

    /** A verb of its own; a participle that describes ("men wounded in the attack") is none. */
    private boolean isFinite(int token) {
        Predicate predicate = predicates.get(token);
        return predicate != null
                && (Passive.before(scene, words, token).found()
                        || neighbours.after(predicate, predicate.senses().get(0)) != null);
    }
}
