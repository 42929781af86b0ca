package org.wartally.spark;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Count;
import org.wartally.model.DatePrecision;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.Modifier;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;
import org.wartally.model.Span;
import org.wartally.model.VictimGroup;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.model.When;
import org.wartally.model.Where;

/** Claims as rows with the columns of the table of claims, and back. */
public final class ClaimRows {

    private ClaimRows() {}

    public static void put(Claim claim, RowValues row) {
        row.put("claim_id", claim.claimId())
                .put("report_id", claim.reportId())
                .put("metric", claim.metric())
                .put("low", claim.count().low())
                .put("best", claim.count().best())
                .put("high", claim.count().high())
                .put("modifier", claim.count().modifier())
                .put("role", claim.role())
                .put("part_of", claim.partOf())
                .put("date_precision", claim.when().precision())
                .put("rule", claim.rule())
                .put("flags", claim.flags());
        putWho(claim, row);
        put(claim.where(), row);
        put(claim.when(), row);
        put(claim.span(), row);
    }

    private static void putWho(Claim claim, RowValues row) {
        row.put("side", claim.side())
                .put("victim_type", claim.victimType())
                .put("victim_group", claim.victimGroup())
                .put("weapon_family", claim.weaponFamily())
                .put("weapon_model", claim.weaponModel())
                .put("claimant", claim.claimant())
                .put("claimant_side", claim.claimantSide());
    }

    static void put(Where where, RowValues row) {
        row.put("place", where.place())
                .put("geonameid", where.geonameid())
                .put("region_code", where.regionCode())
                .put("region_level", where.regionLevel());
    }

    static void put(When when, RowValues row) {
        String week = when.isoWeek();
        row.put("event_start", when.start())
                .put("event_end", when.end())
                .put("iso_year", isoYear(week))
                .put("iso_week", week);
    }

    private static @Nullable Long isoYear(@Nullable String week) {
        return week == null ? null : Long.valueOf(week.substring(0, week.indexOf('-')));
    }

    public static void put(Span span, RowValues row) {
        row.put("field", span.field())
                .put("start", Long.valueOf(span.start()))
                .put("end", Long.valueOf(span.end()))
                .put("quote", span.quote());
    }

    public static Claim read(Row row) {
        RowFields fields = new RowFields(row);
        return new Claim(
                fields.word("claim_id"),
                fields.word("report_id"),
                fields.code(Metric.class, "metric"),
                new Count(
                        fields.number("low"),
                        fields.number("best"),
                        fields.whole("high"),
                        fields.code(Modifier.class, "modifier")),
                fields.code(Role.class, "role"),
                fields.text("part_of"),
                fields.text("side"),
                fields.code(VictimType.class, "victim_type"),
                fields.codeOrNull(VictimGroup.class, "victim_group"),
                fields.codeOrNull(WeaponFamily.class, "weapon_family"),
                fields.text("weapon_model"),
                fields.text("claimant"),
                fields.text("claimant_side"),
                where(fields),
                when(fields),
                span(fields),
                fields.word("rule"),
                fields.text("flags"));
    }

    private static Where where(RowFields fields) {
        return new Where(
                fields.text("place"),
                fields.whole("geonameid"),
                fields.text("region_code"),
                fields.code(RegionLevel.class, "region_level"));
    }

    private static When when(RowFields fields) {
        return new When(
                fields.day("event_start"), fields.day("event_end"), fields.code(DatePrecision.class, "date_precision"));
    }

    private static Span span(RowFields fields) {
        return new Span(
                fields.code(Field.class, "field"),
                (int) fields.number("start"),
                (int) fields.number("end"),
                fields.word("quote"));
    }
}
