package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text of the length of a book into stretches that are read one by one, so that the time of a text grows with its
 * length: what a figure is held against (other figures, places, dates) stands in its own stretch. Reports of any usual
 * length are one stretch. The cut is where least is torn apart: between paragraphs, else lines, else sentences, else words.
 */
final class Stretches {

    /** Characters of the longest stretch: about ten pages. */
    static final int LENGTH = 50_000;

    private static final List<Pattern> SEAMS = List.of(
            Pattern.compile("\\n[ \\t\\r]*\\n"),
            Pattern.compile("\\n"),
            Pattern.compile("[.!?]\\s"),
            Pattern.compile("\\s"));

    /** Part of a text: from this offset (UTF-16), these words. */
    record Stretch(int start, String text) {}

    private Stretches() {}

    /** One after the other they are the whole text; an empty text is one. */
    static List<Stretch> of(String text) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LENGTH) {
            int end = seam(text, start);
            stretches.add(new Stretch(start, text.substring(start, end)));
            start = end;
        }
        stretches.add(new Stretch(start, text.substring(start)));
        return stretches;
    }

    /** The end of the stretch that starts here: never before half its length, so that there are not too many. */
    private static int seam(String text, int start) {
        for (Pattern seam : SEAMS) {
            Matcher matcher = seam.matcher(text).region(start + LENGTH / 2, start + LENGTH);
            int last = -1;
            while (matcher.find()) {
                last = matcher.end();
            }
            if (last >= 0) {
                return last;
            }
        }
        int end = start + LENGTH;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
