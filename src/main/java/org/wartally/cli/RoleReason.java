package org.wartally.cli;

import org.wartally.model.Role;

/** What a role does to a figure, in words for a reader who has not read the codebook. */
final class RoleReason {

    private RoleReason() {}

    static String of(Role role) {
        return switch (role) {
            case TOTAL -> "counts: all of it for this event, side, place and weapon";
            case PART -> "counts in place of its share of a stated total";
            case SUBSET -> "some of a stated number: gives that many their place, group or date, is never added";
            case INCREMENT -> "counts on top of an earlier number";
            case RESTATED -> "does not count: the same number said again";
            case SUPERSEDED -> "does not count: an older toll that this report replaces";
            case RUNNING_TOTAL -> "does not count: a sum since a baseline";
            case PERIOD_TOTAL -> "does not count: a sum over a period longer than the event";
            case BACKGROUND -> "does not count: an earlier event, told again";
            case PLANNED -> "does not count: expected, offered or threatened";
        };
    }
}
