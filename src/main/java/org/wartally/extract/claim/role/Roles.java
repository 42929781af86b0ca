package org.wartally.extract.claim.role;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.elided.MoreFound;
import org.wartally.extract.claim.elided.NewerNumbers;
import org.wartally.extract.claim.elided.OlderNumbers;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Swaps;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.when.WhenScope;
import org.wartally.extract.date.DateMention;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Reads the role of a figure from the words of its own sentence: since when, planned, of earlier days, replaced. */
public final class Roles {

    /** A period that ended longer before the newest event than this is told for context. */
    private static final long PAST_DAYS = 31;
    /** Tokens between a figure and "over the three months". */
    private static final int SPAN_REACH = 7;
    /** Tokens between those who killed and the verb. */
    private static final int KILLER_REACH = 5;

    /** No event of a report lasts longer. */
    private static final long EVENT_DAYS = 14;
    /** Days of a quarter and of the weeks in which its report is written. */
    static final long QUARTER_DAYS = 120;
    /** A range longer than this counts from a baseline. */
    private static final long LONG_PERIOD_DAYS = 190;

    private static final Set<Role> OPEN = Set.of(Role.TOTAL, Role.INCREMENT);

    private final Tokens tokens;
    private final Words words;
    private final WhenScope dates;
    private final Cues cues;
    private final Aftermath aftermath;
    private final Mishaps mishaps;
    private final EarlierEvents earlier;
    private final Eras eras;
    private final OlderCounts older;
    private final MonthHeadings months;
    private final DayLogs logs;
    private final ToldBefore told;
    private final Apart apart;
    private final Telling telling;
    private final Denials denials;
    private final RunningTotals running;
    private final Lately lately;
    private final Recollections recollections;
    private final Intentions intentions;
    private final PeriodSubjects periods;
    private final PeriodWeapons weapons;
    private final Origins origins;
    private final Reminders reminders;
    private final SamePeriod samePeriod;
    private final OtherAttacks others;
    private final Counterfactuals counterfactuals;

    public Roles(Scene scene, Words words, Terms<Cue> cues, Terms<Aftermath.Kind> deeds) {
        this.tokens = scene.tokens();
        this.dates = new WhenScope(scene, words);
        this.cues = new Cues(scene, words, cues);
        this.words = words;
        this.aftermath = new Aftermath(scene, words, deeds);
        this.mishaps = new Mishaps(scene, words);
        this.earlier = new EarlierEvents(tokens, words);
        this.told = new ToldBefore(scene.tokens(), words);
        this.eras = new Eras(tokens, words);
        this.older = new OlderCounts(scene, words);
        this.months = new MonthHeadings(scene, words);
        this.logs = new DayLogs(scene);
        this.apart = new Apart(tokens, words);
        this.telling = new Telling(tokens, words);
        this.denials = new Denials(tokens, words);
        running = new RunningTotals(scene, words, dates);
        lately = new Lately(scene);
        recollections = new Recollections(scene, words, dates);
        intentions = new Intentions(tokens, words);
        periods = new PeriodSubjects(scene, words);
        weapons = new PeriodWeapons(tokens, words);
        origins = new Origins(tokens, words);
        reminders = new Reminders(tokens, words);
        samePeriod = new SamePeriod(tokens, words);
        others = new OtherAttacks(tokens, words);
        counterfactuals = new Counterfactuals(tokens, words);
    }

    public void apply(List<Draft> drafts, LocalDate newest) {
        Draft last = null;
        int[] updates = Updates.starts(tokens, words);
        for (Draft draft : drafts) {
            draft.update = Updates.before(updates, draft.start);
            apart.apply(draft);
            telling.apply(draft);
            draft.camp = camp(draft);
            draft.killers = killers(draft);
            draft.ofHurt = last != null && (isOfHurt(draft, last) || isOfTheHurt(draft, last));
            boolean open = OPEN.contains(draft.role) && !draft.rule.equals(MoreFound.FOUND);
            if (open && !draft.rule.equals(NewerNumbers.ADDED)) {
                draft.role = isJoinedTo(last, draft) ? Role.SUPERSEDED : role(draft, newest, drafts);
                boolean past = draft.role == Role.PERIOD_TOTAL
                        && last != null
                        && !isBesideSum(draft, last)
                        && !periods.has(draft)
                        && isPast(draft, newest);
                draft.role = past ? Role.BACKGROUND : draft.role;
            }
            boolean lastWeek = last != null
                    && draft.role == Role.TOTAL
                    && (recollections.isOfLastWeek(draft, last) || recollections.isOfLastMonth(draft, last, newest));
            draft.role = lastWeek || isJoinedToOld(last, draft) ? Role.BACKGROUND : draft.role;
            draft.role = draft.ofHurt && draft.role == Role.TOTAL ? Role.INCREMENT : draft.role;
            boolean shared = last != null && (isInReturn(draft, last) || isJoinedToRunning(draft, last));
            draft.role = shared ? last.role : samePeriod.role(draft, drafts);
            draft.role = isOfThePeriod(draft, drafts) || weapons.goesOn(draft, drafts) ? Role.PERIOD_TOTAL : draft.role;
            boolean replaced = draft.role == Role.SUPERSEDED || draft.rejected != null;
            draft.rejected = replaced ? draft.rejected : denials.of(draft);
            draft.rejected = draft.rejected == null ? mishaps.of(draft) : draft.rejected;
            draft.rejected = counterfactuals.has(draft) ? Counterfactuals.REASON : draft.rejected;
            draft.rejected = isOlderRate(draft) ? Cue.RATE : draft.rejected;
            last = draft;
        }
    }

