package org.wartally.extract.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Reads the role of a figure from the words of its own sentence: since when, planned, of earlier days, replaced. */
final class Roles {

    /** An event this many days older than the one the report is about is told again for context. */
    private static final long BACKGROUND_DAYS = 6;
    /** A period that ended longer before the newest event than this is told for context. */
    private static final long PAST_DAYS = 31;
    /** Tokens between those who killed and the verb. */
    private static final int KILLER_REACH = 5;

    /** Tokens between "the war" and "has killed". */
    private static final int WAR_REACH = 5;

    /** Tokens between "since" and "began": "since the latest Israeli attack began". */
    private static final int SINCE_REACH = 8;
    /** Tokens of ", and more than 52,810". */
    private static final int NEXT_COUNT = 6;
    /** No event of a report lasts longer. */
    private static final long EVENT_DAYS = 14;
    /** A range longer than this counts from a baseline. */
    private static final long LONG_PERIOD_DAYS = 190;

    /** Tokens between "years after" and "that killed": "the attack on a school in Beslan". */
    private static final int REMEMBERED_REACH = 12;
    /** From here on a number that is verified is a sum over a war. */
    private static final long MANY = 1000;
    /** Tokens between "verified" and the second number behind it. */
    private static final int VERIFIED_REACH = 6;

    /** Tokens from "the deadliest" to the number of what was deadlier. */
    private static final int RECORD_REACH = 24;

    private static final Set<Role> OPEN = Set.of(Role.TOTAL, Role.INCREMENT);

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final WhenScope dates;
    private final Cues cues;
    private final Aftermath aftermath;
    private final Apart apart;
    private final Telling telling;
    private final Denials denials;
    /** "Since", and what makes of it "the worst attack since". */
    private final Marks since;

