package org.wartally.extract.claim.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.elided.OlderNumbers;
import org.wartally.extract.claim.group.Ordinals;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Ground;
import org.wartally.extract.claim.scene.Marks;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.model.DatePrecision;
import org.wartally.model.Metric;
import org.wartally.model.When;
import org.wartally.text.Tokens;

/** Decides which date governs which figure. */
public final class WhenScope {

    /** Tokens in which a report names the place and day that it was written. */
    private static final int DATELINE = 9;
    /** Tokens between "campaign" and "began". */
    private static final int CAMPAIGN = 6;
    /** Sentences in which a report says when it happened. */
    private static final int OPENING = 6;

    /** Days that people lie wounded before they die. */
    private static final int SICKBED = 60;

    /** Days between what is told and the report that tells it. */
    private static final int SAID_REACH = 3;

    /** Tokens between "the deadliest" and "this year". */
    private static final int SUPERLATIVE_REACH = 16;

    private static final Set<String> STATEMENT = Set.of(
            "statement",
            "statements",
            "news",
            "conference",
            "briefing",
            "interview",
            "press",
            "post",
            "report",
            "bulletin",
            "in",
            "a",
            "an",
            "its",
            "his",
            "her",
            "their",
            "written",
            "brief",
            "televised");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final OtherDates others;
    private final TollDays tollDays;
    private final NightsBegun nights;
    private final Weekends weekends;
    private final LateFinds finds;
    private final BaselineDays baselines;
    private final OtherOpenings openings;
    private final Marks clauses;

    public WhenScope(Scene scene, Words words) {
        this.others = new OtherDates(scene.tokens(), words);
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.tollDays = new TollDays(scene, words);
        this.nights = new NightsBegun(scene);
        this.weekends = new Weekends(scene);
        this.finds = new LateFinds(scene, words);
        this.baselines = new BaselineDays(scene);
        this.openings = new OtherOpenings(scene, words);
        clauses = new Marks(
                tokens, i -> tokens.lower(i).equals("when") || tokens.lower(i).equals("which"));
    }

    /** Sets the date of each draft: of its own sentence, else of the sentences before, else {@code home}. */
    public void apply(List<Draft> drafts, When home) {
        for (Draft draft : drafts) {
            if (OlderNumbers.takesDay(draft)) {
                continue;
            }
            DateMention own = nearest(draft, DateMention.Kind.EVENT);
            DateMention attack = own == null ? null : attack(draft, own);
            own = own == null ? remembered(draft) : own;
            own = baselines.thatDay(draft, own);
            own = own == null ? null : saidBefore(own);
            own = own == null ? null : weekends.read(nights.read(own), draft, drafts, this::isUsable);
            draft.dated = own != null;
            draft.dateGround = attack != null
                    ? ground("the day of the attack that they died of", attack)
                    : own == null ? around(draft, home) : ground("nearest to the figure in its sentence", own);
            draft.when = (When) draft.dateGround.given();
        }
    }

    /** "Strikes overnight killed 16, officials said on Sunday", read on Monday: the night to Sunday, for nobody tells what is to come. */
    private DateMention saidBefore(DateMention own) {
        LocalDate to = own.to();
        for (DateMention said : scene.dates(tokens.sentenceOf(own.start()))) {
            LocalDate day = said.to();
            boolean later = to != null && day != null && to.isAfter(day) && !to.isAfter(day.plusDays(SAID_REACH));
            if (later && said.kind() == DateMention.Kind.EVENT && isAttribution(said) && isLoose(own)) {
                long shift = ChronoUnit.DAYS.between(day, to);
                LocalDate from = own.from() == null ? to : own.from();
                return new DateMention(own.start(), own.end(), own.kind(), from.minusDays(shift), day, own.precision());
            }
        }
        return own;
    }

    /** "Overnight", "over the past day": words that name neither weekday nor date. */
    private boolean isLoose(DateMention mention) {
        for (int i = mention.start(); i < mention.end(); i++) {
            boolean first = i == tokens.sentenceStart(tokens.sentenceOf(i));
            if (tokens.isNumber(i) && tokens.end(i) - tokens.start(i) > 2 || !first && tokens.isCapitalised(i)) {
                return false;
            }
        }
        return true;
    }

