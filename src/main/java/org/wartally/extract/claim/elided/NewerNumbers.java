package org.wartally.extract.claim.elided;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.clause.RivalNumbers;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Reads numbers that tell what was counted last anew: the older or newer one, that of another speaker, what was added to it. */
public final class NewerNumbers {

    /** Rule of the increment in brackets behind a running total. */
    public static final String ADDED = "added to the number before it";
    /** Rule of the 17 in "first counted 12 dead, then 17". */
    public static final String STEP = "next step of a count";

    private static final Set<String> CONTRASTS = Set.of("but", "while", "whereas", "where", "although", "though");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Corrections corrections;

    public NewerNumbers(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.corrections = new Corrections(scene, words);
    }

    /** A number that words of saying, putting, correcting or rising lead to; null where none do. */
    @Nullable
    public Draft said(Group group, List<Draft> before) {
        Draft said = putAt(group, before);
        said = said == null ? corrected(group, before) : said;
        said = said == null ? corrections.read(group, before) : said;
        said = said == null ? older(group, before) : said;
        said = said == null ? saidOnly(group, before) : said;
        said = said == null ? rival(group, before) : said;
        return said == null ? risen(group, before) : said;
    }

    /** "Against nine in the note of the morning": what had been counted before. */
    private @Nullable Draft older(Group group, List<Draft> before) {
        OlderNumbers numbers = new OlderNumbers(scene, words);
        Draft older = before.isEmpty() ? null : numbers.read(group, before.get(before.size() - 1));
        for (int d = before.size() - 2; older == null && d >= 0 && isHere(before.get(d), group); d--) {
            // "Now stands at 16 after a body was found; the evening before it had been 15": of the toll, not of the
            // body.
            older = before.get(d).rule.equals("toll") ? numbers.read(group, before.get(d)) : null;
        }
        return older;
    }

    private boolean isHere(Draft draft, Group group) {
        return draft.scene == scene && draft.sentence == tokens.sentenceOf(group.start());
    }

    /** "A teacher told a radio it was 13": what others count. */
    private @Nullable Draft rival(Group group, List<Draft> before) {
        return before.isEmpty() ? null : new RivalNumbers(scene, words).read(group, before.get(before.size() - 1));
    }

    /** A number right beside the one that it adds to, replaces or follows; null where it does nothing of this. */
    @Nullable
    public Draft beside(Group group, List<Draft> before) {
        Draft beside = added(group, before);
        beside = beside == null ? replaced(group, before) : beside;
        beside = beside == null ? new Retractions(scene, words).read(group, before) : beside;
        return beside == null ? step(group, before) : beside;
    }

    /** "The ministry counts nine dead; the opposition said 15", "while witnesses spoke of 15": another's number for the same. */
    private @Nullable Draft saidOnly(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        int verb = tokens.lower(group.start() - 1).equals("of") ? group.start() - 2 : group.start() - 1;
        boolean said = words.is(Words.Class.SPEECH, tokens, verb) || words.is(Words.Class.COUNTING, tokens, verb);
        boolean alone = group.kind() == Group.Kind.BARE && group.whole() == null && !tokens.isWord(group.end());
        alone &= !tokens.isMark(group.end(), '%');
        if (last == null || !said || !alone || last.scene != scene || last.metric.ofWeapons()) {
            return null;
        }
        boolean here = last.sentence == tokens.sentenceOf(verb) && last.end < verb;
        boolean near = (here || isOfSentenceBefore(verb, last)) && last.group.number() != null;
        // "While the army acknowledges four dead, the rebels claim 30".
        boolean other = !here || CONTRASTS.contains(tokens.lower(tokens.sentenceStart(last.sentence)));
        other |= here && isSpeakerBehindComma(verb - 1);
        for (int i = last.end; near && i < verb; i++) {
            other |= tokens.isMark(i, ';') || CONTRASTS.contains(tokens.lower(i));
        }
        return other ? new Draft(scene, group, last.metric, group.start(), group.end(), RivalNumbers.RULE) : null;
    }

