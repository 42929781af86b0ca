package org.wartally.extract.actor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Reads the mention that begins at a token: a side, an institution, or both tied together. */
final class ActorPhrase {

    /** Words such as "regional military" between a side and its institution. */
    private static final int RANKS = 3;

    private final ActorWords words;
    private final Tokens tokens;

    ActorPhrase(ActorWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /**
     * The mention that begins at a token.
     *
     * @param atom what stands there, null where no dictionary knows it
     * @return null where none begins or where a side only describes something: "Iranian-made drones"
     */
    @Nullable
    ActorMention at(int from, Terms.@Nullable Match<Atom> atom) {
        if (atom == null) {
            return ofPlace(from);
        }
        Kind kind = atom.value().kind();
        if (kind == null || isPrefixed(from)) {
            return null;
        }
        return ActorWords.SIDES.contains(kind) ? side(from, atom) : institution(from, atom);
    }

    /** "Gaza's health ministry": a place is no actor, its institution is. */
    private @Nullable ActorMention ofPlace(int from) {
        Terms.Match<String> place = words.place(tokens, from);
        return place == null ? null : tied(from, place.end(), place.value());
    }

    private @Nullable ActorMention side(int from, Terms.Match<Atom> atom) {
        int end = atom.end();
        Kind kind = Objects.requireNonNull(atom.value().kind());
        String side = atom.value().side();
        if (isHyphen(end) && words.skip("made", tokens, end + 1) > end + 1) {
            int run = words.skip("run", tokens, end + 1);
            return run > end + 1 ? tied(from, run, side) : null;
        }
        ActorMention tied = tied(from, end, side);
        return tied != null ? tied : new ActorMention(from, end, kind, side);
    }

    /** The institution behind a side, with the side: "Ukraine's Air Force", "Israeli military", "Houthi media". */
    private @Nullable ActorMention tied(int from, int end, @Nullable String side) {
        int start = tokens.lower(end).equals("'s") || tokens.isMark(end, '\'') ? end + 1 : end;
        Terms.Match<Atom> institution = institutionFrom(start);
        if (institution == null || tokens.sentenceOf(start) != tokens.sentenceOf(from)) {
            return null;
        }
        String own = institution.value().side();
        if (own != null && side != null && !own.equals(side)) {
            return null;
        }
        Kind kind = Objects.requireNonNull(institution.value().kind());
        boolean voice = kind == Kind.OBSERVER;
        if (voice && !(isVoice(institution) && (side == null || side.contains(":")))) {
            return null;
        }
        Kind merged = voice ? Kind.AUTHORITY : kind == Kind.ENEMY ? Kind.FORCE : kind;
        return extended(new ActorMention(from, institution.end(), merged, side == null ? own : side));
    }

    /** "Houthi media" speak for the Houthis; medics under them do not. */
    private static boolean isVoice(Terms.Match<Atom> atom) {
        String spelling = atom.value().spelling();
        return spelling.endsWith("media")
                || spelling.endsWith("television")
                || spelling.endsWith("channel")
                || spelling.endsWith("station");
    }

    /** The institution at a token or behind ranks: "regional military administration", "top officials". */
    private Terms.@Nullable Match<Atom> institutionFrom(int start) {
        int i = start;
        for (int n = 0; n <= RANKS && i < tokens.size(); n++) {
            Terms.Match<Atom> atom = words.atom(tokens, i);
            boolean side = atom != null
                    && (atom.value().kind() == null
                            || ActorWords.SIDES.contains(atom.value().kind()));
            if (atom != null) {
                return side || atom.value().kind() == Kind.OURS ? null : atom;
            }
            int next = words.skip("rank", tokens, i);
            if (next == i) {
                return null;
            }
            i = next;
        }
        return null;
    }

    private ActorMention institution(int from, Terms.Match<Atom> atom) {
        Kind kind = Objects.requireNonNull(atom.value().kind());
        return extended(new ActorMention(from, atom.end(), kind, atom.value().side()));
    }

    /** Takes in what follows: "army spokesman", "General Staff of the Armed Forces of Ukraine", "officials in Kyiv". */
    private ActorMention extended(ActorMention mention) {
        if (mention.kind() == Kind.OURS || mention.kind() == Kind.ENEMY) {
            return mention;
        }
        ActorMention longer = withOffice(mention);
        while (longer.end() > mention.end()) {
            mention = longer;
            longer = withOffice(mention);
        }
        ActorMention owned = withOwner(mention);
        return owned.end() > mention.end() ? owned : withSeat(mention);
    }

    /**
     * "military spokesman", "health ministry officials", "the governor's spokesman", "the army's media wing": who speaks of the
     * institution is one with it.
     */
    private ActorMention withOffice(ActorMention mention) {
        boolean office = mention.kind() == Kind.AUTHORITY || mention.kind() == Kind.FORCE;
        boolean owned = office && tokens.lower(mention.end()).equals("'s");
        Terms.Match<Atom> next = owned ? institutionFrom(mention.end() + 1) : words.atom(tokens, mention.end());
        boolean speaks = next != null && next.value().kind() == Kind.AUTHORITY;
        if (!speaks || !agree(mention.side(), next.value().side()) || !sameSentence(mention.start(), mention.end())) {
            return mention;
        }
        Kind kind = mention.kind() == Kind.OBSERVER ? Kind.OBSERVER : Kind.AUTHORITY;
        return new ActorMention(
                mention.start(),
                next.end(),
                kind,
                either(mention.side(), next.value().side()));
    }

    /** "of Ukraine", "of the Ukrainian Navy", "for the Israeli military". */
    private ActorMention withOwner(ActorMention mention) {
        if (mention.kind() == Kind.OBSERVER || !isOwned(mention)) {
            return mention;
        }
        int start = tokens.lower(mention.end() + 1).equals("the") ? mention.end() + 2 : mention.end() + 1;
        ActorMention owner = start < tokens.size() && sameSentence(mention.start(), start)
                ? at(start, words.atom(tokens, start))
                : null;
        if (owner == null || owner.kind() == Kind.OBSERVER || owner.kind() == Kind.ENEMY) {
            return mention;
        }
        if (!agree(mention.side(), owner.side())) {
            return mention;
        }
        boolean noun = owner.kind() != Kind.NATIONALITY;
        return noun
                ? new ActorMention(mention.start(), owner.end(), mention.kind(), either(mention.side(), owner.side()))
                : mention;
    }

    private boolean isOwned(ActorMention mention) {
        String link = tokens.lower(mention.end());
        return link.equals("of") || (link.equals("for") && mention.kind() == Kind.AUTHORITY);
    }

    /** "officials in Kyiv" are Ukraine's; the place stays free for the place reader. */
    private ActorMention withSeat(ActorMention mention) {
        boolean seated = mention.kind() == Kind.AUTHORITY && mention.side() == null;
        if (!seated || !tokens.lower(mention.end()).equals("in")) {
            return mention;
        }
        int start = mention.end() + 1;
        Terms.Match<Atom> atom = words.atom(tokens, start);
        boolean state = atom != null && atom.value().kind() == Kind.STATE;
        Terms.Match<String> place = state ? null : words.place(tokens, start);
        String side = state ? atom.value().side() : place == null ? null : place.value();
        return new ActorMention(mention.start(), mention.end(), mention.kind(), side);
    }

    private boolean sameSentence(int a, int b) {
        return b < tokens.size() && tokens.sentenceOf(a) == tokens.sentenceOf(b);
    }

    private static boolean agree(@Nullable String a, @Nullable String b) {
        return a == null || b == null || a.equals(b);
    }

    private static @Nullable String either(@Nullable String a, @Nullable String b) {
        return a == null ? b : a;
    }

    /** "pro-Russian", "anti-Taliban": not of that side. */
    private boolean isPrefixed(int from) {
        return tokens.isJoined(from)
                && tokens.isMark(from - 1, '-')
                && tokens.isJoined(from - 1)
                && words.skip("away", tokens, from - 2) == from - 1;
    }

    private boolean isHyphen(int token) {
        return tokens.isMark(token, '-') && tokens.isJoined(token) && tokens.isJoined(token + 1);
    }
}
