package org.wartally.model;

/** A group of victims that a report names apart. */
public enum VictimGroup implements Coded {
    CHILD,
    WOMAN,
    MAN,
    PRISONER,
    MEDIC,
    RESCUER,
    JOURNALIST,
    AID_WORKER
}