    /** "Puts the number of dead in the war at 45,097 and of wounded at 107,244": counted since the same day. */
    private boolean isJoinedToRunning(Draft draft, Draft last) {
        return last.role == Role.RUNNING_TOTAL
                && draft.role == Role.TOTAL
                && last.scene == draft.scene
                && last.metric != draft.metric
                && last.end == draft.start - 1
                && tokens.lower(last.end).equals("and")
                && tokens.lower(draft.start).equals("of");
    }

    /** "52 a day, against 37 in May": what is compared with a rate is one. */
    private static boolean isOlderRate(Draft draft) {
        boolean older = draft.rule.equals(OlderNumbers.RULE) && draft.lead != null;
        return older && Cue.RATE.equals(draft.lead.rejected);
    }

    /** "As many as 15 could lie under the rubble": of the missing nothing surer is ever told. */
    private static boolean isFeared(Draft draft, Cue cue) {
        return cue.role() == Role.PLANNED && draft.metric == Metric.MISSING;
    }

    /** "The bombing which killed three people and injured more than 260": both of the same day. */
    private boolean isJoinedToOld(@Nullable Draft last, Draft draft) {
        return last != null
                && last.role == Role.BACKGROUND
                && draft.role == Role.TOTAL
                && last.scene == draft.scene
                && last.metric != draft.metric
                && last.end == draft.start - 1
                && tokens.lower(last.end).equals("and");
    }

    /** "In January 1,720 people were killed and 5,290 wounded": both are sums of what the report is about. */
    private static boolean isBesideSum(Draft draft, Draft last) {
        Draft sum = last.role == Role.SUBSET && last.whole != null ? last.whole : last;
        return sum.role == Role.PERIOD_TOTAL && sum.scene == draft.scene && sum.sentence == draft.sentence;
    }

    /** "Air strikes left 32 dead over the three months": of the period that an earlier number has told. */
    private boolean isOfThePeriod(Draft draft, List<Draft> drafts) {
        boolean open = draft.role == Role.TOTAL;
        int end = Math.min(tokens.sentenceEnd(draft.sentence), draft.end + SPAN_REACH);
        for (int i = draft.end; open && i < end; i++) {
            boolean lead = tokens.lower(i).equals("over") || tokens.lower(i).equals("during");
            boolean span = words.is(Words.Class.SPAN, tokens, i + 2) || words.is(Words.Class.SPAN, tokens, i + 2 + 1);
            if (lead && span && tokens.lower(i + 1).equals("the")) {
                return drafts.stream().anyMatch(d -> d.start < draft.start && d.role == Role.PERIOD_TOTAL);
            }
        }
        return false;
    }

    /** "33 hostages are to be freed for some 1,900 prisoners": planned like those whom they are freed for. */
    private boolean isInReturn(Draft draft, Draft last) {
        return last.role == Role.PLANNED
                && last.metric == Metric.EXCHANGED
                && draft.metric == Metric.EXCHANGED
                && draft.sentence == last.sentence
                && tokens.lower(draft.start - 1).equals("for");
    }

    /** "Nine died. Two of the wounded died within days", "of the injured soldiers, one has died", however many were wounded. */
    private boolean isOfTheHurt(Draft draft, Draft last) {
        return draft.metric == Metric.KILLED
                && (last.metric == Metric.KILLED || last.metric == Metric.INJURED)
                && last.scene == draft.scene
                && (last.sentence < draft.sentence || last.metric == Metric.INJURED)
                && draft.group.number() != null
                && (draft.group.whole() == Group.Whole.HARMED && isHurt(draft.group.end() - 1)
                        || isAmongTheHurt(draft));
    }

    private boolean isHurt(int i) {
        String lower = tokens.lower(i);
        return lower.equals("wounded") || lower.equals("injured") || lower.equals("hurt");
    }

