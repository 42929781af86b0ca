package org.wartally.extract.claim.sum;

import java.util.List;
import org.wartally.extract.claim.elided.Rows;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.model.Role;

/**
 * "A woman hurt in Wednesday's strike on Druzhkivka died this morning in a hospital in Dnipro; she is the fifth person killed by it": the five
 * have the place and the day that are told of her.
 */
final class LastOfRow {

    private LastOfRow() {}

    static void apply(List<Draft> drafts) {
        for (Draft one : drafts) {
            Draft row = one.whole;
            boolean last = row != null
                    && one.role == Role.SUBSET
                    && one.order < row.order
                    && row.role == Role.TOTAL
                    && row.rule.equals(Rows.RULE);
            if (last && one.where.regionCode() != null) {
                row.where = one.where;
                row.placeGround = one.placeGround;
            }
            if (last && one.when.end() != null) {
                row.when = one.when;
                row.dateGround = one.dateGround;
            }
        }
    }
}
