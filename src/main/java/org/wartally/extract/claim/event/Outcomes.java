package org.wartally.extract.claim.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Passive;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** How it ended for the people of a predicate, where the words behind it tell: who was taken to hospital may have died there, who was shot in the head may live. */
public final class Outcomes {

    /** Tokens between a verb and its "to hospital". */
    private static final int SENT_REACH = 12;
    /** Tokens between "burned" and "alive". */
    private static final int BURNT_REACH = 7;

    private static final Sense BURNT = new Sense(Metric.KILLED, Frame.VERB, Sense.Of.PEOPLE);
    /** Tokens of "and two hours later" before a second verb. */
    private static final int LINK = 4;

    private final Words words;

    public Outcomes(Words words) {
        this.words = words;
    }

    /**
     * A predicate as the words behind it leave it; null where it says nothing of harm after all.
     *
     * @param next the predicate behind it in the sentence, null for the last
     */
    @Nullable
    public Predicate of(Scene scene, Predicate predicate, @Nullable Predicate next, int to) {
        if (isOfHospital(scene.tokens(), predicate)) {
            boolean sent = !words.is(Words.Class.PREPOSITION, scene.tokens(), predicate.start())
                    || isSent(scene, predicate.start());
            return sent && !isCheck(scene.tokens(), predicate, to) && !isDeadLater(scene, predicate, next)
                    ? predicate
                    : null;
        }
        if (isHurt(predicate) && isDeadLater(scene, predicate, next) || isDescription(scene, predicate, next)) {
            return null;
        }
        if (isBurntToDeath(scene.tokens(), predicate, to)) {
            return new Predicate(predicate.start(), predicate.end(), List.of(BURNT));
        }
        return words.is(Words.Class.AIMED, scene.tokens(), predicate.end() - 1)
                        && isKilling(predicate)
                        && isSpared(scene, predicate, to)
                ? hurt(predicate)
                : predicate;
    }

    /** "Burned nine people alive", "the fire burned nine to death". */
    private static boolean isBurntToDeath(Tokens tokens, Predicate predicate, int to) {
        String verb = tokens.lower(predicate.start());
        boolean burnt = verb.equals("burned") || verb.equals("burnt") || verb.equals("burns");
        int end = Math.min(to, predicate.end() + BURNT_REACH);
        for (int i = predicate.end(); burnt && i < end && !isEnd(tokens, i); i++) {
            boolean death =
                    tokens.lower(i).equals("death") && tokens.lower(i - 1).equals("to");
            if (death || tokens.lower(i).equals("alive")) {
                return true;
            }
        }
        return false;
    }

    /** "Five gunners who had surrendered were executed": who they were, not what became of them. */
    private boolean isDescription(Scene scene, Predicate predicate, @Nullable Predicate next) {
        Metric metric = predicate.senses().get(0).metric();
        boolean before = metric == Metric.CAPTURED || metric == Metric.MISSING || metric == Metric.INJURED;
        if (!before || next == null || !isKilling(next)) {
            return false;
        }
        Tokens tokens = scene.tokens();
        Passive passive = Passive.before(scene, words, next.start());
        int who = Passive.before(scene, words, predicate.start()).start() - 1;
        boolean aside = tokens.isMark(predicate.start() - 1, ',') && tokens.isMark(passive.start() - 1, ',');
        int end = aside ? passive.start() - 1 : passive.start();
        boolean relative = aside || tokens.lower(who).equals("who") && words.is(Words.Class.HAVE, tokens, who + 1);
        for (int i = predicate.end(); relative && i < end; i++) {
            relative = i - predicate.end() < BURNT_REACH
                    && tokens.isWord(i)
                    && !words.is(Words.Class.CONJUNCTION, tokens, i);
        }
        return relative && passive.found() && passive.start() > who;
    }

    private static boolean isEnd(Tokens tokens, int i) {
        return !tokens.isWord(i) && !tokens.isNumber(i) && !tokens.isMark(i, '"');
    }

