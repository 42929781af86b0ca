package org.wartally.model;

/** Civilian or combatant, where words such as "soldiers" or "residents" decide it. */
public enum VictimType implements Coded {
    CIVILIAN,
    COMBATANT,
    UNKNOWN
}