    /** "Of the injured soldiers, one", "one of the wounded troops". */
    private boolean isAmongTheHurt(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        int of = tokens.lower(first).equals("of") ? first : draft.group.start() + 1;
        return tokens.lower(of).equals("of") && tokens.lower(of + 1).equals("the") && isHurt(of + 2);
    }

    private boolean isOfHurt(Draft draft, Draft last) {
        boolean some = draft.group.whole() == Group.Whole.PRONOUN
                || words.is(Words.Class.INCLUDING, tokens, draft.group.start() - 1);
        return some
                && draft.sentence == last.sentence
                && last.metric == Metric.INJURED
                && draft.metric == Metric.KILLED
                && draft.best() < last.best();
    }

    private Role role(Draft draft, LocalDate newest, List<Draft> drafts) {
        if (cues.supersede(draft)) {
            return Role.SUPERSEDED;
        }
        if (Swaps.isComing(draft, words) || intentions.tells(draft)) {
            return Role.PLANNED;
        }
        Cue cue = cues.of(draft);
        if (cue != null && !isFeared(draft, cue)) {
            draft.rejected = cue.role() == null ? Cue.RATE : null;
            return cue.role() == null ? Role.BACKGROUND : cue.role();
        }
        if (isReportedBefore(draft) || told.tells(draft, drafts) || older.tells(draft, drafts)) {
            return Role.SUPERSEDED;
        }
        if (aftermath.tells(draft) || recollections.has(draft, newest) || earlier.tells(draft, drafts)) {
            return Role.BACKGROUND;
        }
        if (running.has(draft) || eras.tells(draft)) {
            return lately.tells(draft, drafts) ? Role.TOTAL : Role.RUNNING_TOTAL;
        }
        if (origins.tells(draft, drafts, newest) || reminders.tells(draft, drafts) || others.tells(draft, newest)) {
            return Role.BACKGROUND;
        }
        boolean sum = periods.has(draft) || months.has(draft) || logs.isSum(draft);
        Role period = sum ? Role.PERIOD_TOTAL : period(draft, newest);
        if (period != Role.TOTAL) {
            return period;
        }
        if (running.isVerified(draft)) {
            return Role.RUNNING_TOTAL;
        }
        if (isOlder(draft, newest) && !isOfPeriodReport(draft, drafts, newest) && !logs.isEntry(draft, newest)) {
            return Role.BACKGROUND;
        }
        return draft.group.more() ? Role.INCREMENT : Role.TOTAL;
    }

    /** "had earlier reported two deaths and 28 people hurt": what is said of the first is said of the second. */
    private boolean isJoinedTo(@Nullable Draft last, Draft draft) {
        boolean led = draft.lead != null
                && draft.lead.role == Role.SUPERSEDED
                && draft.lead.sentence == draft.sentence
                && !(draft.rule.equals(NewerNumbers.STEP) && NewerNumbers.isFirst(draft.lead, words));
        return led
                || last != null
                        && last.role == Role.SUPERSEDED
                        && last.end == draft.group.start() - 1
                        && tokens.lower(last.end).equals("and");
    }

    /** "Fighters killed 26 soldiers there in August", told behind what has happened now. */
    private boolean isPast(Draft draft, LocalDate newest) {
        DateMention nearest =
                dates.nearest(draft, DateMention.Kind.EVENT, DateMention.Kind.SINCE, DateMention.Kind.PERIOD);
        boolean period = nearest != null && nearest.kind() == DateMention.Kind.PERIOD && nearest.to() != null;
        return period && ChronoUnit.DAYS.between(nearest.to(), newest) > PAST_DAYS;
    }

    private Role period(Draft draft, LocalDate newest) {
        DateMention nearest =
                dates.nearest(draft, DateMention.Kind.EVENT, DateMention.Kind.SINCE, DateMention.Kind.PERIOD);
        if (nearest == null) {
            return Role.TOTAL;
        }
        if (isAfterwards(draft, nearest)) {
            return Role.TOTAL;
        }
        return switch (nearest.kind()) {
            case SINCE -> running.isNight(nearest.start()) ? Role.TOTAL : Role.RUNNING_TOTAL;
            case PERIOD ->
                isOneDay(nearest) || isLoose(draft, nearest) || periods.isOfOneEvent(nearest, newest)
                        ? Role.TOTAL
                        : Role.PERIOD_TOTAL;
            default -> ofRange(nearest);
        };
    }

    /** "From 24 February 2022 to 31 October 2025": a range longer than an event is a period. */
    private static Role ofRange(DateMention range) {
        if (range.from() == null || range.to() == null) {
            return Role.TOTAL;
        }
        long days = ChronoUnit.DAYS.between(range.from(), range.to());
        return days > LONG_PERIOD_DAYS ? Role.RUNNING_TOTAL : days > EVENT_DAYS ? Role.PERIOD_TOTAL : Role.TOTAL;
    }

