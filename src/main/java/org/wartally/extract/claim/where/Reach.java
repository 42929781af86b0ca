package org.wartally.extract.claim.where;

import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/** How far behind a figure a place may stand that is its own: up to a colon, another statement, the next clause, the place of the next figure. */
final class Reach {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Harm harm;

    Reach(Scene scene, Words words, Harm harm) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.harm = harm;
    }

    /** "In Sarmin four were killed and in Darat Izza two": a place between "and" and the next figure is that figure's. */
    int leadOf(int figure, int from) {
        if (isClosedOff(figure)) {
            return figure;
        }
        int first = figure;
        while (first > from && isLead(first - 1)) {
            first--;
        }
        for (int i = first; i < figure; i++) {
            boolean opens = tokens.isMark(i, ',')
                    || tokens.isMark(i, ';')
                    || tokens.lower(i).equals("and");
            if (opens && (words.is(Words.Class.LOCATIVE, tokens, i + 1) || isSubject(i + 1, figure))) {
                return i;
            }
        }
        return figure;
    }

    /** "Raids on Khiam killed five and wounded 11, and a drone that hit Saida killed a driver": where the next clause, with its own verb, begins. */
    int nextClause(int from, int figure) {
        for (int i = from; i < figure - 1; i++) {
            boolean and = tokens.isMark(i, ',') && tokens.lower(i + 1).equals("and");
            if (and && words.is(Words.Class.ARTICLE, tokens, i + 2)) {
                return i;
            }
        }
        return figure;
    }

    /** "21 in Biakato, in Ituri province, and 13 in Mangina": what stands before the "and" is told of the 21. */
    private boolean isClosedOff(int figure) {
        NumberMention number = scene.number(figure);
        boolean located = number != null && words.is(Words.Class.LIST_LOCATIVE, tokens, number.end());
        return tokens.lower(figure - 1).equals("and") || located && tokens.isMark(figure - 1, ',');
    }

    /**
     * "Kyiv region counted three dead, Poltava region two", "Crimea accounted for 33, the Tula region for 19": a name right
     * before the figure, whose place it is.
     */
    private boolean isSubject(int from, int figure) {
        int first = words.is(Words.Class.DETERMINER, tokens, from) ? from + 1 : from;
        int last = tokens.lower(figure - 1).equals("for") ? figure - 1 : figure;
        boolean place = scene.place(first) != null && scene.number(figure) != null;
        for (int i = first; i < last; i++) {
            place &= scene.place(i) != null || words.is(Words.Class.AREA, tokens, i);
        }
        return place;
    }

    private boolean isLead(int i) {
        return scene.place(i) != null
                || tokens.isMark(i, ',')
                || tokens.isMark(i, ';')
                || tokens.lower(i).equals("and")
                || words.is(Words.Class.LOCATIVE, tokens, i)
                || words.is(Words.Class.AREA, tokens, i)
                || words.is(Words.Class.DETERMINER, tokens, i);
    }

    /** A colon opens a list with places of its own: "43 drones: 21 over the Kursk Region". */
    int beforeColon(int from, int to) {
        int i = from;
        while (i < to && !tokens.isMark(i, ':') && !isNextStatement(i) && !isAfterPlace(from, i)) {
            i++;
        }
        return i;
    }

    /** "Fired at Ukraine; in Kyiv a house collapsed": behind a semicolon another thing is told. */
    private boolean isAfterPlace(int from, int i) {
        return tokens.isMark(i, ';') && !harm.between(from, i).isEmpty();
    }

    /** "shot down 100 drones, and said that it had hit plants in Ukraine": what is said next has places of its own. */
    private boolean isNextStatement(int i) {
        return tokens.lower(i).equals("and") && words.is(Words.Class.SPEECH, tokens, i + 1);
    }
}
