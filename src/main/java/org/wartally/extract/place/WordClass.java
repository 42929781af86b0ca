package org.wartally.extract.place;

/** What a word beside a name tells about it; the words are in {@code words.tsv}. */
enum WordClass {
    /** "in", "near": a place follows. */
    WHERE,
    /** "km", "bordering": what follows is only a way off. */
    DISTANCE,
    /** "border". */
    BORDER,
    /** "from". */
    ORIGIN,
    /** "led by", "backed by": a country follows that acts from afar. */
    BACKED,
    /** "in", "of": a wider place follows. */
    CONTAIN,
    /** "capital", "outskirts": words that describe a place without naming it. */
    PART,
    /** "market", "streets": what a town has, named before it ("the market of Kutum"). */
    GROUND,
    /** "northern". */
    COMPASS,
    /** "Greater", "Downtown": capitalised, but no part of the name. */
    BEFORE,
    /** Words that sentences and headlines begin with. */
    FUNCTION,
    /** "Dogon", "Kurdish": whose a village is, not which. */
    PEOPLE,
    /** Weekdays and months. */
    CALENDAR,
    /** "Governor", "Hospital": may follow a place. */
    OFFICE,
    /** "Street", "Times": what they follow is no place. */
    NOTPLACE,
    /** "School", "Mosque": capitalised, they make the name one of a building. */
    SITE,
    /** "Colonel", "brother": a person follows. */
    PERSON,
    /** "said". */
    SPEECH,
    /** "forces", "officials": what a country acts through. */
    FORCE,
    /** "drones", "airstrikes": what a country sends to harm elsewhere. */
    SENT,
    /** "city", "province": of a people, it lies in their country; not so a camp, a settlement, an air base. */
    NATIVE,
    /** "-installed", "-occupied": whose rule a place is under says nothing of where it lies. */
    HELD,
    /** Rivers that share their name with a town or country: "the Dnipro". */
    RIVER,
    /** "highway": two places with a dash before it are its ends. */
    ROAD,
    /** "Shelling", "strike": what befalls the place that a text opens with. */
    ATTACK,
    /** "and". */
    LIST
}