    /** "killed 13 this week when their car hit a mine": an event of which the day is not said, not a sum over a week. */
    private boolean isLoose(Draft draft, DateMention mention) {
        String first = tokens.lower(mention.start());
        boolean pointing = first.equals("this")
                || first.equals("last")
                || first.equals("earlier")
                || first.equals("late")
                || first.equals("mid");
        boolean alone = tokens.lower(mention.end()).equals("alone")
                || tokens.lower(mention.end() - 1).equals("alone")
                || tokens.lower(mention.end() - 1).equals("year");
        return pointing && !alone && !draft.metric.ofWeapons() && !(first.equals("this") && isOfToll(draft, mention));
    }

    /** "The number of dead this month": a sum over it. */
    private static boolean isOfToll(Draft draft, DateMention mention) {
        int end = Math.max(draft.end, draft.group.end());
        return draft.rule.equals("toll") && mention.start() >= draft.start && mention.start() <= end;
    }

    /** "Six others died in the following days", "one of the wounded died over the next week": late deaths of one event. */
    private boolean isAfterwards(Draft draft, DateMention mention) {
        boolean late = draft.metric == Metric.KILLED && (draft.group.more() || draft.ofHurt);
        for (int i = mention.start() - 1; late && i < mention.end(); i++) {
            if (words.is(Words.Class.FOLLOWING, tokens, i)) {
                return !tokens.lower(mention.end() - 1).startsWith("month")
                        && !tokens.lower(mention.end() - 1).startsWith("year");
            }
        }
        return false;
    }

    private static boolean isOneDay(DateMention mention) {
        return mention.to() != null && mention.to().equals(mention.from());
    }

    /** "Earlier, 20 deaths had been reported". */
    private boolean isReportedBefore(Draft draft) {
        int end = Math.max(draft.end, draft.group.end());
        return words.is(Words.Class.FORMERLY, tokens, tokens.sentenceStart(draft.sentence))
                && (isReported(end) || isReported(draft.group.end()));
    }

    private boolean isReported(int i) {
        return words.is(Words.Class.HAVE, tokens, i)
                && tokens.lower(i + 1).equals("been")
                && words.is(Words.Class.RAISING, tokens, i + 2);
    }

    private static boolean isOlder(Draft draft, LocalDate newest) {
        LocalDate day = draft.when.end();
        return draft.dated && day != null && ChronoUnit.DAYS.between(day, newest) > Recollections.DAYS;
    }

    /** "During the quarter 51 civilians died. On 12 May a blast killed nine": a report of a period tells of all its days. */
    private static boolean isOfPeriodReport(Draft draft, List<Draft> drafts, LocalDate newest) {
        Draft first = drafts.stream()
                .filter(d -> d.scene == draft.scene && d.metric.counted() == draft.metric.counted())
                .findFirst()
                .orElse(draft);
        LocalDate day = draft.when.end();
        return first.role == Role.PERIOD_TOTAL
                && ToldBefore.isToll(draft.metric)
                && first.sentence < draft.sentence
                && day != null
                && ChronoUnit.DAYS.between(day, newest) <= QUARTER_DAYS;
    }

    /** "The insurgents, however, killed 18": who stands before the verb. */
    private Draft.@Nullable Camp killers(Draft draft) {
        int i = draft.start - 1;
        boolean verb = draft.start < draft.group.start();
        while (verb && i > draft.start - KILLER_REACH && isBetweenKillerAndVerb(i)) {
            i--;
        }
        boolean armed = tokens.lower(i).equals("men") && tokens.lower(i - 1).equals("armed");
        boolean rebels = verb && (words.is(Words.Class.REBELS, tokens, i) || armed);
        boolean troops = verb && words.is(Words.Class.TROOPS, tokens, i);
        return rebels ? Draft.Camp.REBELS : troops ? Draft.Camp.STATE : null;
    }

    private boolean isBetweenKillerAndVerb(int i) {
        return tokens.isMark(i, ',')
                || words.isAdverb(tokens, i)
                || words.is(Words.Class.HAVE, tokens, i)
                || tokens.lower(i).equals("however");
    }

    private Draft.@Nullable Camp camp(Draft draft) {
        if (words.is(Words.Class.REBELS, draft.noun())) {
            return Draft.Camp.REBELS;
        }
        boolean troops = words.is(Words.Class.TROOPS, draft.noun());
        for (int i = draft.start; draft.rule.equals("toll") && i < draft.group.start() && !troops; i++) {
            troops = words.is(Words.Class.TROOPS, tokens, i) || tokens.lower(i).equals("security");
        }
        return troops ? Draft.Camp.STATE : null;
    }
}
