package org.wartally.extract.claim.who;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Finds who speaks at a verb of speech: before it, behind it, or behind the account that it names. */
public final class Speakers {

    /** Tokens of "local rescue services" behind "the army and". */
    private static final int JOINT = 4;
    /** Tokens of titles, names and places between a speaker and "said". */
    private static final int REACH = 14;
    /** Tokens of "to a preliminary count" before "from". */
    private static final int ACCOUNT_REACH = 5;
    /** Tokens of "released on Friday" between an account and "by". */
    private static final int GIVEN_REACH = 5;
    /** Tokens between a verb in the passive and "by": "was put at 15 by the ministry". */
    private static final int PASSIVE_REACH = 4;

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Speakers(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /**
     * "Serhii Lysak, the governor of Dnipropetrovsk region, said": an office before a place, and a place before nobody; "WAFA,
     * the news agency, said": who is named before what it is.
     */
    @Nullable
    ActorMention before(int verb) {
        ActorMention found = null;
        int first = Math.max(tokens.sentenceStart(tokens.sentenceOf(verb)), verb - REACH);
        for (int i = beforeJoint(beforeAside(verb)) - 1;
                i >= first && (isSpeaker(i) || isLight(i) || isJoint(i, found));
                i--) {
            ActorMention actor = isSpeaker(i) ? scene.actor(i) : null;
            boolean office = actor != null && (actor.kind() == Kind.AUTHORITY || actor.kind() == Kind.OBSERVER);
            boolean joint = actor != null && found != null && isJoint(actor, found);
            boolean named = office && actor.side() != null && tokens.isMark(verb - 1, ',');
            Kind last = found == null ? null : found.kind();
            boolean leads = last == null || joint;
            found = leads || office && last == Kind.STATE || named && last == Kind.OBSERVER ? actor : found;
        }
        return found;
    }

    private boolean isJoint(int and, @Nullable ActorMention second) {
        ActorMention first = second == null ? null : scene.actor(and - 1);
        return first != null && isJoint(first, second);
    }

    /** "The army and rescuers said", "the police and the rescue services": the first of two speaks. */
    private boolean isJoint(ActorMention first, ActorMention second) {
        int and =
                words.is(Words.Class.DETERMINER, tokens, second.start() - 1) ? second.start() - 2 : second.start() - 1;
        boolean office = first.kind() == Kind.AUTHORITY || first.kind() == Kind.FORCE;
        return office && first.end() == and && tokens.lower(and).equals("and");
    }

    /** "The army and rescue services said": the token of "and", where a speaker stands before it; the verb where none does. */
    private int beforeJoint(int verb) {
        int i = verb - 1;
        while (i > verb - JOINT && tokens.isWord(i) && !isSpeaker(i) && !words.closesGroup(tokens, i)) {
            i--;
        }
        return i < verb - 1 && tokens.lower(i).equals("and") && isSpeaker(i - 1) ? i : verb;
    }

    /**
     * "The army, which put the number at 43", "the army, which has sent two battalions, said": the token of "which"; the verb
     * where no clause aside stands before it.
     */
    private int beforeAside(int verb) {
        boolean closed = tokens.isMark(verb - 1, ',');
        int first = closed ? Math.max(tokens.sentenceStart(tokens.sentenceOf(verb)), verb - REACH) : verb - 1;
        for (int i = closed ? verb - 2 : verb - 1; i >= first; i--) {
            if (words.is(Words.Class.RELATIVE, tokens, i) && tokens.isMark(i - 1, ',')) {
                return isSpeaker(i - 2) && (closed || tokens.lower(i).equals("which")) ? i : verb;
            }
        }
        return verb;
    }

    /** "Said Governor Petrov", ", said a spokesman", "according to Oleh Bondar, the head of the region". */
    @Nullable
    ActorMention behind(int verb) {
        int by = tokens.lower(verb + 1).equals("to") || tokens.lower(verb + 1).equals("by") ? verb + 2 : verb + 1;
        int source = ofAccount(verb);
        boolean inverted = !tokens.isWord(verb - 1);
        return from(source < 0 ? by : source, verb, by > verb + 1 || inverted);
    }

    /** Whether the verb names an account of somebody: "according to a statement from", "as reported by". */
    boolean namesSource(int verb) {
        return tokens.lower(verb + 1).equals("by") || ofAccount(verb) >= 0;
    }

    /** "The toll was put at 15 by the ministry": who counts, told in the passive; null where nobody is named, or nothing counted. */
    @Nullable
    ActorMention ofPassive(int verb) {
        boolean counted = false;
        int last = Math.min(tokens.sentenceEnd(tokens.sentenceOf(verb)), verb + PASSIVE_REACH);
        for (int i = verb + 1; i < last; i++) {
            counted |= scene.number(i) != null;
            if (tokens.lower(i).equals("by")) {
                return counted ? from(i + 1, verb, true) : null;
            }
        }
        return null;
    }

    /**
     * "TASS quoted the governor as saying", "the governor was quoted by TASS as saying": the governor; null where nobody is
     * quoted.
     */
    @Nullable
    ActorMention ofQuotation(int saying) {
        int quoted = tokens.lower(saying - 1).equals("as") ? saying - 2 : 0;
        int first = quoted <= 0 ? 0 : Math.max(tokens.sentenceStart(tokens.sentenceOf(saying)), saying - REACH);
        while (quoted > first && !words.is(Words.Class.CITED, tokens, quoted)) {
            quoted--;
        }
        if (quoted <= first) {
            return null;
        }
        ActorMention subject = before(quoted);
        if (words.is(Words.Class.AUXILIARY, tokens, quoted - 1)) {
            ActorMention teller = tokens.lower(quoted + 1).equals("by") ? from(quoted + 2, saying, true) : null;
            return subject == null || teller == null ? subject : quoted(subject, teller);
        }
        ActorMention object = from(quoted + 1, saying, true);
        return object == null || subject == null ? object : quoted(object, subject);
    }

    /** "The local governor" that a state's agency quotes speaks for that state. */
    ActorMention quoted(ActorMention cited, ActorMention teller) {
        boolean open = cited.side() == null && cited.kind() != Kind.OBSERVER;
        return open && teller.side() != null
                ? new ActorMention(cited.start(), cited.end(), cited.kind(), teller.side())
                : cited;
    }

    private @Nullable ActorMention from(int first, int verb, boolean account) {
        int last = Math.min(tokens.sentenceEnd(tokens.sentenceOf(verb)), verb + REACH);
        for (int i = first; i < last && (isSpeaker(i) || isLight(i) || isIndefinite(i, account)); i++) {
            if (isSpeaker(i) || tokens.lower(i).equals("as")) {
                return isSpeaker(i) ? scene.actor(i) : null;
            }
        }
        return null;
    }

    /** "According to a security source", "to two provincial officials", "said Pavlo Hnatiuk, an adviser": people not told of before. */
    private boolean isIndefinite(int token, boolean account) {
        boolean article = words.is(Words.Class.ARTICLE, tokens, token);
        boolean some = article || scene.number(token) != null && (isSpeaker(token + 1) || isSpeaker(token + 2));
        boolean kind = isSpeaker(token + 1) && tokens.isWord(token) && !words.closesGroup(tokens, token);
        return account ? some || kind : article && tokens.isMark(token - 1, ',');
    }

    /**
     * "According to a ministry tally", "to figures released on Friday by the ministry": the token from which the speaker of an
     * account is named; negative where the verb names no account.
     */
    private int ofAccount(int verb) {
        int to = verb + 1;
        if (!tokens.lower(to).equals("to")) {
            return -1;
        }
        int end = to;
        boolean named = false;
        while (end < to + ACCOUNT_REACH && tokens.isWord(end) && !isAccount(end)) {
            named |= isSpeaker(end);
            end++;
        }
        if (!isAccount(end)) {
            return -1;
        }
        int link = named ? to : link(end + 1);
        return link < 0 ? -1 : link + 1;
    }

    private boolean isAccount(int token) {
        return words.is(Words.Class.ACCOUNT, tokens, token) || words.is(Words.Class.STATEMENT, tokens, token);
    }

    /** "From", "of" or "by" behind an account, perhaps behind "compiled" or "posted on X"; negative where none stands. */
    private int link(int from) {
        boolean given = words.is(Words.Class.ISSUED, tokens, from);
        for (int i = from; i <= from + GIVEN_REACH; i++) {
            String lower = tokens.lower(i);
            if (lower.equals("by") || !given && (lower.equals("from") || lower.equals("of"))) {
                return i;
            }
            if (!given && !isOnNetwork(i) || !tokens.isWord(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** A token of "on X", "on Telegram". */
    private boolean isOnNetwork(int token) {
        return tokens.lower(token).equals("on") || tokens.lower(token - 1).equals("on") && tokens.isCapitalised(token);
    }

    boolean isSpeaker(int token) {
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
    boolean isLight(int token) {
        if (scene.number(token) != null && scene.date(token) == null) {
            return isOfUnit(token);
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
                || isOfPlace(token)
                || isOfUnit(token)
                || isNamedUnit(token)
                || isUnnamed(token);
    }

    /** A token of "8th" in "the army's 8th Infantry Division said". */
    private boolean isOfUnit(int token) {
        int ending = tokens.isNumber(token) ? token + 1 : token;
        return ORDINAL_ENDINGS.contains(tokens.lower(ending))
                && tokens.isNumber(ending - 1)
                && tokens.isJoined(ending)
                && tokens.isCapitalised(ending + 1);
    }

    /** The last word of "the army's West grouping said". */
    private boolean isNamedUnit(int token) {
        boolean owned =
                tokens.lower(token - 2).equals("'s") || tokens.lower(token - 3).equals("'s");
        return owned && tokens.isCapitalised(token - 1) && words.is(Words.Class.OUTFIT, tokens, token);
    }

    /** A token of "speaking on condition of anonymity", "two officers there". */
    private boolean isUnnamed(int token) {
        return words.is(Words.Class.ANONYMOUS, tokens, token)
                || tokens.lower(token).equals("there");
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
