package org.wartally.extract.claim.scene;

/** Where a predicate has the thing that it counts. */
public enum Frame {
    /** Past form: active before its object, passive after its subject. */
    VERB,
    /** Only what stands behind it: "killing three". */
    OBJECT,
    /** What it was done with, however far behind: "attacked the port in the night with 14 drones". */
    WITH,
    /** Only what stands before it: "three died". */
    SUBJECT,
    /** Said of what stands before it, with or without "is": "three dead". */
    STATE,
    /** A noun that counts itself: "three deaths", "casualties: 3". */
    NOUN,
    /** A noun of what stands behind it: "the deaths of three". */
    OF,
    /** "bodies of three were recovered": makes bodies into dead people. */
    BODIES,
    /** A number is said of it: "the death toll rose to 25". */
    TOLL
}
