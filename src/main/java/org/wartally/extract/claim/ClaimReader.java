package org.wartally.extract.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.Stretches.Stretch;
import org.wartally.extract.claim.clause.Captives;
import org.wartally.extract.claim.clause.Conjuncts;
import org.wartally.extract.claim.event.Predicates;
import org.wartally.extract.claim.role.Aftermath;
import org.wartally.extract.claim.role.Cue;
import org.wartally.extract.claim.role.PeriodReports;
import org.wartally.extract.claim.role.Roles;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.sum.Arithmetic;
import org.wartally.extract.claim.sum.Echoes;
import org.wartally.extract.claim.sum.EventDays;
import org.wartally.extract.claim.when.WhenScope;
import org.wartally.extract.claim.where.Arsenal;
import org.wartally.extract.claim.where.HealthOffices;
import org.wartally.extract.claim.where.Home;
import org.wartally.extract.claim.where.PlaceReview;
import org.wartally.extract.claim.where.RoundUps;
import org.wartally.extract.claim.where.Sender;
import org.wartally.extract.claim.where.WhereScope;
import org.wartally.extract.claim.who.SharedVoice;
import org.wartally.extract.claim.who.Voice;
import org.wartally.extract.claim.who.Who;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.extract.place.PlaceReader;
import org.wartally.model.Claim;
import org.wartally.model.DatePrecision;
import org.wartally.model.Extraction;
import org.wartally.model.Field;
import org.wartally.model.Reject;
import org.wartally.model.Report;
import org.wartally.model.When;
import org.wartally.model.Where;
import org.wartally.text.Terms;

/** Reads a whole report, a level at a time: groups and predicates, then where, when and who, then roles and sums. */
public final class ClaimReader {

    /** Days after which only courts, mourners and inquiries tell of deaths as news. */
    private static final long LONG_PAST = 90;

    private final Words words = new Words("words.en.tsv");
    private final Predicates predicates = new Predicates("en.tsv", "patterns.en.tsv");
    private final Terms<Cue> cues = Cue.load("roles.en.tsv");
    private final Terms<Aftermath.Kind> deeds = Aftermath.load("aftermath.en.tsv");
    private final Arsenal arsenal = new Arsenal("arsenal.en.tsv");
    private final SentenceReader sentences;
    private final PlaceReader placeReader;
    private final Sender sender;

    /** The reader with the dictionaries and the gazetteer that travel in the jar. */
    public ClaimReader() {
        this(PlaceReader.standard());
    }

    /** The reader with the dictionaries that travel in the jar. */
    public ClaimReader(PlaceReader placeReader) {
        this.placeReader = placeReader;
        this.sender = new Sender(words, placeReader);
        this.sentences = new SentenceReader(predicates, words, new Clues(words));
    }

    ClaimReader(Clues clues) {
        this.placeReader = PlaceReader.standard();
        this.sender = new Sender(words, placeReader);
        this.sentences = new SentenceReader(predicates, words, clues);
    }

    /** Every figure of a report, and every number that was not used with its reason. */
    public Extraction read(Report report) {
        List<Claim> claims = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        int candidates = 0;
        for (Stretch stretch : Stretches.of(report.text())) {
            Extraction extraction = read(report, stretch, new ArrayList<>());
            claims.addAll(extraction.claims());
            rejects.addAll(extraction.rejects());
            candidates += extraction.candidates();
        }
        return new Extraction(report.reportId(), claims, rejects, candidates);
    }

    /** Why each claim of a report has its place and its date. */
    public List<Grounds> grounds(Report report) {
        List<Grounds> grounds = new ArrayList<>();
        Stretches.of(report.text()).forEach(stretch -> read(report, stretch, grounds));
        return grounds;
    }

    /** Reads a stretch as a report of its own; the title goes with the first. */
    private Extraction read(Report whole, Stretch stretch, List<Grounds> grounds) {
        String title = stretch.start() == 0 ? whole.title() : null;
        Report report = new Report(
                whole.reportId(),
                whole.publishedAt(),
                whole.source(),
                whole.url(),
                title,
                whole.lang(),
                stretch.text());
        List<Scene> scenes = scenes(report);
        Writer writer = new Writer(report, scenes, stretch.start());
        Extraction extraction = writer.write(drafts(report, scenes, report.publishedOn()));
        grounds.addAll(writer.grounds());
        return extraction;
    }

    /** Every place that a report names, in reading order; those of the title come last. */
    public List<PlaceMention> places(Report report) {
        return scenes(report).stream().flatMap(scene -> scene.places().stream()).toList();
    }

    /** The text, then the title. */
    private List<Scene> scenes(Report report) {
        LocalDate published = report.publishedOn();
        List<Scene> scenes = new ArrayList<>();
        Place office = sender.region(report.source());
        String home = office == null ? null : office.country();
        scenes.add(new Scene(Field.TEXT, report.text(), published, home, placeReader));
        if (report.title() != null) {
            scenes.add(new Scene(Field.TITLE, report.title(), published, home, placeReader));
        }
        return scenes;
    }

