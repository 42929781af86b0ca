package org.wartally.extract.weapon;

import org.jspecify.annotations.Nullable;
import org.wartally.model.WeaponFamily;

/**
 * What a weapon term stands for.
 *
 * @param model canonical name, null where the term names no model
 * @param plural whether the form is a plural (or can be one)
 */
public record Weapon(WeaponFamily family, @Nullable String model, boolean plural) {}