    /** "Moscow admits 14 dead, Kyiv claims 110", "rebels claim 40". */
    private boolean isSpeakerBehindComma(int speaker) {
        int first =
                scene.actor(speaker) == null ? speaker : scene.actor(speaker).start();
        boolean named = scene.actor(speaker) != null || words.is(Words.Class.REBELS, tokens, speaker);
        return named && tokens.isMark(first - 1, ',');
    }

    /** "A teacher spoke of 18.", right behind the sentence with the first number. */
    private boolean isOfSentenceBefore(int verb, Draft last) {
        int sentence = tokens.sentenceOf(verb);
        int first = tokens.sentenceStart(sentence);
        return tokens.lower(verb).equals("spoke")
                && last.sentence == sentence - 1
                && last.attributed
                && !tokens.startsLine(first);
    }

    /** "A nurse put the number at 15", "the first note had put it at 25": of what was counted last. */
    private @Nullable Draft putAt(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        int noun = group.start() - 2;
        boolean number = tokens.lower(noun).equals("it") || words.is(Words.Class.FIGURE, tokens, noun);
        int verb = words.is(Words.Class.DETERMINER, tokens, noun - 1) ? noun - 2 : noun - 1;
        boolean said = tokens.lower(group.start() - 1).equals("at")
                && tokens.lower(verb).startsWith("put");
        boolean near = said && last != null && last.scene == scene && tokens.sentenceOf(verb) - last.sentence <= 1;
        if (!number || !near || group.kind() != Group.Kind.BARE || last.metric.ofWeapons()) {
            return null;
        }
        last.role = last.role == Role.TOTAL && corrections.replaces(verb) ? Role.SUPERSEDED : last.role;
        return new Draft(scene, group, last.metric, verb, group.end(), "figure put at a number");
    }

    /** "Spoke of nine dead, then corrected the number to 12", "later revised it to 12": the newer number of what was counted last. */
    private @Nullable Draft corrected(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        int noun = group.start() - 2;
        boolean number = tokens.lower(noun).equals("it")
                || tokens.lower(noun).equals("this")
                || words.is(Words.Class.FIGURE, tokens, noun);
        int verb = words.is(Words.Class.DETERMINER, tokens, noun - 1) ? noun - 2 : noun - 1;
        boolean said =
                number && tokens.lower(group.start() - 1).equals("to") && words.is(Words.Class.REVISED, tokens, verb);
        boolean near = said && last != null && last.scene == scene && tokens.sentenceOf(verb) - last.sentence <= 1;
        if (!near || group.kind() != Group.Kind.BARE || last.metric.ofWeapons() || last.role != Role.TOTAL) {
            return null;
        }
        last.role = Role.SUPERSEDED;
        return new Draft(scene, group, last.metric, verb, group.end(), Corrections.RULE);
    }

    /**
     * "By noon it was 104", "an hour later it had risen to 21", behind a sentence that tells of a toll; "later the number rose to
     * five", "the definitive figure is 19" behind a number of people in the same sentence.
     */
    private @Nullable Draft risen(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        int sentence = tokens.sentenceOf(group.start());
        boolean near = last != null && last.scene == scene && sentence - last.sentence <= 1;
        boolean alone = group.kind() == Group.Kind.BARE && !tokens.isMark(group.end(), '%');
        if (last == null || !near || !alone) {
            return null;
        }
        int it = group.start() - 1;
        while (it > tokens.sentenceStart(sentence) && words.is(Words.Class.TOLL, tokens, it)
                || words.is(Words.Class.HAVE, tokens, it)
                || words.is(Words.Class.RISEN, tokens, it)) {
            it--;
        }
        boolean toll = last.rule.equals("toll") && tokens.lower(it).equals("it");
        boolean number = !last.metric.ofWeapons()
                && last.sentence == sentence
                && words.is(Words.Class.FIGURE, tokens, it)
                && (words.is(Words.Class.RISEN, tokens, group.start() - 2)
                        || words.is(Words.Class.RISEN, tokens, group.start() - 1)
                        || words.is(Words.Class.LATER, tokens, it - 1));
        boolean said = it < group.start() - 1 && (toll || number);
        return said && last.start < it ? new Draft(scene, group, last.metric, it, group.end(), "toll") : null;
    }

