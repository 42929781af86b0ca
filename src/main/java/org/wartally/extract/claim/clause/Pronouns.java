package org.wartally.extract.claim.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.group.GroupReader;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Passive;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.VictimGroup;
import org.wartally.text.Tokens;

/** Reads deaths that are told of a pronoun: "A villager stepped on a mine. The blast killed him." */
public final class Pronouns {

    /** Sentences back to the one whom a pronoun means. */
    private static final int REACH = 2;
    /** Tokens of "in the murder" between a speaker and "said". */
    private static final int SPEAKER_REACH = 5;

    /** Nouns of people of whom "he" says nothing. */
    private static final Set<String> SHE =
            Set.of("girl", "schoolgirl", "daughter", "sister", "niece", "wife", "mother", "aunt", "widow", "nun");
    /** Nouns of people of whom "she" says nothing. */
    private static final Set<String> HE =
            Set.of("boy", "schoolboy", "son", "brother", "nephew", "husband", "father", "uncle", "monk", "policeman");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final GroupReader reader;

    public Pronouns(Scene scene, Words words, GroupReader reader) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.reader = reader;
    }

    /** Adds the deaths of a sentence that are told of somebody named before and not counted among the dead yet. */
    public void read(List<Predicate> predicates, List<Draft> drafts) {
        for (Predicate predicate : predicates) {
            int pronoun = predicate.senses().stream().anyMatch(s -> s.metric() == Metric.KILLED && isPeople(s))
                    ? pronoun(predicate)
                    : -1;
            Group meant = pronoun < 0 ? null : meant(pronoun, drafts);
            if (meant != null) {
                add(meant, predicate, drafts);
            }
        }
    }

    private static boolean isPeople(Sense sense) {
        return sense.of() == Sense.Of.PEOPLE && sense.frame() != Frame.TOLL && sense.frame() != Frame.NOUN;
    }

    /** The pronoun that a predicate speaks of: "killed him", "shot her dead", "he died"; -1 where none stands. */
    private int pronoun(Predicate predicate) {
        int before = predicate.start() - 1;
        if (predicate.has(Frame.STATE)) {
            return isObject(before) && !tokens.lower(before - 1).equals("of") ? before : -1;
        }
        if (!predicate.has(Frame.SUBJECT) && isObject(predicate.end())) {
            return predicate.end();
        }
        Passive passive = Passive.before(scene, words, predicate.start());
        int subject = passive.start() - 1;
        while (words.isAdverb(tokens, subject)) {
            subject--;
        }
        boolean told = passive.found() || predicate.has(Frame.SUBJECT);
        return told && isSubject(subject) ? subject : -1;
    }

    private boolean isObject(int i) {
        String lower = tokens.lower(i);
        boolean her = lower.equals("her") && !tokens.isWord(i + 1) | words.closesGroup(tokens, i + 1);
        return lower.equals("him")
                || lower.equals("them")
                || her
                || tokens.lower(i).equals("her") && isDead(i + 1);
    }

    private boolean isDead(int i) {
        return tokens.lower(i).equals("dead")
                || tokens.lower(i).equals("to") && tokens.lower(i + 1).equals("death");
    }

    private boolean isSubject(int i) {
        return tokens.lower(i).equals("he") || tokens.lower(i).equals("she");
    }

    /** The only one whom a pronoun can mean; null where nobody or more than one can. */
    private @Nullable Group meant(int pronoun, List<Draft> drafts) {
        int sentence = tokens.sentenceOf(pronoun);
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            List<Group> people = people(s, pronoun);
            people.removeIf(g -> isSubjectOf(g, pronoun) || isObject(pronoun) && isDead(g, drafts));
            if (people.size() > 1 && s == sentence && !isSubject(pronoun)) {
                people = people.subList(1, people.size());
            }
            if (!people.isEmpty()) {
                boolean sure = people.size() == 1 && !isCounted(people.get(0), s, drafts);
                return sure ? people.get(0) : null;
            }
        }
        return null;
    }

    private List<Group> people(int sentence, int pronoun) {
        int end = Math.min(tokens.sentenceEnd(sentence), pronoun);
        boolean many = tokens.lower(pronoun).equals("them");
        return reader.read(scene, tokens.sentenceStart(sentence), end).stream()
                .filter(g -> g.kind() == Group.Kind.PEOPLE && g.counted() && g.victim() != null)
                .filter(g -> many
                        ? g.number() != null && g.count().best() > 1
                        : g.count().best() == 1)
                .filter(g -> !tokens.lower(g.start() - 1).equals("by") && !isSpeaker(g) && mayBe(pronoun, g))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** "The doctor on duty declared him dead": of the one who does it nothing is told. */
    private boolean isSubjectOf(Group group, int pronoun) {
        for (int i = group.end(); i < pronoun; i++) {
            boolean clause = tokens.isMark(i, ',')
                    || tokens.isMark(i, ';')
                    || words.is(Words.Class.CONJUNCTION, tokens, i)
                    || words.is(Words.Class.SUBORDINATOR, tokens, i)
                    || tokens.sentenceOf(i) != tokens.sentenceOf(group.start());
            if (clause) {
                return false;
            }
        }
        return isObject(pronoun);
    }

    /** "A doctor said he died". */
    private boolean isSpeaker(Group group) {
        boolean says = false;
        for (int i = group.end(); i < group.end() + SPEAKER_REACH && !tokens.isMark(i, '.'); i++) {
            says |= words.is(Words.Class.SPEECH, tokens, i);
        }
        return says
                || words.is(Words.Class.SPEECH, tokens, group.start() - 1)
                || tokens.lower(group.start() - 1).equals("to");
    }

    private boolean mayBe(int pronoun, Group group) {
        String lower = tokens.lower(pronoun);
        VictimGroup kind = group.victim().group();
        boolean she = lower.equals("she") || lower.equals("her");
        String noun = tokens.lower(group.end() - 1);
        if (she ? HE.contains(noun) : SHE.contains(noun)) {
            return false;
        }
        return lower.equals("them") || kind != (she ? VictimGroup.MAN : VictimGroup.WOMAN);
    }

    /** Whether the dead of his words, or one dead since, are counted: he may be that one. */
    private boolean isCounted(Group group, int sentence, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> d.scene == scene && d.metric == Metric.KILLED && d.best() > 0 && !d.group.more())
                .anyMatch(d -> d.group.start() < group.end() && group.start() < d.group.end()
                        || group.count().best() == d.best()
                                && d.sentence >= sentence
                                && (d.isKnown() || d.sentence > sentence));
    }

    /** Somebody whose own death has been told: not killed a second time. */
    private boolean isDead(Group group, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d -> d.scene == scene
                        && d.metric == Metric.KILLED
                        && d.best() == 1
                        && d.group.start() == group.start());
    }

    private void add(Group meant, Predicate predicate, List<Draft> drafts) {
        Draft hurt = drafts.stream()
                .filter(d -> d.scene == scene && d.metric == Metric.INJURED && d.group.start() == meant.start())
                .findFirst()
                .orElse(null);
        if (hurt != null) {
            hurt.metric = Metric.KILLED;
            hurt.end = predicate.end();
            return;
        }
        drafts.add(new Draft(scene, meant, Metric.KILLED, meant.start(), predicate.end(), "death told of a pronoun"));
    }
}
