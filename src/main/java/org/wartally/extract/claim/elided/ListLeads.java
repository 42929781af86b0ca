package org.wartally.extract.claim.elided;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Finds the figure whose verb a number of a list shares: in its own sentence, or in the line above the list. */
public final class ListLeads {

    /** Lines of a list under one verb. */
    public static final int REACH = 12;

    /** Tokens of "They are:". */
    private static final int SHORT_HEAD = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    /** Tokens of "of these ,". */
    private static final int OPENING = 3;

    private final SomeOf some;

    ListLeads(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.some = new SomeOf(scene, words);
    }

    /** The draft of the same sentence, or of the line above a list. */
    @Nullable
    Draft of(Group group, List<Draft> before) {
        int sentence = tokens.sentenceOf(group.start());
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene == scene && sentence - draft.sentence > REACH) {
                return null;
            }
            boolean breakdown = draft.sentence == sentence && isBrokenDown(draft);
            if (draft.scene != scene || draft.role == Role.SUBSET && !breakdown) {
                continue;
            }
            if (draft.role == Role.SUBSET && draft.whole != null && Kinds.isOther(group, draft.whole)) {
                continue;
            }
            int head = leadLine(sentence, draft);
            boolean line = draft.sentence < sentence
                    && opensList(tokens, head)
                    && (head == draft.sentence || !isStatement(head))
                    && isList(draft.sentence, sentence);
            if (draft.sentence == sentence || line) {
                return draft;
            }
        }
        return null;
    }

    /** "Sixteen of the dead were in Baalbek, 12 in Nabatieh": a number of the harmed of one place. */
    private boolean isBrokenDown(Draft draft) {
        boolean located = words.is(Words.Class.AUXILIARY, tokens, draft.group.end())
                && words.is(Words.Class.LIST_LOCATIVE, tokens, draft.group.end() + 1);
        located |= draft.group.whole() == Group.Whole.HARMED
                && words.is(Words.Class.LIST_LOCATIVE, tokens, draft.group.end());
        // "Seven over Luga, three of them low, and six over Pskov": the six are not of those seven.
        boolean item = draft.whole != null && draft.whole.lead != null;
        boolean pointing = draft.group.whole() == Group.Whole.PRONOUN || some.isOfWhom(draft.group.start());
        boolean ofThem = pointing && draft.metric.ofWeapons() && !item;
        // "Thirteen of them died in Sanaa, six in Saada".
        boolean died =
                pointing && draft.end > draft.group.end() && words.is(Words.Class.LIST_LOCATIVE, tokens, draft.end);
        return draft.role == Role.SUBSET
                && (ofThem
                        || died
                        || isOfThese(draft)
                        || draft.rule.equals(NextOfList.RULE)
                        || located
                        || some.isLargest(draft.group));
    }

    /** "Of these, 21 were killed by the army, nine by rebels": the first of those whom the sentence deals out. */
    private boolean isOfThese(Draft draft) {
        boolean dealt = words.is(Words.Class.LIST_LOCATIVE, tokens, draft.end)
                || tokens.lower(draft.end).equals("by");
        return dealt
                && draft.start <= tokens.sentenceStart(draft.sentence) + OPENING
                && some.isOfWhom(draft.group.start());
    }

    /** The line above the list that a line belongs to. */
    private int leadLine(int sentence, Draft draft) {
        int s = sentence - 1;
        while (s > draft.sentence && !opensList(tokens, s)) {
            s--;
        }
        return s;
    }

    /**
     * "Among the missiles shot down are:": a head with a verb of its own, which says nothing of what was counted before it; "they
     * are distributed as follows:" deals it out.
     */
    private boolean isStatement(int head) {
        boolean follows = tokens.lower(tokens.sentenceEnd(head) - 2).equals("follows");
        if (follows || tokens.sentenceEnd(head) - tokens.sentenceStart(head) <= SHORT_HEAD) {
            return false;
        }
        return words.has(Words.Class.AUXILIARY, tokens, tokens.sentenceStart(head), tokens.sentenceEnd(head));
    }

    /** Whether nothing but lines of a list stands between two sentences. */
    private boolean isList(int from, int to) {
        return to - from <= REACH && tokens.startsLine(tokens.sentenceStart(to));
    }

    /** "82 drones:", "82 drones –", with the list in the lines below. */
    public static boolean opensList(Tokens tokens, int sentence) {
        int mark = tokens.sentenceEnd(sentence) - 1;
        return tokens.isMark(mark, ':')
                || tokens.isDash(mark)
                || tokens.lower(mark).equals("namely");
    }
}
