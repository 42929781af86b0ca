package org.wartally.extract.place;

import org.wartally.extract.place.Place.Kind;

/** What the words beside a name say the place is: "region", "the town of". */
enum Level {
    REGION,
    DISTRICT,
    CITY,
    SETTLEMENT,
    AREA;

    /** How well a kind of place answers to the word, 0 where it does not at all. */
    int fit(Kind kind) {
        return switch (this) {
            case REGION -> fitRegion(kind);
            case DISTRICT -> fitDistrict(kind);
            case CITY, SETTLEMENT -> fitSettlement(kind);
            case AREA -> kind == Kind.COUNTRY || kind == Kind.SEA ? 0 : 6;
        };
    }

    private static int fitRegion(Kind kind) {
        return switch (kind) {
            case REGION -> 20;
            case ZONE -> 10;
            case DISTRICT -> 5;
            case SETTLEMENT -> 2;
            default -> 0;
        };
    }

    private static int fitDistrict(Kind kind) {
        return switch (kind) {
            case DISTRICT -> 12;
            case SECTION -> 8;
            case SETTLEMENT -> 7;
            case REGION -> 3;
            default -> 0;
        };
    }

    private static int fitSettlement(Kind kind) {
        return switch (kind) {
            case SETTLEMENT -> 12;
            case SECTION -> 8;
            case DISTRICT -> 4;
            case REGION -> 2;
            default -> 0;
        };
    }

    /** How well a kind of place answers to a bare name. */
    static int fitBare(Kind kind) {
        return switch (kind) {
            case ZONE, SEA -> 14;
            case COUNTRY -> 14;
            case REGION, SETTLEMENT -> 3;
            case DISTRICT, SECTION -> 1;
        };
    }
}
