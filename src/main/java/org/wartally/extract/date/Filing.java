package org.wartally.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/**
 * When a report was filed, as far as it tells.
 *
 * @param reference the day that relative dates are read against
 * @param start first token of the dateline's date, -1 where there is no dateline
 * @param end token after it
 */
record Filing(ReferenceDay reference, int start, int end) {

    private static final int CENTURY = 100;

    static Filing of(DateText text, @Nullable LocalDate published) {
        ReferenceDay byPublication = new ReferenceDay(published, () -> told(text));
        Datelines datelines = new Datelines(text);
        for (int start : datelines.starts()) {
            Days date = dateAt(text, start, byPublication);
            if (date != null && date.length() == 0 && datelines.ends(start, date.end())) {
                return filed(text, start, date, published);
            }
        }
        return new Filing(byPublication, -1, -1);
    }

    private static Filing filed(DateText text, int start, Days date, @Nullable LocalDate published) {
        LocalDate filed = date.to();
        boolean after = filed != null && published != null && filed.isAfter(published.plusDays(1));
        LocalDate today = filed == null || after ? published : filed;
        return new Filing(new ReferenceDay(today, () -> told(text)), start, date.end());
    }

    /** The date of a dateline may have a year of two digits: "LIMA, 1 NOV 89 (EFE)". */
    private static @Nullable Days dateAt(DateText text, int start, ReferenceDay reference) {
        Numerals numerals = new Numerals(text);
        Days date = new CalendarDates(text, numerals, reference).at(start);
        int digits = date == null ? 0 : numerals.plain(date.end(), 2);
        boolean isShort = digits > 0 && text.tokens().isMark(date.end() + 1, '(') && text.isMonth(date.end() - 1);
        return isShort ? withYear(date, digits, text, numerals, start) : date;
    }

    private static @Nullable Days withYear(Days date, int digits, DateText text, Numerals numerals, int start) {
        int year = digits > CENTURY / 2 ? 19 * CENTURY + digits : 20 * CENTURY + digits;
        int month = text.number(date.end() - 1);
        return Days.day(date.end() + 1, ReferenceDay.valid(year, month, numerals.day(start)));
    }

    /** Dates with their year, except those that a running count starts from. */
    private static List<LocalDate> told(DateText text) {
        List<LocalDate> told = new ArrayList<>();
        CalendarDates calendar = new CalendarDates(text, new Numerals(text), new ReferenceDay(null, List::of));
        int i = text.nextBeginning(0);
        while (i >= 0) {
            Days date = calendar.mayBegin(i) && !isBaseline(text, i) ? calendar.at(i) : null;
            if (date != null && date.to() != null) {
                told.add(date.to());
            }
            i = text.nextBeginning(date == null ? i + 1 : date.end());
        }
        return told;
    }

    private static boolean isBaseline(DateText text, int i) {
        Tokens tokens = text.tokens();
        int before = tokens.lower(i - 1).equals("the") ? i - 2 : i - 1;
        return text.isAny(before, WordClass.SINCE, WordClass.FROM) || isBeginning(text, before);
    }

    /** "The war began on 15 April 2023", "since fighting broke out in April 2023": no date of the story. */
    private static boolean isBeginning(DateText text, int before) {
        int verb = text.isAny(before, WordClass.ON, WordClass.IN) ? before - 1 : before;
        int began = text.is(verb, WordClass.BEGAN) ? verb : verb - 1;
        return text.is(began, WordClass.BEGAN) && text.is(began - 1, WordClass.WAR);
    }
}
