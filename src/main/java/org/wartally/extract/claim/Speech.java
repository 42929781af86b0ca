package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.text.Tokens;

/** Who is made to speak in a scene, by which verb, and whose words a figure is. */
final class Speech {

    /** Tokens of titles, names and places between a speaker and "said". */
    private static final int REACH = 14;
    /** A speaker named behind the figure is this many tokens further away than one before it. */
    private static final int BEHIND = 3;
    /** Sentences for which a speaker goes on where nobody else is named. */
    private static final int CARRIED = 2;

    /** Tokens of "to a preliminary count" before "from". */
    private static final int ACCOUNT_REACH = 5;

    /** An actor who speaks, and the token of the verb that says so. */
    private record Saying(ActorMention actor, int verb) {}

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Saying> sayings = new ArrayList<>();

    Speech(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        for (int i = 0; i < tokens.size(); i++) {
            ActorMention actor = speaker(i);
            if (actor != null) {
                sayings.add(new Saying(actor, i));
            }
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
            if (distance < least && isOneClause(draft, saying)) {
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
                && draft.sentence - tokens.sentenceOf(last.verb) <= CARRIED
                && isOneParagraph(last.verb, draft.start);
        return near ? last.actor : null;
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

    private @Nullable ActorMention speaker(int verb) {
        boolean speech = words.is(Words.Class.SPEECH, tokens, verb) || words.is(Words.Class.SAYING, tokens, verb);
        if (!speech && !words.is(Words.Class.COUNTING, tokens, verb)) {
            return tokens.isMark(verb, ':') ? ofHeading(verb) : null;
        }
        ActorMention before = before(verb);
        if (before != null) {
            return before;
        }
        boolean source = speech && behindAccount(verb) > verb + 1;
        if (isContinued(verb - 1) || speech && !source && isContinued(verb + 1)) {
            ActorMention subject = isOpening(verb - 1) ? lastSubject(tokens.sentenceOf(verb)) : null;
            if (subject != null) {
                return subject;
            }
            return sayings.isEmpty() ? null : sayings.get(sayings.size() - 1).actor;
        }
        return speech ? behind(verb) : null;
    }

    private boolean isOpening(int pronoun) {
        return tokens.lower(pronoun).equals("it") && tokens.sentenceStart(tokens.sentenceOf(pronoun)) == pronoun;
    }

    /** "The General Staff publishes no losses. It said": the office that the sentence before begins with. */
    private @Nullable ActorMention lastSubject(int sentence) {
        int first = sentence == 0 ? -1 : tokens.sentenceStart(sentence - 1);
        for (int i = first; i >= 0 && i <= first + 1; i++) {
            ActorMention actor = scene.actor(i);
            if (actor != null && (actor.kind() == Kind.AUTHORITY || actor.kind() == Kind.FORCE)) {
                return actor;
            }
        }
        return null;
    }

    /** "The interior ministry: 13 dead": an authority that a colon makes speak. */
    private @Nullable ActorMention ofHeading(int colon) {
        ActorMention last = scene.actor(colon - 1);
        boolean speaker = last != null
                && (last.kind() == Kind.AUTHORITY || last.kind() == Kind.FORCE && !isBehindOf(last.start()));
        return speaker ? last : null;
    }

    /** "Shot down 60 drones of the Ukrainian army: 20 over Kursk": whose they are, who says nothing. */
    private boolean isBehindOf(int actor) {
        int lead = words.is(Words.Class.DETERMINER, tokens, actor - 1) ? actor - 2 : actor - 1;
        return tokens.lower(lead).equals("of");
    }

    /** "He added", "the statement says": the one who spoke last. */
    private boolean isContinued(int token) {
        return words.is(Words.Class.PRONOUN, tokens, token)
                || words.is(Words.Class.STATEMENT, tokens, token)
                || words.is(Words.Class.STATEMENT, tokens, token + 2)
                        && tokens.lower(token).equals("to");
    }

    /** "Serhii Lysak, the governor of Dnipropetrovsk region, said": an office before a place, and a place before nobody. */
    private @Nullable ActorMention before(int verb) {
        ActorMention found = null;
        int first = Math.max(tokens.sentenceStart(tokens.sentenceOf(verb)), verb - REACH);
        for (int i = verb - 1; i >= first && (isSpeaker(i) || isLight(i)); i--) {
            ActorMention actor = isSpeaker(i) ? scene.actor(i) : null;
            boolean office = actor != null && (actor.kind() == Kind.AUTHORITY || actor.kind() == Kind.OBSERVER);
            found = found == null || office && found.kind() == Kind.STATE ? actor : found;
        }
        return found;
    }

    /** "Said Governor Petrov", "according to Oleh Bondar, the head of the region". */
    private @Nullable ActorMention behind(int verb) {
        int last = Math.min(tokens.sentenceEnd(tokens.sentenceOf(verb)), verb + REACH);
        for (int i = behindAccount(verb); i < last && (isSpeaker(i) || isLight(i)); i++) {
            if (isSpeaker(i)) {
                return scene.actor(i);
            }
        }
        return null;
    }

    /** "According to a statement from", "as reported by": the token behind words that name no speaker; that behind the verb where none stand. */
    private int behindAccount(int verb) {
        int i = verb + 1;
        if (tokens.lower(i).equals("by")) {
            return i + 1;
        }
        if (!tokens.lower(i).equals("to")) {
            return i;
        }
        int end = i;
        while (end < i + ACCOUNT_REACH && tokens.isWord(end) && !words.is(Words.Class.ACCOUNT, tokens, end)) {
            end++;
        }
        boolean from = tokens.lower(end + 1).equals("from")
                || tokens.lower(end + 1).equals("by")
                || tokens.lower(end + 1).equals("of");
        boolean account = words.is(Words.Class.ACCOUNT, tokens, end);
        return account && from ? end + 2 : i;
    }

    private boolean isSpeaker(int token) {
        ActorMention actor = scene.actor(token);
        if (actor == null) {
            return false;
        }
        return switch (actor.kind()) {
            case AUTHORITY, OBSERVER, FORCE, STATE, GROUP -> true;
            default -> false;
        };
    }

    /** What may stand between a speaker and the verb: names, titles, places, days. */
    private boolean isLight(int token) {
        if (scene.number(token) != null && scene.date(token) == null) {
            return false;
        }
        return tokens.isCapitalised(token)
                || tokens.isMark(token, ',')
                || scene.date(token) != null
                || scene.place(token) != null
                || scene.actor(token) != null
                || words.is(Words.Class.DETERMINER, tokens, token)
                || words.is(Words.Class.AREA, tokens, token)
                || words.is(Words.Class.TITLE, tokens, token)
                || words.is(Words.Class.HAVE, tokens, token)
                || words.is(Words.Class.INTERJECTED, tokens, token)
                || words.is(Words.Class.QUOTED, tokens, token)
                || scene.actor(token - 1) != null && words.is(Words.Class.REBELS, tokens, token)
                || words.isAdverb(tokens, token)
                || isForItsPart(token)
                || isOfPlace(token);
    }

    /** A token of "in the town", "at the clinic", "in Sumy" behind a speaker. */
    private boolean isOfPlace(int token) {
        boolean the = words.is(Words.Class.DETERMINER, tokens, token - 1);
        int lead = the ? token - 2 : token;
        boolean opens = the || words.is(Words.Class.DETERMINER, tokens, token + 1) || scene.place(token + 1) != null;
        return opens && words.is(Words.Class.LOCATIVE, tokens, lead);
    }

    /** A token of "for its part" between commas. */
    private boolean isForItsPart(int token) {
        boolean leads = tokens.lower(token).equals("for") && tokens.isMark(token + 3, ',');
        int part = leads ? token + 2 : token;
        return tokens.lower(part).equals("part")
                && words.is(Words.Class.POSSESSIVE, tokens, part - 1)
                && tokens.lower(part - 2).equals("for");
    }
}
