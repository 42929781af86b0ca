package org.wartally.reconcile;

/**
 * The rules by which the claims of many reports become one figure (codebook, "Across reports"). Each can be left out, so
 * that what it is worth can be measured and its golden night be seen to fail without it; a night leaves none out.
 */
public enum Rule {
    /** What several reports know equally of an event is one event. */
    SAME_EVENT_ONCE,
    /** A report that leaves something open (whose people, which place, who says so) tells of the one event that it fits. */
    OPEN_JOINS,
    /** Accounts are a ladder in time: the newest is best, never the largest. */
    NEWEST_IS_BEST,
    /** Where an authority or the reports' own voice tells the toll, witnesses and observers widen its bounds and no more. */
    AUTHORITY_FIRST,
    /** "Dozens" or "about 50" is no news to whoever knows of 47. */
    EXACT_STANDS,
    /** The newest account of each independent source lies within the bounds. */
    SOURCES_SPAN_BOUNDS,
    /** What different sides claim stays apart. */
    RIVALS_APART,
    /** The reports' own voice with another number is no account of what a side claims of its enemy's losses. */
    VOICE_APART,
    /** People of whom no side is told are those of the country, not the other side's soldiers. */
    PEOPLE_OF_THE_COUNTRY,
    /** Of a region's number only what its places leave over counts besides them. */
    PLACES_ARE_PARTS,
    /** Of a country's or zone's number only what its regions leave over counts besides them. */
    REGIONS_ARE_PARTS,
    /** Of casualties only what killed and injured leave over counts besides them; so of weapons neutralised, or of no kind. */
    KINDS_ARE_PARTS,
    /** A night that begins on one day and ends on the next meets a report of equal number that names the first day alone. */
    WINDOW_MEETS_DAY
}
