package org.wartally.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.actor.ActorTerms.Actor;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Finds everybody who fights, owns weapons or speaks. One pass over the tokens. */
public final class ActorReader {

    private static final class Holder {
        private static final ActorReader ENGLISH = new ActorReader("en");
    }

    /** Words between a nationality and what it owns: "Ukraine's northern air command". */
    private static final int GAP = 2;

    private final ActorTerms terms;

    private ActorReader(String language) {
        terms = new ActorTerms(language);
    }

    /** The reader of English. */
    public static ActorReader standard() {
        return Holder.ENGLISH;
    }

    /** The actors of a text in reading order, not overlapping; "Russia's Defence Ministry" is one. */
    public List<ActorMention> read(Tokens tokens) {
        List<ActorMention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            ActorMention mention = at(tokens, i);
            if (mention != null) {
                found.add(mention);
            }
            i = mention == null ? i + 1 : mention.end();
        }
        return found;
    }

    private @Nullable ActorMention at(Tokens tokens, int i) {
        Terms.Match<Actor> match = terms.match(tokens, i);
        if (match == null) {
            return null;
        }
        Actor actor = match.value();
        ActorMention alone = new ActorMention(i, match.end(), actor.kind(), actor.side());
        ActorMention owned = isOwner(actor.kind()) ? owned(tokens, alone) : null;
        return owned != null ? owned : ofState(tokens, alone);
    }

    private static boolean isOwner(Kind kind) {
        return kind == Kind.STATE || kind == Kind.NATIONALITY || kind == Kind.GROUP;
    }

    /** "Russia's Defence Ministry", "Israeli military", "Houthi media": the force or speaker with its owner's side. */
    private @Nullable ActorMention owned(Tokens tokens, ActorMention owner) {
        int from = tokens.lower(owner.end()).equals("'s") || tokens.isMark(owner.end(), '\'')
                ? owner.end() + 1
                : owner.end();
        for (int i = from; i <= from + GAP && tokens.isWord(i); i++) {
            Terms.Match<Actor> match = terms.match(tokens, i);
            if (match != null && isOwned(match.value())) {
                Kind kind = match.value().kind() == Kind.OBSERVER
                        ? Kind.AUTHORITY
                        : match.value().kind();
                return new ActorMention(owner.start(), match.end(), kind, owner.side());
            }
            if (match != null || tokens.lower(i).endsWith("ed") || isStop(tokens.lower(i))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isOwned(Actor actor) {
        boolean speaks = actor.kind() == Kind.AUTHORITY || actor.kind() == Kind.FORCE || actor.kind() == Kind.OBSERVER;
        return speaks && actor.side() == null;
    }

    private static boolean isStop(String lower) {
        return switch (lower) {
            case "and",
                    "or",
                    "in",
                    "on",
                    "at",
                    "of",
                    "to",
                    "with",
                    "for",
                    "by",
                    "from",
                    "said",
                    "were",
                    "was",
                    "have",
                    "has",
                    "had",
                    "that",
                    "as" -> true;
            default -> lower.endsWith("ing");
        };
    }

    /** "the Air Force of Ukraine", "the ministry in Kyiv". */
    private ActorMention ofState(Tokens tokens, ActorMention speaker) {
        boolean of = speaker.side() == null && tokens.lower(speaker.end()).equals("of");
        int state = tokens.lower(speaker.end() + 1).equals("the") ? speaker.end() + 2 : speaker.end() + 1;
        Terms.Match<Actor> match = of ? terms.match(tokens, state) : null;
        boolean owner = match != null && isOwner(match.value().kind());
        return owner && match != null
                ? new ActorMention(
                        speaker.start(),
                        match.end(),
                        speaker.kind(),
                        match.value().side())
                : speaker;
    }
}
