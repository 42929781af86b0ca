package org.wartally.extract.claim.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Who is made to speak in a scene, by which verb, and whose words a figure is. */
public final class Speech {

    /** A speaker named behind the figure is this many tokens further away than one before it. */
    private static final int BEHIND = 3;
    /** Sentences for which a speaker goes on where nobody else is named. */
    private static final int CARRIED = 2;
    /** Tokens between "reported" and "citing": "reported on Friday from the scene, citing". */
    private static final int CITED_REACH = 8;
    /** Sentences of "MOSCOW, August 13. Daily summary of the Defence Ministry.", by which a whole report is that office's. */
    private static final int OPENING = 1;
    /** Tokens of "the health ministry said on Friday in a statement" behind what it says. */
    private static final int TAIL = 10;
    /** Tokens of "[11:20] Update from the" before an authority and a colon. */
    private static final int HEADING = 8;

    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "who");

    /** An actor who speaks, the token of the verb that says so, and whether it is a byline that speaks for all that follows. */
    private record Saying(ActorMention actor, int verb, boolean heads) {
        Saying(ActorMention actor, int verb) {
            this(actor, verb, false);
        }
    }

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Speakers speakers;
    private final Bylines bylines;
    private final List<Saying> sayings = new ArrayList<>();

    Speech(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.speakers = new Speakers(scene, words);
        this.bylines = new Bylines(scene, words, speakers);
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int before = sayings.size();
            for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
                read(i);
            }
            if (sayings.size() == before && !scene.actors(sentence).isEmpty()) {
                withoutVerb(sentence);
            }
        }
    }

    private void read(int token) {
        ActorMention cited = words.is(Words.Class.CITING, tokens, token) ? speakers.behind(token) : null;
        ActorMention actor = cited == null ? speaker(token) : null;
        if (actor != null) {
            sayings.add(new Saying(actor, token));
        } else if (cited != null) {
            cite(cited, token);
        }
    }

    /** "Summary of the Defence Ministry.", "four wounded – regional governor.", "Source: the Air Force." */
    private void withoutVerb(int sentence) {
        int last = tokens.sentenceEnd(sentence) - 1;
        ActorMention heading = bylines.ofSentence(sentence);
        ActorMention actor = heading == null ? bylines.ofTail(sentence) : heading;
        if (actor != null) {
            sayings.add(new Saying(actor, last, heading != null));
            return;
        }
        ActorMention source = bylines.ofSource(sentence);
        if (source != null) {
            ofParagraph(source, sentence);
        }
    }

    /** The source that a paragraph ends with speaks from its beginning on, where nobody else does. */
    private void ofParagraph(ActorMention source, int sentence) {
        int start = tokens.sentenceStart(sentence);
        int first = start;
        while (first > 0 && !tokens.startsLine(first)) {
            first--;
        }
        boolean alone = sayings.isEmpty() || sayings.get(sayings.size() - 1).verb < first;
        sayings.add(new Saying(source, alone && first < start ? first : start, true));
    }

    /** "A news agency reported, citing the governor": the words are the governor's; of a spokesman who cites others they stay his. */
    private void cite(ActorMention cited, int verb) {
        int last = sayings.size() - 1;
        Saying teller = last < 0 ? null : sayings.get(last);
        boolean here = teller != null && tokens.sentenceOf(teller.verb) == tokens.sentenceOf(verb);
        boolean told = here && teller.actor.kind() == Kind.OBSERVER && verb - teller.verb <= CITED_REACH;
        if (told) {
            sayings.set(last, new Saying(cited, teller.verb));
        } else if (!here) {
            sayings.add(new Saying(cited, verb));
        }
    }

    /** Who says a figure, in its sentence or before it in its paragraph; null where nobody is named. */
    @Nullable
    ActorMention of(Draft draft) {
        ActorMention best = null;
        int least = Integer.MAX_VALUE;
        int first = first(tokens.sentenceStart(draft.sentence));
        for (int s = first; s < sayings.size() && tokens.sentenceOf(sayings.get(s).verb) == draft.sentence; s++) {
            Saying saying = sayings.get(s);
            int distance = saying.verb < draft.start
                    ? draft.start - saying.verb
                    : Math.max(0, saying.verb - draft.end) + BEHIND;
            if (distance < least && (isOneClause(draft, saying) || best == null && isTail(draft, s))) {
                best = saying.actor;
                least = distance;
            }
        }
        return best != null ? best : carried(draft);
    }

    /** "Four were killed, the police said. Three of the dead are children.": whoever spoke last goes on in a paragraph. */
    private @Nullable ActorMention carried(Draft draft) {
        int next = first(draft.start);
        Saying last = next == 0 ? null : sayings.get(next - 1);
        boolean near = last != null
                && !isAccount(last)
                && (last.heads || draft.sentence - tokens.sentenceOf(last.verb) <= CARRIED)
                && (last.heads && tokens.sentenceOf(last.verb) <= OPENING || isOneParagraph(last.verb, draft.start));
        return near ? last.actor : null;
    }

    /** "By Kyiv's count 40 had come home. Another swap is planned": of that count alone. */
    private boolean isAccount(Saying saying) {
        return saying.actor.kind() == Kind.STATE && words.is(Words.Class.BULLETIN, tokens, saying.verb);
    }

    /** Index of the first saying whose verb does not stand before a token. */
    private int first(int token) {
        int low = 0;
        int high = sayings.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sayings.get(middle).verb < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isOneParagraph(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (tokens.startsLine(i)) {
                return false;
            }
        }
        return true;
    }

    /** A semicolon ends what somebody says. */
    private boolean isOneClause(Draft draft, Saying saying) {
        for (int i = Math.min(draft.end, saying.verb); i < Math.max(draft.start, saying.verb); i++) {
            if (tokens.isMark(i, ';')) {
                return false;
            }
        }
        return true;
    }

    /** "Two traders died; nine people were hurt, police said.": the only speaker, named at the end of all. */
    private boolean isTail(Draft draft, int index) {
        int verb = sayings.get(index).verb;
        boolean alone = index + 1 == first(tokens.sentenceEnd(draft.sentence))
                && index == first(tokens.sentenceStart(draft.sentence));
        return alone && verb > draft.end && tokens.sentenceEnd(draft.sentence) - verb <= TAIL;
    }

    /** "Owned up to 27 deaths", not "state-owned", "owned 27 trucks". */
    private boolean isConfession(int verb) {
        return tokens.lower(verb).equals("owned") && tokens.lower(verb + 1).equals("up");
    }

    private @Nullable ActorMention speaker(int verb) {
        boolean speech = words.is(Words.Class.SPEECH, tokens, verb)
                || words.is(Words.Class.SAYING, tokens, verb)
                || goesOn(verb)
                || isConfession(verb);
        if (!speech && !words.is(Words.Class.COUNTING, tokens, verb)) {
            return tokens.isMark(verb, ':') ? ofHeading(verb) : bylines.ofAccount(verb);
        }
        if (isNoSaying(verb)) {
            return null;
        }
        if (!speech && words.is(Words.Class.AUXILIARY, tokens, verb - 1)) {
            return speakers.ofPassive(verb);
        }
        ActorMention quoted = speakers.ofQuotation(verb);
        boolean leads =
                tokens.lower(verb).equals("according") || tokens.lower(verb).equals("per");
        ActorMention before = quoted == null && !leads ? speakers.before(verb) : quoted;
        if (before != null) {
            return ownsUp(before, verb) ? null : before;
        }
        boolean source = speech && speakers.namesSource(verb);
        // "It also said its gunners had": not its gunners.
        boolean also =
                words.isAdverb(tokens, verb - 1) && tokens.lower(verb - 2).equals("it");
        int pronoun = also ? verb - 2 : verb - 1;
        if (isContinued(pronoun) || speech && !source && isContinued(verb + 1)) {
            ActorMention subject = subject(pronoun + 1);
            if (subject != null) {
                return subject;
            }
            return sayings.isEmpty() ? null : sayings.get(sayings.size() - 1).actor;
        }
        return speech ? speakers.behind(verb) : null;
    }

    /** "An alleged strike", "Reported on 8 March, militants attacked". */
    private boolean isNoSaying(int verb) {
        int first = tokens.sentenceStart(tokens.sentenceOf(verb));
        return words.is(Words.Class.ARTICLE, tokens, verb - 1)
                || isOfName(verb)
                || verb == first && tokens.lower(verb + 1).equals("on");
    }

    /** The "States" of "air strikes by the United States". */
    private boolean isOfName(int verb) {
        ActorMention actor = scene.actor(verb);
        return actor != null && actor.kind() == Kind.STATE && actor.start() < verb;
    }

    /** "The group claimed responsibility for the blast": for the deed, not for the number. */
    private boolean ownsUp(ActorMention speaker, int verb) {
        return speaker.kind() == Kind.GROUP && tokens.lower(verb + 1).equals("responsibility");
    }

    /** "The militia, he went on, has launched 40 missiles", "he went on to say". */
    private boolean goesOn(int verb) {
        return words.is(Words.Class.PRONOUN, tokens, verb - 1)
                && tokens.lower(verb).equals("went")
                && tokens.lower(verb + 1).equals("on")
                && (tokens.isMark(verb + 2, ',') || tokens.lower(verb + 3).equals("say"));
    }

    /**
     * "The General Staff publishes no losses. It said", "The spokesman is Oleh Bondar. He said", "Prosecutors opened a case, they
     * said": the office that the sentence before, or this one, begins with; null where somebody spoke after it.
     */
    private @Nullable ActorMention subject(int verb) {
        int sentence = tokens.sentenceOf(verb);
        boolean opens = tokens.sentenceStart(sentence) == verb - 1;
        int asked = opens ? sentence - 1 : sentence;
        String pronoun = tokens.lower(verb - 1);
        boolean person = opens && (pronoun.equals("he") || pronoun.equals("she"));
        boolean silent = asked >= 0 && first(tokens.sentenceStart(asked)) == sayings.size();
        boolean office = pronoun.equals("it") && opens || silent && (person || pronoun.equals("they"));
        ActorMention subject = office ? lastSubject(asked) : null;
        return person && subject != null && subject.kind() != Kind.AUTHORITY ? null : subject;
    }

    private @Nullable ActorMention lastSubject(int sentence) {
        int first = sentence < 0 ? -1 : tokens.sentenceStart(sentence);
        for (int i = first; i >= 0 && i <= first + 1; i++) {
            ActorMention actor = scene.actor(i);
            if (actor != null && (actor.kind() == Kind.AUTHORITY || actor.kind() == Kind.FORCE)) {
                return actor;
            }
        }
        return null;
    }

    /** "The interior ministry: 13 dead": an authority that a line or sentence opens with, and a colon makes speak. */
    private @Nullable ActorMention ofHeading(int colon) {
        ActorMention last = scene.actor(colon - 1);
        boolean speaker = last != null && (last.kind() == Kind.AUTHORITY || isArmy(last));
        return speaker && isOpening(last.start()) ? last : bylines.ofHeading(colon);
    }

    /** Not so "air defence:", of whose work a bulletin tells. */
    private boolean isArmy(ActorMention actor) {
        boolean air = tokens.lower(actor.start()).equals("air");
        return actor.kind() == Kind.FORCE
                && !(air && tokens.lower(actor.end() - 1).startsWith("defen"));
    }

    /** Whether nothing but titles, names and words for an account stand before a token: "Figures from the ministry:". */
    private boolean isOpening(int token) {
        int first = tokens.sentenceStart(tokens.sentenceOf(token));
        for (int i = token - 1; i >= first && !tokens.startsLine(i + 1); i--) {
            boolean account = words.is(Words.Class.ACCOUNT, tokens, i) || words.is(Words.Class.STATEMENT, tokens, i);
            boolean light = account || !tokens.isWord(i) || words.is(Words.Class.ORIGIN, tokens, i);
            if (token - i > HEADING || !light && !speakers.isLight(i)) {
                return false;
            }
        }
        return true;
    }

    /** "He added", "the statement says": the one who spoke last. */
    private boolean isContinued(int token) {
        return SUBJECTS.contains(tokens.lower(token))
                || words.is(Words.Class.STATEMENT, tokens, token)
                || words.is(Words.Class.STATEMENT, tokens, token + 2)
                        && tokens.lower(token).equals("to");
    }
}