    /** The date expression of some kind that stands nearest to a figure in its sentence; null where none stands. */
    @Nullable
    public DateMention nearest(Draft draft, DateMention.Kind... kinds) {
        DateMention best = null;
        int least = Integer.MAX_VALUE;
        for (DateMention mention : scene.dates(draft.sentence)) {
            if (Set.of(kinds).contains(mention.kind()) && isUsable(mention) && governs(mention, draft)) {
                if (best != null && isOfNextClause(mention, draft)) {
                    continue;
                }
                int distance = distance(draft, mention);
                best = distance < least ? mention : best;
                least = Math.min(distance, least);
            }
        }
        return best;
    }

    /** "On 30 December 21 drones were shot down, and on 29 December a man was killed": the second day opens a clause of its own. */
    private boolean isOfNextClause(DateMention mention, Draft draft) {
        int and = mention.start() - 1;
        boolean opens = tokens.lower(and).equals("and") && tokens.isMark(and - 1, ',') || tokens.isMark(and, ';');
        return opens && mention.start() > draft.end && mention.kind() == DateMention.Kind.EVENT;
    }

    /** Whether a sentence counts from a day on. */
    public boolean hasSince(int sentence) {
        return scene.dates(sentence).stream().anyMatch(mention -> mention.kind() == DateMention.Kind.SINCE);
    }

    /** Not a period that only names a thing ("the 2020 general election") or stands in a clause of its own ("where violence has grown in recent months"). */
    private boolean governs(DateMention mention, Draft draft) {
        if (mention.kind() == DateMention.Kind.EVENT) {
            return !others.isOccasion(mention)
                    && !others.isOfSeizure(mention, draft.metric)
                    && !others.isAside(mention, draft);
        }
        if (isDescription(mention, draft)) {
            return false;
        }
        if (mention.end() <= draft.start) {
            // "The 2011 killing of five" is dated by its year.
            return (mention.end() == draft.start || !isName(mention)) && !others.isOccasion(mention);
        }
        int from = mention.start() < draft.end ? draft.group.end() : draft.end;
        for (int i = from; i < mention.start(); i++) {
            if (words.is(Words.Class.RELATIVE, tokens, i)
                    || tokens.isMark(i, ';')
                    || isRow(i)
                    || tokens.isMark(i, ',') && tokens.lower(i + 1).endsWith("ing")) {
                return false;
            }
        }
        return !isName(mention) && !others.isOccasion(mention);
    }

    /** ", the fourth attack since January", "– fourth journalist killed since January": what is counted is the row. */
    private boolean isRow(int ordinal) {
        boolean aside = tokens.isMark(ordinal - 2, ',')
                || tokens.isDash(ordinal - 2) && !tokens.isJoined(ordinal - 2)
                || tokens.isDash(ordinal - 1) && !tokens.isJoined(ordinal);
        return aside && Ordinals.end(tokens, ordinal) >= 0;
    }

    /** "A candidate in November elections was killed": said of the candidate. */
    private boolean isDescription(DateMention mention, Draft draft) {
        int next = mention.end();
        return mention.start() >= draft.group.start()
                && next < draft.end
                && tokens.isWord(next)
                && !words.closesGroup(tokens, next)
                && !words.isAdverb(tokens, next);
    }

    /** The date before the clause that a figure stands in: "since October 2023, when 70 people died"; null where none stands. */
    @Nullable
    public DateMention ofClause(Draft draft) {
        int when = clauses.last(draft.sentence, draft.start);
        if (when <= tokens.sentenceStart(draft.sentence) + 1) {
            return null;
        }
        return scene.date(tokens.isMark(when - 1, ',') ? when - 2 : when - 1);
    }

    private boolean isName(DateMention mention) {
        int next = mention.end();
        boolean noun = tokens.isWord(next)
                && !words.closesGroup(tokens, next)
                && !words.isAdverb(tokens, next)
                && !tokens.lower(next).equals("alone");
        // "During the 2011 revolt".
        boolean year = tokens.isNumber(next - 1) && tokens.lower(next - 2).equals("the");
        return noun
                && (year
                        || tokens.lower(mention.start() - 1).equals("the")
                        || tokens.lower(mention.start() - 1).equals("in"));
    }

