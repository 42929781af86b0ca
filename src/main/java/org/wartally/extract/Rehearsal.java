package org.wartally.extract;

import java.util.List;
import org.wartally.model.Report;
import org.wartally.text.WordList;

/**
 * Reads a few reports of its own again and again, so that the classes of reading are loaded and their methods compiled before the
 * reports of a night come: a JVM reads its first thousand reports several times as slowly as all others.
 */
public final class Rehearsal {

    private static final int TIMES = 25;

    private Rehearsal() {}

    /** Reads with the standard reader; nothing comes of it. */
    public static void run() {
        List<String> texts = WordList.lines(Rehearsal.class, "rehearsal.txt");
        for (int n = 0; n < TIMES; n++) {
            texts.forEach(text -> Extractor.standard()
                    .extract(new Report("rehearsal", "2025-06-03", "agency", null, null, "en", text)));
        }
    }
}
