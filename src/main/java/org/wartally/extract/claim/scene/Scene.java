package org.wartally.extract.claim.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorReader;
import org.wartally.extract.date.DateMention;
import org.wartally.extract.date.DateReader;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.number.NumberReader;
import org.wartally.extract.place.PlaceMention;
import org.wartally.extract.place.PlaceNames;
import org.wartally.extract.place.PlaceReader;
import org.wartally.model.Field;
import org.wartally.text.CleanText;
import org.wartally.text.Tokens;

/** One field of a report with everything that the dimensions saw in it, each token knowing what covers it. */
public final class Scene {

    private final Field field;
    private final Tokens tokens;
    private final Layer<NumberMention> numbers;
    private final Layer<DateMention> dates;
    private final Layer<PlaceMention> places;
    private final Layer<ActorMention> actors;
    private final PlaceReader placeReader;
    /** "The Russian-installed head of the region". */
    private static final Set<String> RULED = Set.of("installed", "appointed", "occupied");

    /** Null as long as nobody has asked for a place. */
    private @Nullable PlaceNames placeNames;
    /** Null as long as nobody has asked. */
    private @Nullable Boolean swap;

    /**
     * Most reports tell of no figure at all: of those the places and actors are never asked for, and not read.
     *
     * @param home ISO 3166-1 alpha-2 of the country whose office publishes the report; null where its source tells of none
     */
    public Scene(Field field, String raw, @Nullable LocalDate published, @Nullable String home, PlaceReader reader) {
        this.field = field;
        placeReader = reader;
        tokens = Tokens.of(CleanText.of(raw));
        numbers = new Layer<>(tokens, NumberReader.english()::read, NumberMention::core, NumberMention::end);
        dates = new Layer<>(
                tokens, text -> DateReader.standard().read(text, published), DateMention::start, DateMention::end);
        actors = new Layer<>(tokens, ActorReader.standard()::read, ActorMention::start, ActorMention::end);
        places = new Layer<>(
                tokens,
                text -> reader.read(placeNames(), home, countries(tokens, actors.all())),
                PlaceMention::start,
                PlaceMention::end);
    }

    /**
     * The countries whose armed groups, armies and offices are named: the KIA fights in Myanmar, the TTP in Pakistan; not so those
     * who rule elsewhere, as "the Russian-installed head of the region".
     */
    private static List<String> countries(Tokens tokens, List<ActorMention> actors) {
        return actors.stream()
                .filter(actor -> !tokens.isDash(actor.start() + 1) || !RULED.contains(tokens.lower(actor.start() + 2)))
                .map(actor -> Countries.country(actor.side()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private PlaceNames placeNames() {
        if (placeNames == null) {
            placeNames = placeReader.names(tokens);
        }
        return placeNames;
    }

    /** Whether the text tells of prisoners who are swapped; looked for once, for it may be asked at every verb. */
    public boolean tellsOfSwap() {
        if (swap == null) {
            swap = Swaps.isTold(tokens);
        }
        return swap;
    }

    public Field field() {
        return field;
    }

    public Tokens tokens() {
        return tokens;
    }

    public List<NumberMention> numbers() {
        return numbers.all();
    }

    public List<DateMention> dates() {
        return dates.all();
    }

    public List<PlaceMention> places() {
        return places.all();
    }

    /** The dates that begin in a sentence. */
    public List<DateMention> dates(int sentence) {
        return dates.of(sentence);
    }

    /** The actors that begin in a sentence. */
    public List<ActorMention> actors(int sentence) {
        return actors.of(sentence);
    }

    public List<ActorMention> actors() {
        return actors.all();
    }

    @Nullable
    public NumberMention number(int token) {
        return numbers.at(token);
    }

    @Nullable
    public DateMention date(int token) {
        return dates.at(token);
    }

    /** Of most words it is told without knowing which places the others name. */
    @Nullable
    public PlaceMention place(int token) {
        return places.isRead() || placeNames().mayCover(token) ? places.at(token) : null;
    }

    /** Whether a place has a name with this word in it, be it meant here or not. */
    public boolean mayBePlace(int token) {
        return placeNames().mayCover(token);
    }

    @Nullable
    public ActorMention actor(int token) {
        return actors.at(token);
    }
}
