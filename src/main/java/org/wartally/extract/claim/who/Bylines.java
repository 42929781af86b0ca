package org.wartally.extract.claim.who;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/**
 * Who speaks where no verb says so: in a heading ("Air Force tally for the night: 40 Shaheds downed"), in a line of bylines ("Daily
 * summary of the Defence Ministry."), at the end of what is said ("four wounded – regional governor.") and by whose count ("by the
 * ministry's own tally, nine died").
 */
public final class Bylines {

    /** Tokens that a byline may have. */
    private static final int REACH = 16;
    /** Tokens of "own latest" before the account in "the army's own latest count". */
    private static final int KINDS = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Speakers speakers;

    Bylines(Scene scene, Words words, Speakers speakers) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.speakers = speakers;
    }

    /** "Health ministry bulletin for Wednesday:", "Central Command, log for Friday:"; null where the words before a colon are no byline. */
    @Nullable
    ActorMention ofHeading(int colon) {
        return ofLine(tokens.sentenceStart(tokens.sentenceOf(colon)), colon);
    }

    /** "Summary of the Defence Ministry for 4 June.": a sentence that is nothing but a byline; null where it is more. */
    @Nullable
    ActorMention ofSentence(int sentence) {
        return ofLine(tokens.sentenceStart(sentence), end(sentence));
    }

    private @Nullable ActorMention ofLine(int from, int end) {
        if (end - from > REACH) {
            return null;
        }
        ActorMention found = null;
        for (int i = from; i < end; i++) {
            if (!isLight(i)) {
                return null;
            }
            ActorMention actor = scene.actor(i);
            boolean first = found == null && actor != null && actor.start() == i;
            found = first && isNamed(actor, from, end) ? actor : found;
        }
        return found;
    }

    /** Whether an account is said to be theirs, or they open the line and nothing but a day or place stands behind them. */
    private boolean isNamed(ActorMention actor, int from, int end) {
        boolean own = tokens.lower(actor.end()).equals("'s") || tokens.isMark(actor.end(), '\'');
        int next = own ? actor.end() + 1 : actor.end();
        int account = accountFrom(next);
        boolean speaker = speakers.isSpeaker(actor.start());
        if (actor.kind() == Kind.STATE || actor.kind() == Kind.GROUP) {
            return speaker && account > 0 && account < end && (own || actor.kind() == Kind.GROUP);
        }
        boolean opens = actor.start() == from
                || actor.start() == from + 1 && isArticle(from)
                || tokens.startsLine(actor.start());
        boolean aside = opens && tokens.isMark(next, ',') && next + 1 < end;
        return speaker && (account > 0 && account < end || isAccountOf(actor, from) || aside);
    }

    /** "Summary of the", "figures from the": before those whose account it is. */
    private boolean isAccountOf(ActorMention actor, int from) {
        int link = actor.start() - 1;
        while (link > from && speakers.isLight(link) && !isLink(link)) {
            link--;
        }
        return link > from && isLink(link) && isAccount(link - 1);
    }

    private boolean isLink(int token) {
        return words.is(Words.Class.ORIGIN, tokens, token)
                || tokens.lower(token).equals("of")
                || tokens.lower(token).equals("by");
    }

    /** The account that begins at a token, perhaps behind "own" or "morning"; negative where none does. */
    private int accountFrom(int token) {
        for (int i = token; i < token + KINDS; i++) {
            if (isAccount(i)) {
                return i;
            }
            boolean comma = i == token && tokens.isMark(i, ',');
            if (!comma && !words.is(Words.Class.BULLETIN_KIND, tokens, i) && scene.date(i) == null) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isAccount(int token) {
        return words.is(Words.Class.BULLETIN, tokens, token);
    }

    private boolean isLight(int token) {
        String lower = tokens.lower(token);
        return speakers.isLight(token)
                || isAccount(token)
                || words.is(Words.Class.BULLETIN_KIND, tokens, token)
                || words.is(Words.Class.ARTICLE, tokens, token)
                || lower.equals("to")
                || isLink(token)
                || lower.equals("since");
    }

    /** "By the ministry's own tally, nine died", "on Kyiv's count": whose the account at a token is; null where it is no such account. */
    @Nullable
    ActorMention ofAccount(int account) {
        if (!isAccount(account)) {
            return null;
        }
        int owned = account - 1;
        while (owned > account - KINDS && words.is(Words.Class.BULLETIN_KIND, tokens, owned)) {
            owned--;
        }
        if (!tokens.lower(owned).equals("'s") && !tokens.isMark(owned, '\'')) {
            return null;
        }
        ActorMention actor = scene.actor(owned) == null ? scene.actor(owned - 1) : scene.actor(owned);
        if (actor == null || !speakers.isSpeaker(actor.start())) {
            return null;
        }
        int lead = actor.start() - 1;
        while (lead > actor.start() - KINDS && (isArticle(lead) || isRank(lead))) {
            lead--;
        }
        String lower = tokens.lower(lead);
        return lower.equals("by") || lower.equals("on") || lower.equals("in") ? actor : null;
    }

    private boolean isArticle(int token) {
        return words.is(Words.Class.ARTICLE, tokens, token)
                || tokens.lower(token).equals("the");
    }

    private boolean isRank(int token) {
        return words.is(Words.Class.TITLE, tokens, token) && !words.is(Words.Class.PREPOSITION, tokens, token);
    }

    /** "Four wounded – regional governor.", "(police).": who is named at the end of what a sentence says; null where nobody is. */
    @Nullable
    ActorMention ofTail(int sentence) {
        int end = end(sentence);
        boolean closed = tokens.isMark(end - 1, ')');
        int last = closed ? end - 2 : end - 1;
        int from = tokens.sentenceStart(sentence);
        ActorMention found = null;
        for (int i = last; i > from && last - i < REACH; i--) {
            boolean dash = tokens.isDash(i) && !tokens.isJoined(i);
            if (closed ? tokens.isMark(i, '(') : dash || tokens.isMark(i, ',') && found != null) {
                return found != null && isTold(found, from, i, dash) ? found : null;
            }
            ActorMention actor = scene.actor(i);
            boolean voice = actor != null
                    && (actor.kind() == Kind.AUTHORITY
                            || actor.kind() == Kind.OBSERVER
                            || actor.kind() == Kind.FORCE
                                    && words.is(Words.Class.INSTITUTION, tokens, actor.end() - 1));
            found = voice ? actor : found;
            if (!voice && !(found == null ? isBeside(i) : isRanked(i))) {
                return null;
            }
        }
        return null;
    }

    /** "The senior regional" before a speaker. */
    private boolean isRanked(int token) {
        return !words.is(Words.Class.INCLUDING, tokens, token)
                && !words.is(Words.Class.LOCATIVE, tokens, token)
                && (isArticle(token) || isRank(token) || tokens.isCapitalised(token));
    }

    /** Names, days and articles behind a speaker at the end; no verb, no number, no "and". */
    private boolean isBeside(int token) {
        return !words.is(Words.Class.QUOTED, tokens, token)
                && !words.is(Words.Class.HAVE, tokens, token)
                && !(tokens.isWord(token) && scene.actor(token) == null && words.is(Words.Class.OFFICE, tokens, token))
                && (speakers.isLight(token) || words.is(Words.Class.ARTICLE, tokens, token));
    }

    /** Whether what stands before a mark can be their words, and they are none of those whom it tells of ("killed a judge, the mayor"). */
    private boolean isTold(ActorMention actor, int from, int mark, boolean dash) {
        boolean institution = words.is(Words.Class.INSTITUTION, tokens, actor.end() - 1);
        boolean several = false;
        boolean clause = false;
        for (int i = mark - 1; i >= from; i--) {
            clause |= tokens.isMark(i, ',');
            NumberMention number = clause && !dash ? null : scene.number(i);
            several |= number != null
                    && scene.date(i) == null
                    && number.core() == i
                    && number.count().best() > 1;
        }
        boolean named = scene.actor(mark - 1) != null || words.is(Words.Class.PERSONS, tokens, mark - 1);
        return (several || dash && institution) && !named;
    }

    /** "Source: regional police.": the one whom a sentence names as the source of those before it; null where it names none. */
    @Nullable
    ActorMention ofSource(int sentence) {
        int from = tokens.sentenceStart(sentence);
        boolean source = words.is(Words.Class.SOURCE, tokens, from) && tokens.isMark(from + 1, ':');
        for (int i = from + 2; source && i < end(sentence); i++) {
            if (speakers.isSpeaker(i) && scene.actor(i).kind() != Kind.STATE) {
                return scene.actor(i);
            }
            if (!speakers.isLight(i) && !words.is(Words.Class.ARTICLE, tokens, i)) {
                return null;
            }
        }
        return null;
    }

    /** The token behind the last word of a sentence. */
    private int end(int sentence) {
        int end = tokens.sentenceEnd(sentence);
        while (end > tokens.sentenceStart(sentence) && (tokens.isMark(end - 1, '.') || tokens.isMark(end - 1, ';'))) {
            end--;
        }
        return end;
    }
}