    Roles(Scene scene, Words words, Terms<Cue> cues, Terms<Aftermath.Kind> deeds) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.dates = new WhenScope(scene, words);
        this.cues = new Cues(scene, words, cues);
        this.words = words;
        this.aftermath = new Aftermath(scene, words, deeds);
        this.apart = new Apart(tokens, words);
        this.telling = new Telling(tokens, words);
        this.denials = new Denials(tokens, words);
        since = new Marks(
                tokens,
                i -> words.is(Words.Class.RECORD, tokens, i)
                        || tokens.isMark(i, ',')
                        || tokens.lower(i).equals("since"));
    }

    void apply(List<Draft> drafts, LocalDate newest) {
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
            if (open && !draft.rule.equals(Ellipsis.ADDED)) {
                draft.role = isJoinedTo(last, draft) ? Role.SUPERSEDED : role(draft, newest);
                boolean past = draft.role == Role.PERIOD_TOTAL && last != null && isPast(draft, newest);
                draft.role = past ? Role.BACKGROUND : draft.role;
            }
            boolean lastWeek = last != null && draft.role == Role.TOTAL && isOfLastWeek(draft, last);
            draft.role = lastWeek ? Role.BACKGROUND : draft.role;
            draft.role = draft.ofHurt && draft.role == Role.TOTAL ? Role.INCREMENT : draft.role;
            draft.role = last != null && isInReturn(draft, last) ? last.role : draft.role;
            boolean replaced = draft.role == Role.SUPERSEDED || draft.rejected != null;
            draft.rejected = replaced ? draft.rejected : denials.of(draft);
            last = draft;
        }
    }

    /** "Five died on Saturday. Last week's attack killed 30": told behind what has happened now. */
    private boolean isOfLastWeek(Draft draft, Draft last) {
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = last.end; i < draft.start; i++) {
            first = tokens.isMark(i, ';') && last.sentence == draft.sentence ? i + 1 : first;
        }
        boolean told = last.sentence != draft.sentence || first > tokens.sentenceStart(draft.sentence);
        for (int i = first; told && i < tokens.sentenceEnd(draft.sentence) && !draft.rule.equals("toll"); i++) {
            boolean week = tokens.lower(i).equals("last") && tokens.lower(i + 2).equals("'s");
            if (week && words.is(Words.Class.EVENT, tokens, i + 3)) {
                return true;
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

    /** "Nine died. Two of the wounded died within days", however many were wounded. */
    private boolean isOfTheHurt(Draft draft, Draft last) {
        String harmed = tokens.lower(draft.group.end() - 1);
        boolean hurt = harmed.equals("wounded") || harmed.equals("injured") || harmed.equals("hurt");
        return hurt
                && draft.group.whole() == Group.Whole.HARMED
                && draft.metric == Metric.KILLED
                && last.metric == Metric.KILLED
                && last.scene == draft.scene
                && last.sentence < draft.sentence;
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

    private Role role(Draft draft, LocalDate newest) {
        if (cues.supersede(draft)) {
            return Role.SUPERSEDED;
        }
        Cue cue = cues.of(draft);
        if (cue != null) {
            draft.rejected = cue.role() == null ? Cue.RATE : null;
            return cue.role() == null ? Role.BACKGROUND : cue.role();
        }
        if (isReportedBefore(draft)) {
            return Role.SUPERSEDED;
        }
        if (aftermath.tells(draft) || isRecalled(draft, newest) || isRemembered(draft) || isOfRecord(draft)) {
            return Role.BACKGROUND;
        }
        if (isSince(draft) || isOfWar(draft) || isRisenBy(draft) || isOfThoseEvents(draft)) {
            return Role.RUNNING_TOTAL;
        }
        Role period = period(draft);
        if (period != Role.TOTAL) {
            return period;
        }
        if (isVerified(draft)) {
            return Role.RUNNING_TOTAL;
        }
        if (isOlder(draft, newest)) {
            return Role.BACKGROUND;
        }
        return draft.group.more() ? Role.INCREMENT : Role.TOTAL;
    }

    /** "had earlier reported two deaths and 28 people hurt": what is said of the first is said of the second. */
    private boolean isJoinedTo(@Nullable Draft last, Draft draft) {
        boolean step = draft.rule.equals(Ellipsis.STEP) && Ellipsis.isFirst(draft.lead, words);
        if (draft.lead != null
                && draft.lead.role == Role.SUPERSEDED
                && draft.lead.sentence == draft.sentence
                && !step) {
            return true;
        }
        return last != null
                && last.role == Role.SUPERSEDED
                && last.end == draft.group.start() - 1
                && tokens.lower(last.end).equals("and");
    }

    /** "1,277 hospitalised since the Israeli attack began", "since the war"; not "in the worst attack since the war". */
    private boolean isSince(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        if (tokens.lower(first).equals("since") && first < draft.start) {
            return true;
        }
        int end = tokens.sentenceEnd(draft.sentence);
        for (int i = since.next(draft.sentence, draft.end); i < end; i = since.next(draft.sentence, i + 1)) {
            if (words.is(Words.Class.RECORD, tokens, i) || isNextCount(i) || isOfNextCount(draft, i)) {
                return false;
            }
            if (isEverSince(i) && draft.metric != Metric.MISSING) {
                return true;
            }
            for (int j = i + 1; tokens.lower(i).equals("since") && j < i + SINCE_REACH; j++) {
                if (words.is(Words.Class.BEGIN, tokens, j) || words.is(Words.Class.CAMPAIGN, tokens, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Have been killed since", "have died since then": from what the sentence before tells to this day. */
    private boolean isEverSince(int i) {
        int last = tokens.lower(i + 1).equals("then") ? i + 1 : i;
        boolean closes = !tokens.isWord(last + 1) && !tokens.isNumber(last + 1);
        boolean perfect = false;
        for (int j = i - 1; j > i - SINCE_REACH; j--) {
            perfect |= tokens.lower(j).equals("have") || tokens.lower(j).equals("has");
        }
        return tokens.lower(i).equals("since") && closes && perfect;
    }

    /** "Strikes killed 33 on Saturday, and 52,810 have been killed since": what follows is said of the second number. */
    private boolean isNextCount(int comma) {
        boolean and = tokens.isMark(comma, ',')
                && (tokens.lower(comma + 1).equals("and")
                        || tokens.lower(comma + 1).equals("while"));
        for (int i = comma + 2; and && i < comma + NEXT_COUNT; i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Lost 1,100 in the past day and 950,000 since the war began": the first number has a day of its own. */
    private boolean isOfNextCount(Draft draft, int since) {
        boolean count =
                scene.number(since - 1) != null && scene.number(since - 1).isCount();
        for (int i = draft.end; count && i < since - 1; i++) {
            if (scene.date(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Fighters killed 26 soldiers there in August", told behind what has happened now. */
    private boolean isPast(Draft draft, LocalDate newest) {
        DateMention nearest =
                dates.nearest(draft, DateMention.Kind.EVENT, DateMention.Kind.SINCE, DateMention.Kind.PERIOD);
        boolean period = nearest != null && nearest.kind() == DateMention.Kind.PERIOD && nearest.to() != null;
        return period && ChronoUnit.DAYS.between(nearest.to(), newest) > PAST_DAYS;
    }

    /** "It was the 88th raid since January. Those attacks left 61 people dead": of all that the sentence before counts. */
    private boolean isOfThoseEvents(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        boolean those =
                tokens.lower(first).equals("those") || tokens.lower(first).equals("these");
        return those
                && draft.sentence > 0
                && first < draft.start
                && words.is(Words.Class.EVENT, tokens, first + 1)
                && dates.hasSince(draft.sentence - 1);
    }

    /** "The war has killed 52,810 people": of all of it. */
    private boolean isOfWar(Draft draft) {
        if (isInWar(draft)) {
            return true;
        }
        boolean perfect = words.is(Words.Class.HAVE, tokens, draft.start - 1) && !draft.dated;
        for (int i = draft.start - 2; perfect && i > draft.start - 2 - WAR_REACH && !tokens.isMark(i, ','); i--) {
            if (words.is(Words.Class.WAR, tokens, i)) {
                return words.is(Words.Class.DETERMINER, tokens, i - 1)
                        || tokens.lower(i - 1).equals("'s");
            }
        }
        return false;
    }

    /** "The UN has verified 12,162 civilians killed": thousands are verified over a war, not in a day. */
    private boolean isVerified(Draft draft) {
        for (int i = draft.start - 1; draft.best() >= MANY && i >= draft.start - VERIFIED_REACH; i--) {
            if (words.is(Words.Class.VERIFIED, tokens, i)) {
                return draft.metric.counted() == Metric.Counted.PEOPLE && !draft.dated;
            }
        }
        return false;
    }

    /** "Russian losses rose by 1,050 in the past day to 1,021,540": those of the war. */
    private boolean isRisenBy(Draft draft) {
        boolean losses = draft.rule.equals("toll") && tokens.lower(draft.start).equals("losses");
        for (int i = draft.start + 1; losses && i < draft.group.start(); i++) {
            if (tokens.lower(i).equals("by") && tokens.isNumber(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Nine hundred have been killed in the war". */
    private boolean isInWar(Draft draft) {
        boolean perfect = false;
        for (int i = draft.group.end(); !draft.dated && i < draft.end; i++) {
            perfect |= words.is(Words.Class.HAVE, tokens, i)
                    && tokens.lower(i + 1).equals("been")
                    && !tokens.lower(i).equals("had");
        }
        int war = draft.end + 1;
        boolean the = words.is(Words.Class.DETERMINER, tokens, war)
                || tokens.lower(war).equals("this");
        boolean in = perfect && the && tokens.lower(draft.end).equals("in");
        return in && words.is(Words.Class.WAR, tokens, war + 1);
    }

    private Role period(Draft draft) {
        DateMention nearest =
                dates.nearest(draft, DateMention.Kind.EVENT, DateMention.Kind.SINCE, DateMention.Kind.PERIOD);
        if (nearest == null) {
            return Role.TOTAL;
        }
        if (isAfterwards(draft, nearest)) {
            return Role.TOTAL;
        }
        return switch (nearest.kind()) {
            case SINCE -> Role.RUNNING_TOTAL;
            case PERIOD -> isOneDay(nearest) || isLoose(draft, nearest) ? Role.TOTAL : Role.PERIOD_TOTAL;
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
        return pointing && !alone && !draft.metric.ofWeapons();
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

    /** "the worst attack since October 2023, when 70 people died". */
    private boolean isRecalled(Draft draft, LocalDate newest) {
        DateMention told = dates.ofClause(draft);
        LocalDate day = told == null
                ? null
                : told.to() != null && told.kind() != DateMention.Kind.SINCE ? told.to() : told.from();
        return day != null && ChronoUnit.DAYS.between(day, newest) > BACKGROUND_DAYS;
    }

    /** "Fourteen years after the war that killed 100,000", "the anniversary of the blast that killed 58": told of what is long past. */
    private boolean isRemembered(Draft draft) {
        // "That killed 58", "that left 58 dead".
        if (!isRelative(draft.start - 1) && !isRelative(draft.start - 2)) {
            return false;
        }
        int first = Math.max(tokens.sentenceStart(draft.sentence), draft.start - REMEMBERED_REACH);
        for (int i = draft.start - 2; i > first && !tokens.isMark(i, ';'); i--) {
            String lead = tokens.lower(i);
            boolean after = (lead.equals("after") || lead.equals("since") || lead.equals("of"))
                    && words.is(Words.Class.LONG_PAST, tokens, i - 1);
            if (after) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int i) {
        String lower = tokens.lower(i);
        return lower.equals("that") || lower.equals("which") || lower.equals("when");
    }

    /** "The deadliest attack since the 2019 bombing, in which 22 cadets perished": told of what the record was held by. */
    private boolean isOfRecord(Draft draft) {
        boolean relative = false;
        int first = Math.max(tokens.sentenceStart(draft.sentence), draft.start - RECORD_REACH);
        boolean behind = tokens.isMark(draft.start - 1, ',');
        for (int i = draft.start - 1; !behind && i >= first && !tokens.isMark(i, ';'); i--) {
            relative |= isRelative(i) || tokens.lower(i).equals("where");
            if (tokens.lower(i).equals("since")) {
                return relative && hasRecord(first, i);
            }
        }
        return false;
    }

    private boolean hasRecord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(Words.Class.RECORD, tokens, i)) {
                return true;
            }
        }
        return false;
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
        return draft.dated && day != null && ChronoUnit.DAYS.between(day, newest) > BACKGROUND_DAYS;
    }

    /** "The insurgents, however, killed 18": who stands before the verb. */
    private Draft.@Nullable Camp killers(Draft draft) {
        int i = draft.start - 1;
        boolean verb = draft.start < draft.group.start();
        while (verb && i > draft.start - KILLER_REACH && isBetweenKillerAndVerb(i)) {
            i--;
        }
        boolean rebels = verb && words.is(Words.Class.REBELS, tokens, i);
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
