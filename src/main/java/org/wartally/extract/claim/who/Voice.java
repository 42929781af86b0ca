package org.wartally.extract.claim.who;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.actor.ActorReader;
import org.wartally.extract.claim.list.Losses;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.CleanText;
import org.wartally.text.Tokens;

/** Whose voice a report has where it names no speaker: a governor's post speaks for the governor's state, a news agency for nobody. */
public final class Voice {

    private Voice() {}

    /** The side that a report speaks for by "we" or "the enemy", or by the office that publishes it; null where it speaks for none. */
    public static @Nullable String of(Scene text, Words words, @Nullable String source, @Nullable String homeCountry) {
        for (ActorMention actor : text.actors()) {
            if (actor.kind() == Kind.OURS && actor.side() != null) {
                return actor.side();
            }
        }
        String party = source == null ? null : ofFighters(source);
        if (party != null) {
            return party;
        }
        boolean ours = text.actors().stream().anyMatch(a -> a.kind() == Kind.OURS || a.kind() == Kind.ENEMY);
        String office = source == null ? null : ofOffice(words, source, null);
        office = office == null && isOffice(words, source) ? ofLosses(text, words) : office;
        office = office == null && source != null ? ofOffice(words, source, homeCountry) : office;
        return office != null ? office : ours ? ofParty(text, words, ofPress(words, source), homeCountry) : null;
    }

    /** "Russian losses since 24 February": told by an office whose name tells no state, it is that of those who fight them; null where none do. */
    private static @Nullable String ofLosses(Scene text, Words words) {
        ActorMention loser = new Losses(text, words).owner(0, text.tokens().size());
        return loser == null || loser.side() == null ? null : Who.opponent(loser.side());
    }

    private static boolean isOffice(Words words, @Nullable String source) {
        Tokens tokens = Tokens.of(
                CleanText.of(source == null ? "" : source.replace('-', ' ').replace('_', ' ')));
        boolean office = false;
        for (int i = 0; i < tokens.size(); i++) {
            office |= words.is(Words.Class.OFFICE, tokens, i);
        }
        return office;
    }

    /** "IDF", "ispr", "houthi-media": an army or armed group that publishes itself; null where the source names none. */
    private static @Nullable String ofFighters(String source) {
        String plain = source.replace('-', ' ').replace('_', ' ').strip();
        List<ActorMention> army = ActorReader.standard().read(Tokens.of(CleanText.of(plain.toUpperCase(Locale.ROOT))));
        if (army.size() == 1 && army.get(0).kind() == Kind.FORCE && army.get(0).side() != null) {
            return plain.indexOf(' ') < 0 ? army.get(0).side() : null;
        }
        String name = plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
        List<ActorMention> named = ActorReader.standard().read(Tokens.of(CleanText.of(name)));
        String side = named.size() == 1 && named.get(0).kind() == Kind.AUTHORITY
                ? named.get(0).side()
                : null;
        return side != null && side.indexOf(':') > 0 ? side : null;
    }

    /** The country by whose code a newspaper or agency is called: "ru-agency" speaks of its own country's enemy; null where none is. */
    private static @Nullable String ofPress(Words words, @Nullable String source) {
        Tokens tokens = Tokens.of(
                CleanText.of(source == null ? "" : source.replace('-', ' ').replace('_', ' ')));
        boolean press = false;
        String country = null;
        for (int i = 0; i < tokens.size(); i++) {
            press |= words.is(Words.Class.PRESS, tokens, i);
            String code = tokens.lower(i).toUpperCase(Locale.ROOT);
            country = country == null && code.length() == 2 ? Countries.side(code) : country;
        }
        return press ? country : null;
    }

    /** Whose enemy "the enemy" is: that of the only army or authority which the report names, else of the country it is about. */
    private static @Nullable String ofParty(
            Scene text, Words words, @Nullable String press, @Nullable String homeCountry) {
        if (press != null) {
            return press;
        }
        List<String> sides = text.actors().stream()
                .filter(actor -> actor.kind() == Kind.AUTHORITY)
                .map(ActorMention::side)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (sides.size() == 1) {
            return sides.get(0);
        }
        if (homeCountry != null) {
            return Countries.side(homeCountry);
        }
        String land = ofLand(text, words);
        return land != null ? land : ofOtherParty(text);
    }

    /** "The enemy launched 90 drones at Ukrainian cities", "at the villages of Ukraine": whose land the enemy strikes; null where none is told. */
    private static @Nullable String ofLand(Scene text, Words words) {
        Tokens tokens = text.tokens();
        List<String> sides = text.actors().stream()
                .filter(actor -> words.is(Words.Class.LAND, tokens, actor.end())
                        || tokens.lower(actor.start() - 1).equals("of")
                                && words.is(Words.Class.LAND, tokens, actor.start() - 2))
                .map(ActorMention::side)
                .filter(side -> side != null && Who.opponent(side) != null)
                .distinct()
                .toList();
        return sides.size() == 1 ? sides.get(0) : null;
    }

    /** "307 of our defenders are home. The Russian side received as many": those whom the other side fights; null where it is not told. */
    private static @Nullable String ofOtherParty(Scene text) {
        List<String> others = text.actors().stream()
                .filter(actor -> text.tokens().lower(actor.end()).equals("side")
                        || text.tokens().lower(actor.end() - 1).equals("side"))
                .map(ActorMention::side)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return others.size() == 1 ? Who.opponent(others.get(0)) : null;
    }

    /** "Governor of Belgorod region", "ua-air-force", "Russian Defence Ministry". */
    private static @Nullable String ofOffice(Words words, String source, @Nullable String homeCountry) {
        Tokens tokens = Tokens.of(CleanText.of(source.replace('-', ' ').replace('_', ' ')));
        String country = null;
        boolean office = false;
        for (int i = 0; i < tokens.size(); i++) {
            office |= words.is(Words.Class.OFFICE, tokens, i);
            if (words.is(Words.Class.PRESS, tokens, i)) {
                return null;
            }
            String code = tokens.lower(i);
            country = country == null && code.length() == 2 ? Countries.side(code.toUpperCase(Locale.ROOT)) : country;
        }
        if (!office) {
            return null;
        }
        String named = ActorReader.standard().read(tokens).stream()
                .map(ActorMention::side)
                .filter(side -> side != null)
                .findFirst()
                .orElse(country);
        return named != null ? named : Countries.side(homeCountry);
    }
}
