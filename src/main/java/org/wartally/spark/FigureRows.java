package org.wartally.spark;

import org.wartally.model.Figure;

/** Figures as rows with the columns of the table of figures. */
public final class FigureRows {

    private FigureRows() {}

    public static void put(Figure figure, RowValues row) {
        row.put("figure_id", figure.figureId())
                .put("metric", figure.metric())
                .put("side", figure.side())
                .put("victim_type", figure.victimType())
                .put("weapon_family", figure.weaponFamily())
                .put("claimant_side", figure.claimantSide())
                .put("claimants", figure.claimants())
                .put("region_name", figure.regionName())
                .put("region_geonameid", figure.regionGeonameid())
                .put("country", figure.where().country());
        ClaimRows.put(figure.where(), row);
        ClaimRows.put(figure.when(), row);
        putNumber(figure, row);
    }

    private static void putNumber(Figure figure, RowValues row) {
        Long high = figure.high();
        row.put("low", figure.low())
                .put("best", figure.best())
                .put("high", high)
                .put("remainder", figure.remainder())
                .put("explicit_zero", high != null && high == 0)
                .put("reports", figure.reports())
                .put("sources", figure.sources())
                .put("reason", figure.reason());
    }
}
