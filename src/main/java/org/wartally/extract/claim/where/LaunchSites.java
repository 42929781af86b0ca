package org.wartally.extract.claim.where;

import org.wartally.text.Tokens;

/** Lists of places that weapons came from, with brackets and labels: "(launch sites: Kursk, Oryol)", "from Kursk (RF) and Chauda". */
public final class LaunchSites {

    /** Tokens of "(temporarily occupied Crimea)". */
    private static final int BRACKET = 5;

    /** Tokens of ", Shatalovo, Primorsko-Akhtarsk and". */
    private static final int UNKNOWN = 7;

    private final Tokens tokens;

    LaunchSites(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "From Kursk (RF) and Chauda": the token behind a bracket that tells whose a place is. */
    int behindBracket(int end) {
        for (int i = end + 1; tokens.isMark(end, '(') && i <= end + BRACKET; i++) {
            if (tokens.isMark(i, ')')) {
                return i + 1;
            }
        }
        return end;
    }

    /**
     * "Kursk, Chauda (occupied Crimea)": the place in the bracket behind one of a list, be that known or not.
     *
     * @param lead token before the place in the bracket
     * @param end token after the last place of the list
     */
    boolean isInBracket(int lead, int end) {
        int open = tokens.lower(lead).startsWith("occupied") ? lead - 1 : lead;
        open = tokens.lower(open).equals("temporarily") ? open - 1 : open;
        int from = behindBracket(end);
        boolean list = tokens.isMark(open, '(') && open >= end && open - from <= BRACKET;
        for (int i = from; list && i < open; i++) {
            list = tokens.isMark(i, ',') || tokens.lower(i).equals("and") || tokens.isCapitalised(i);
        }
        return list;
    }

    /** "From Bryansk, Shatalovo and Kursk": whether nothing but names that nobody knows stands between two places of a list. */
    boolean isInList(int end, int start) {
        boolean list = start - end <= UNKNOWN && tokens.isMark(end, ',');
        for (int i = end; list && i < start; i++) {
            list = tokens.isMark(i, ',')
                    || tokens.isMark(i, '-')
                    || tokens.lower(i).equals("and")
                    || tokens.isCapitalised(i);
        }
        return list;
    }

    /** "(Launch area: Rostov region)", "launch sites - Kursk, Oryol": whether the token before a place ends such a label. */
    boolean isLabel(int lead) {
        boolean mark = tokens.isMark(lead, ':') || tokens.isDash(lead);
        String launch = mark ? tokens.lower(lead - 2) : "";
        return launch.equals("launch") || launch.equals("launching");
    }
}
