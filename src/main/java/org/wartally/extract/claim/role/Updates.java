package org.wartally.extract.claim.role;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Finds the lines of a report that is written on while things happen: "[11:20] Three wounded", "UPD 02:55 - seven". */
public final class Updates {

    /** Tokens at the head of a line in which its time stands: "[18 May, 10:48]". */
    private static final int HEAD = 7;

    private Updates() {}

    /** First tokens of the lines that open with a time; none where fewer than two do. */
    static int[] starts(Tokens tokens, Words words) {
        int[] starts = IntStream.range(0, tokens.size())
                .filter(i -> (i == 0 || tokens.startsLine(i)) && isStamped(tokens, words, i))
                .toArray();
        return starts.length < 2 ? new int[0] : starts;
    }

    /** How many of the lines begin before a token. */
    static int before(int[] starts, int token) {
        int at = Arrays.binarySearch(starts, token);
        return at < 0 ? -at - 1 : at + 1;
    }

    private static boolean isStamped(Tokens tokens, Words words, int line) {
        boolean told = tokens.isMark(line, '[') || words.is(Words.Class.UPDATE, tokens, line) || isTime(tokens, line);
        for (int i = line; told && i < line + HEAD; i++) {
            if (isTime(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "02:55". */
    private static boolean isTime(Tokens tokens, int i) {
        return tokens.isNumber(i)
                && tokens.isMark(i + 1, ':')
                && tokens.isJoined(i + 1)
                && tokens.isNumber(i + 2)
                && tokens.isJoined(i + 2);
    }
}
