package org.wartally.model;

import org.jspecify.annotations.Nullable;

/**
 * One figure as one report states it, with the words that state it. Never edited, never thrown away.
 *
 * @param claimId key: report, span, metric and, where one span states several figures, an ordinal
 * @param partOf claim id of the whole that a part or subset belongs to, null otherwise
 * @param side whose people or weapons (ISO 3166-1 alpha-3, or {@code alpha-3:group}); null is unknown
 * @param victimGroup null where not said
 * @param weaponFamily null for people
 * @param weaponModel canonical name, null where not said
 * @param claimant the words that name who says so, null for the report's own voice
 * @param claimantSide whose side the claimant is, null for the report's own voice
 * @param rule plain-phrase name of the rule that read the figure
 * @param flags comma-separated remarks ({@code inconsistent}, {@code several_regions}), null where there are none
 */
public record Claim(
        String claimId,
        String reportId,
        Metric metric,
        Count count,
        Role role,
        @Nullable String partOf,
        @Nullable String side,
        VictimType victimType,
        @Nullable VictimGroup victimGroup,
        @Nullable WeaponFamily weaponFamily,
        @Nullable String weaponModel,
        @Nullable String claimant,
        @Nullable String claimantSide,
        Where where,
        When when,
        Span span,
        String rule,
        @Nullable String flags) {}