    /** Tokens between a figure and a date; a date behind the figure is taken before one as far in front of it. */
    private static int distance(Draft draft, DateMention mention) {
        if (mention.start() >= draft.start && mention.end() <= draft.end) {
            return 0;
        }
        return mention.start() >= draft.end ? mention.start() - draft.end : draft.start - mention.end() + 3;
    }

    private boolean isUsable(DateMention mention) {
        if (others.isBirth(mention)) {
            return false;
        }
        if (mention.kind() == DateMention.Kind.EVENT) {
            return mention.to() != null && !isAttribution(mention) && !isDateline(mention) && !isBeginning(mention);
        }
        return !isSuperlative(mention);
    }

    /** "the deadliest attack this year": a comparison, not a period that is counted. */
    private boolean isSuperlative(DateMention mention) {
        int first = tokens.sentenceStart(tokens.sentenceOf(mention.start()));
        for (int i = mention.start() - 1; i >= Math.max(first, mention.start() - SUPERLATIVE_REACH); i--) {
            String lower = tokens.lower(i);
            if (lower.endsWith("est") && lower.length() > 5
                    || lower.equals("worst")
                    || lower.equals("time")
                    || lower.equals("first")
                    || lower.equals("most") && !tokens.lower(i + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "the ministry said on Saturday", "the council on Wednesday published": the day of the statement. */
    boolean isAttribution(DateMention mention) {
        if (words.is(Words.Class.PUBLISHED, tokens, mention.end()) || tollDays.isOf(mention)) {
            return true;
        }
        int i = mention.start();
        while (i > 0 && (words.is(Words.Class.TIME_LEAD, tokens, i) || scene.date(i) == mention)) {
            i--;
        }
        // "In a statement on Monday the group said"; a report may be of its own day.
        boolean statement =
                words.is(Words.Class.STATEMENT, tokens, i) && !tokens.lower(i).equals("report");
        i = beforeStatement(i);
        return statement
                || words.is(Words.Class.SPEECH, tokens, i)
                || words.is(Words.Class.PUBLISHED, tokens, i)
                || words.is(Words.Class.SPEECH, tokens, i - 1) && scene.actor(i) != null;
    }

    /** "said in a statement", "told a news conference": the token of the verb; the same token where nothing such stands there. */
    private int beforeStatement(int i) {
        int first = i;
        while (first > tokens.sentenceStart(tokens.sentenceOf(i)) && STATEMENT.contains(tokens.lower(first))) {
            first--;
        }
        return first;
    }

    /** "Sanaa, March 17 - ", "San Salvador, May 26 (Special) - ", "[19 May, 08:00]": the day of the report or of one of its lines. */
    private boolean isDateline(DateMention mention) {
        if (tokens.isMark(mention.start() - 1, '[')) {
            return true;
        }

        int end = mention.end();
        end = tokens.isMark(end, '(') && tokens.isMark(end + 2, ')') ? end + 3 : end;
        boolean dash = tokens.isDash(end);
        return mention.end() < DATELINE && dash && tokens.sentenceOf(mention.start()) == 0;
    }

    /** "the campaign that began on 15 March": of the campaign, not of what is told of it. */
    private boolean isBeginning(DateMention mention) {
        int verb = mention.start() - 1;
        while (verb > 0 && words.is(Words.Class.TIME_LEAD, tokens, verb)) {
            verb--;
        }
        for (int i = verb - 1; words.is(Words.Class.BEGIN, tokens, verb) && i >= Math.max(0, verb - CAMPAIGN); i--) {
            if (words.is(Words.Class.CAMPAIGN, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static Ground ground(String rule, DateMention mention) {
        return new Ground(rule, when(mention), mention.start(), mention.end());
    }

    /** The day of the attack that somebody died of later, or in whose ruins they were found; null where it is that of the death. */
    private @Nullable DateMention attack(Draft draft, DateMention own) {
        return others.isLateDeath(draft) ? before(draft, own) : finds.attack(draft, own, this::isUsable);
    }

    /** "The worst attack since 14 January 2023, when 46 people died": the day before "when"; null where no day stands there. */
    private @Nullable DateMention remembered(Draft draft) {
        DateMention since = ofClause(draft);
        boolean day =
                since != null && since.kind() == DateMention.Kind.SINCE && since.from() != null && numbers(since) > 1;
        return day
                ? new DateMention(
                        since.start(),
                        since.end(),
                        DateMention.Kind.EVENT,
                        since.from(),
                        since.from(),
                        DatePrecision.DAY)
                : null;
    }

    /** Two of a date with day and year, one of a month with its year. */
    private int numbers(DateMention mention) {
        int numbers = 0;
        for (int i = mention.start(); i < mention.end(); i++) {
            numbers += tokens.isNumber(i) ? 1 : 0;
        }
        return numbers;
    }

    /** The last date before a death of wounds, where it is not long before; null where there is none. */
    private @Nullable DateMention before(Draft draft, DateMention death) {
        DateMention earlier = earlier(draft, death);
        DateMention named = earlier == null ? named(draft) : earlier;
        LocalDate day = death.to();
        boolean near = named != null
                && named.to() != null
                && day != null
                && named.to().isBefore(day)
                && !named.to().isBefore(day.minusDays(SICKBED));
        return near ? named : null;
    }

    /** "Friday's bombing killed eight; a ninth man died in hospital on Tuesday": the last date before that of the death in its sentence. */
    private @Nullable DateMention earlier(Draft draft, DateMention death) {
        DateMention found = null;
        for (DateMention mention : scene.dates(draft.sentence)) {
            boolean before = mention.end() <= death.start() && mention.kind() == DateMention.Kind.EVENT;
            found = before && isUsable(mention) ? mention : found;
        }
        return found;
    }

    /** The date that a sentence before names; null where none does. */
    private @Nullable DateMention named(Draft draft) {
        for (int s = draft.sentence - 1; s >= Math.max(0, draft.sentence - 3); s--) {
            for (DateMention mention : scene.dates(s)) {
                if (mention.kind() == DateMention.Kind.EVENT
                        && isUsable(mention)
                        && !others.isOccasion(mention)
                        && !others.isOfSeizure(mention, draft.metric)) {
                    return mention;
                }
            }
        }
        return null;
    }

    private Ground around(Draft draft, When home) {
        DateMention named = named(draft);
        if (named != null) {
            return ground("named in a sentence before", named);
        }
        DateMention by = home.precision() == DatePrecision.UNKNOWN ? nearest(draft, DateMention.Kind.AS_OF) : null;
        if (by != null && by.to() != null && tokens.lower(by.start()).equals("by")) {
            return ground("the day by which it had happened", by);
        }
        return Ground.of(
                home.precision() == DatePrecision.UNKNOWN
                        ? "no words date it: the day of publication, where it is known"
                        : "the date that the report opens with",
                home);
    }

    /** The date that the report opens with, null where it opens with none. */
    @Nullable
    public When opening() {
        DateMention attributed = null;
        for (DateMention mention : scene.dates()) {
            boolean early = tokens.sentenceOf(mention.start()) < OPENING;
            boolean event = mention.kind() == DateMention.Kind.EVENT && mention.to() != null;
            if (early && event && !others.isOccasion(mention) && !others.isOfSeizure(mention, Metric.KILLED)) {
                if (isUsable(mention)) {
                    if (openings.isOf(mention)) {
                        break;
                    }
                    return when(mention);
                }
                attributed = attributed == null ? mention : attributed;
            }
        }
        return attributed == null ? null : when(attributed);
    }

    static When when(DateMention mention) {
        LocalDate to = mention.to();
        LocalDate from = mention.from() == null ? to : mention.from();
        return to == null || from == null || from.isAfter(to) ? When.UNKNOWN : new When(from, to, mention.precision());
    }

    /** The day of publication, where no text tells the day of the event. */
    public static When published(@Nullable LocalDate published) {
        return published == null ? When.UNKNOWN : new When(published, published, DatePrecision.UNKNOWN);
    }
}