    private List<Draft> drafts(Report report, List<Scene> scenes, @Nullable LocalDate published) {
        boolean swap = scenes.stream().anyMatch(this::speaksOfSwap);
        List<Draft> read = new ArrayList<>();
        for (Scene scene : scenes) {
            read.addAll(sentences.read(scene, swap));
        }
        // Where, when and who is asked of figures only: most reports have none.
        return read.isEmpty() ? read : located(report, scenes, read, swap, published);
    }

    private List<Draft> located(
            Report report, List<Scene> scenes, List<Draft> read, boolean swap, @Nullable LocalDate published) {
        Home about = new Home(scenes, words);
        Place office = sender.region(report.source());
        Where home = about.find(office, arsenal.target(read));
        When day = day(scenes, published);
        List<String> parties = swap ? Distribution.parties(scenes) : List.of();
        // A swap is agreed upon, and takes place, in countries of others.
        boolean abroad = swap && !parties.contains(String.valueOf(Countries.side(about.country())));
        String voice = Voice.of(scenes.get(0), words, report.source(), abroad ? null : about.country());
        List<Draft> all = new ArrayList<>();
        for (Scene scene : scenes) {
            all.addAll(located(scene, of(scene, read), home, about.country(), day, voice, parties));
        }
        all.forEach(HealthOffices::apply);
        all.forEach(draft -> PlaceReview.narrow(draft, about));
        all.forEach(draft -> PlaceReview.narrow(draft, office));
        RoundUps.apply(all);
        LocalDate newest = newest(all, day, published);
        for (Scene scene : scenes) {
            new Roles(scene, words, cues, deeds).apply(of(scene, all), newest);
        }
        PeriodReports.apply(all, published);
        all.forEach(draft -> PlaceReview.widen(draft, words));
        all.forEach(PlaceReview::follow);
        all.forEach(ClaimReader::withoutPlaceIfExchanged);
        List<Draft> claims = all.stream().filter(d -> d.rejected == null).toList();
        Arithmetic.apply(claims, words);
        SharedVoice.apply(claims);
        EventDays.apply(claims);
        Echoes.apply(claims);
        return Conjuncts.toldApart(Distribution.collapse(all), words);
    }

    private static List<Draft> of(Scene scene, List<Draft> drafts) {
        return drafts.stream().filter(d -> d.scene == scene).toList();
    }

    private List<Draft> located(
            Scene scene,
            List<Draft> read,
            Where home,
            @Nullable String country,
            When day,
            @Nullable String voice,
            List<String> parties) {
        if (read.isEmpty()) {
            return read;
        }
        new WhereScope(scene, words).apply(read, home);
        new WhenScope(scene, words).apply(read, day);
        new Who(scene, words, voice, country).apply(read);
        return new Distribution(scene, words).apply(read, parties);
    }

    /** Prisoners come home from nowhere that a region stands for. */
    private static void withoutPlaceIfExchanged(Draft draft) {
        if (draft.metric.counted() == org.wartally.model.Metric.Counted.PRISONERS) {
            draft.where = Where.UNKNOWN;
            draft.flags = null;
        }
    }

    /**
     * The day against which an older event is told for context: the newest of a report, of one without a date its first; that which
     * the report opens with where all its figures are long before ("the trial opens on Monday", of an attack two years ago).
     */
    private static LocalDate newest(List<Draft> drafts, When day, @Nullable LocalDate published) {
        List<LocalDate> days = drafts.stream()
                .filter(d -> d.dated && d.when.end() != null)
                .map(d -> Objects.requireNonNull(d.when.end()))
                .toList();
        LocalDate newest = days.isEmpty()
                ? day.end()
                : published == null
                        ? days.get(0)
                        : days.stream().max(Comparator.naturalOrder()).orElseThrow();
        boolean past = newest != null
                && day.end() != null
                && day.precision() == DatePrecision.DAY
                && newest.isBefore(day.end().minusDays(LONG_PAST));
        return newest == null ? LocalDate.MIN : past ? day.end() : newest;
    }

    private boolean speaksOfSwap(Scene scene) {
        // In this order: most reports name no prisoner, which costs one look at each word.
        return speaksOf(scene, Words.Class.EXCHANGE) && (scene.tellsOfSwap() || !speaksOf(scene, Words.Class.RANSOM));
    }

    private boolean speaksOf(Scene scene, Words.Class kind) {
        for (int i = 0; i < scene.tokens().size(); i++) {
            if (words.is(kind, scene.tokens(), i) && !Captives.areTaken(scene.tokens(), words, i)) {
                return true;
            }
        }
        return false;
    }

    private When day(List<Scene> scenes, @Nullable LocalDate published) {
        When opening = new WhenScope(scenes.get(0), words).opening();
        boolean near = opening != null
                && opening.end() != null
                && (published == null || !opening.end().isBefore(published.minusDays(45)));
        return opening != null && near ? opening : WhenScope.published(published);
    }
}
