package org.wartally.model;

/** Families of weapons that are launched and intercepted (codebook, section "Weapon"). */
public enum WeaponFamily implements Coded {
    /** Long-range strike drone. */
    DRONE,
    DECOY,
    RECON_DRONE,
    /** First-person-view and other tactical drones. */
    FPV_DRONE,
    CRUISE_MISSILE,
    /** Air-launched and hypersonic ones too. */
    BALLISTIC_MISSILE,
    /** A missile whose kind is not said. */
    MISSILE,
    ROCKET,
    GUIDED_BOMB,
    SHELL,
    AIRCRAFT,
    HELICOPTER,
    UNKNOWN
}