    /** "About 998,690 personnel (+1,140)": what the last day has added to a running total. */
    private @Nullable Draft added(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        boolean plus = tokens.isMark(group.start() - 1, '+') && tokens.isMark(group.start() - 2, '(');
        boolean beside = last != null
                && (last.end == group.start() - 2
                        || last.end == group.start() - 3 && words.is(Words.Class.HARMED, tokens, last.end));
        if (last == null || !plus || last.scene != scene || !beside) {
            return null;
        }
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), ADDED);
        draft.role = Role.INCREMENT;
        SomeOf.inherit(draft, last);
        draft.victimType = last.victimType;
        return draft;
    }

    /** "up from 31 in the morning", "up from the 31 given then", "revised to 52 from 51": the number that another of the sentence has replaced. */
    private @Nullable Draft replaced(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        int first = tokens.lower(group.start() - 1).equals("the") ? group.start() - 1 : group.start();
        boolean from = tokens.lower(first - 1).equals("from") && scene.place(group.start()) == null;
        String lead = tokens.lower(first - 2);
        boolean here = last != null && last.scene == scene && last.sentence == tokens.sentenceOf(group.start());
        boolean rises = lead.equals("up") || lead.equals("down") || here && last.end == group.start() - 1;
        boolean counts = group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.UNKNOWN;
        if (last == null || !here || !from || !rises || !counts) {
            return null;
        }
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), OlderNumbers.RULE);
        draft.role = Role.SUPERSEDED;
        draft.lead = last;
        return draft;
    }

    /** "Had first reported 30 dead, then 39, then 50", "16 bodies and later 21": the next number of one count. */
    private @Nullable Draft step(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        int lead = tokens.lower(group.start() - 1).equals("of") ? group.start() - 2 : group.start() - 1;
        boolean later = words.is(Words.Class.THEN, tokens, lead);
        lead -= tokens.lower(lead - 1).equals("and") ? 1 : 0;
        lead -= tokens.isMark(lead - 1, ',') ? 1 : 0;
        boolean next = later && group.kind() == Group.Kind.BARE && last != null && last.end == lead;
        if (last == null || !next || last.scene != scene) {
            return null;
        }
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), STEP);
        last.role = isFirst(last, words) ? Role.SUPERSEDED : last.role;
        SomeOf.inherit(draft, last);
        return draft;
    }

    /** "First counted 12 dead, then 17": the older of the two; of "had first counted 12 dead, then 17" both are old. */
    public static boolean isFirst(Draft draft, Words words) {
        Tokens tokens = draft.scene.tokens();
        boolean first = false;
        for (int i = tokens.sentenceStart(draft.sentence); i < draft.start; i++) {
            first |= tokens.lower(i).equals("first") || words.is(Words.Class.FORMERLY, tokens, i);
            if (tokens.lower(i).equals("had")) {
                return false;
            }
        }
        return first;
    }

    /** "Eleven were wounded, four fatally", "eleven were shot or stabbed, four of them fatally". */
    @Nullable
    public Draft fatally(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        boolean some = last != null
                && last.scene == scene
                && (last.metric == Metric.INJURED || last.metric == Metric.CASUALTIES)
                && last.sentence == tokens.sentenceOf(group.start())
                && group.kind() == Group.Kind.BARE
                && group.number() != null
                && tokens.isMark(group.start() - 1, ',')
                && (tokens.lower(group.end()).equals("fatally")
                        || tokens.lower(group.end()).equals("mortally"))
                && !tokens.isWord(group.end() + 1);
        return some
                ? new Draft(scene, group, Metric.KILLED, group.start(), group.end() + 1, "hurt and dead of it")
                : null;
    }
}
