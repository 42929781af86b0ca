package org.wartally.extract.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorReader;
import org.wartally.extract.date.DateMention;
import org.wartally.extract.date.DateReader;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.number.NumberReader;
import org.wartally.extract.place.PlaceMention;
import org.wartally.extract.place.PlaceReader;
import org.wartally.model.Field;
import org.wartally.text.CleanText;
import org.wartally.text.Tokens;

/** One field of a report with everything that the dimensions saw in it, each token knowing what covers it. */
final class Scene {

    private final Field field;
    private final Tokens tokens;
    private final List<NumberMention> numbers;
    private final List<DateMention> dates;
    private final List<PlaceMention> places;
    private final List<ActorMention> actors;
    private final BySentence<DateMention> datesBySentence;
    private final BySentence<ActorMention> actorsBySentence;
    private final @Nullable NumberMention[] numberAt;
    private final @Nullable DateMention[] dateAt;
    private final @Nullable PlaceMention[] placeAt;
    private final @Nullable ActorMention[] actorAt;

    Scene(Field field, String raw, @Nullable LocalDate published) {
        this.field = field;
        tokens = Tokens.of(CleanText.of(raw));
        numbers = NumberReader.english().read(tokens);
        dates = DateReader.standard().read(tokens, published);
        actors = ActorReader.standard().read(tokens);
        places = PlaceReader.standard().read(tokens, null, countries(actors));
        datesBySentence = new BySentence<>(dates, tokens, DateMention::start);
        actorsBySentence = new BySentence<>(actors, tokens, ActorMention::start);
        numberAt = new NumberMention[tokens.size()];
        dateAt = new DateMention[tokens.size()];
        placeAt = new PlaceMention[tokens.size()];
        actorAt = new ActorMention[tokens.size()];
        numbers.forEach(m -> fill(numberAt, m, m.core(), m.end()));
        dates.forEach(m -> fill(dateAt, m, m.start(), m.end()));
        places.forEach(m -> fill(placeAt, m, m.start(), m.end()));
        actors.forEach(m -> fill(actorAt, m, m.start(), m.end()));
    }

    /** The countries whose armed groups, armies and offices are named: the KIA fights in Myanmar, the TTP in Pakistan. */
    private static List<String> countries(List<ActorMention> actors) {
        return actors.stream()
                .map(actor -> Countries.country(actor.side()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static <T> void fill(@Nullable T[] column, T mention, int start, int end) {
        for (int i = start; i < end; i++) {
            column[i] = mention;
        }
    }

    Field field() {
        return field;
    }

    Tokens tokens() {
        return tokens;
    }

    List<NumberMention> numbers() {
        return numbers;
    }

    List<DateMention> dates() {
        return dates;
    }

    List<PlaceMention> places() {
        return places;
    }

    /** The dates that begin in a sentence. */
    List<DateMention> dates(int sentence) {
        return datesBySentence.of(sentence);
    }

    /** The actors that begin in a sentence. */
    List<ActorMention> actors(int sentence) {
        return actorsBySentence.of(sentence);
    }

    List<ActorMention> actors() {
        return actors;
    }

    @Nullable
    NumberMention number(int token) {
        return at(numberAt, token);
    }

    @Nullable
    DateMention date(int token) {
        return at(dateAt, token);
    }

    @Nullable
    PlaceMention place(int token) {
        return at(placeAt, token);
    }

    @Nullable
    ActorMention actor(int token) {
        return at(actorAt, token);
    }

    private static <T> @Nullable T at(@Nullable T[] column, int token) {
        return token < 0 || token >= column.length ? null : column[token];
    }
}
