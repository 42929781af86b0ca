package org.wartally.model;

/** Level of a region code. Rows of one level add up; rows of different levels are never added. */
public enum RegionLevel implements Coded {
    /** ISO 3166-2. */
    ADMIN1,
    /** ISO 3166-1 alpha-2. */
    COUNTRY,
    /** An area that no ISO code names, such as southern Ukraine. */
    ZONE,
    SEA,
    UNKNOWN
}