    private static boolean isKilling(Predicate predicate) {
        return predicate.senses().get(0).metric() == Metric.KILLED;
    }

    private static boolean isHurt(Predicate predicate) {
        Sense sense = predicate.senses().get(0);
        return sense.metric() == Metric.INJURED && sense.of() == Sense.Of.LIVING;
    }

    private static Predicate hurt(Predicate predicate) {
        List<Sense> senses = List.of(new Sense(Metric.INJURED, Frame.VERB, Sense.Of.LIVING));
        return new Predicate(predicate.start(), predicate.end(), senses);
    }

    private boolean isOfHospital(Tokens tokens, Predicate predicate) {
        boolean hospital = false;
        for (int i = predicate.start() + 1; i < predicate.end(); i++) {
            hospital |= words.is(Words.Class.TREATMENT, tokens, i);
        }
        return hospital && isHurt(predicate);
    }

    /** "Sent 12 people to hospital", "put five in hospital"; not "killed five people in hospital". */
    private boolean isSent(Scene scene, int preposition) {
        Tokens tokens = scene.tokens();
        int from = Math.max(tokens.sentenceStart(tokens.sentenceOf(preposition)), preposition - SENT_REACH);
        for (int i = preposition - 1; i >= from; i--) {
            if (words.is(Words.Class.SENT, tokens, i)) {
                return scene.number(i - 1) == null && !words.is(Words.Class.AUXILIARY, tokens, i - 1);
            }
            if (tokens.isMark(i, ',')
                    || words.is(Words.Class.AUXILIARY, tokens, i)
                    || words.is(Words.Class.SUBORDINATOR, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** "Freed hostages were taken to hospital for checks": nobody says that they are hurt. */
    private boolean isCheck(Tokens tokens, Predicate predicate, int to) {
        for (int i = predicate.end(); i < to && !tokens.isMark(i, ';'); i++) {
            if (words.is(Words.Class.CHECKED, tokens, i)) {
                return true;
            }
        }
        int from = tokens.sentenceStart(tokens.sentenceOf(predicate.start()));
        for (int i = predicate.start() - 1; i >= Math.max(from, predicate.start() - SENT_REACH); i--) {
            if (words.is(Words.Class.AILING, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Was rushed to hospital but died", "was hit by shrapnel and killed": the second verb tells of the same people. */
    private boolean isDeadLater(Scene scene, Predicate predicate, @Nullable Predicate next) {
        boolean dies = next != null
                && next.senses().stream()
                        .anyMatch(s ->
                                s.metric() == Metric.KILLED && (s.frame() == Frame.SUBJECT || s.frame() == Frame.VERB));
        if (!dies) {
            return false;
        }
        Tokens tokens = scene.tokens();
        for (int i = predicate.end(); i < next.start(); i++) {
            NumberMention number = scene.number(i);
            if (number != null && number.isCount() && scene.date(i) == null) {
                return false;
            }
        }
        int subject = Passive.before(scene, words, next.start()).start() - 1;
        for (int i = subject; i > subject - LINK && i >= predicate.end(); i--) {
            if (words.is(Words.Class.LINKED, tokens, i)) {
                return true;
            }
            if (!words.isAdverb(tokens, i) && scene.date(i) == null) {
                return false;
            }
        }
        return false;
    }

    /** "Was shot in the head but survived. He is in hospital": told in the same sentence or in the next. */
    private boolean isSpared(Scene scene, Predicate predicate, int to) {
        Tokens tokens = scene.tokens();
        int next = tokens.sentenceOf(predicate.start()) + 1;
        int end = next < tokens.sentenceCount() ? tokens.sentenceEnd(next) : to;
        for (int i = predicate.end(); i < end; i++) {
            boolean other =
                    i >= to && scene.number(i) != null && scene.number(i).isCount();
            if (other || words.is(Words.Class.SUCCUMBED, tokens, i)) {
                return false;
            }
            if (words.is(Words.Class.SPARED, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
