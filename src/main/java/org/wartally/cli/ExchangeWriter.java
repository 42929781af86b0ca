package org.wartally.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Coded;
import org.wartally.model.Count;
import org.wartally.model.Extraction;
import org.wartally.model.Reject;
import org.wartally.model.Span;
import org.wartally.model.Total;
import org.wartally.model.When;

/** Writes what a report gave in the exchange format: one JSON object, on one line, keys in the codebook's order. */
final class ExchangeWriter {

    private final JsonGenerator json;

    private ExchangeWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The line of one report, without a line end. */
    static String write(Extraction extraction, List<Total> totals) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = ExchangeFormat.JSON.createGenerator(line)) {
            new ExchangeWriter(json).report(extraction, totals);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return line.toString();
    }

    private void report(Extraction extraction, List<Total> totals) throws IOException {
        json.writeStartObject();
        json.writeStringField("report_id", extraction.reportId());
        json.writeArrayFieldStart("claims");
        for (Claim claim : extraction.claims()) {
            claim(claim, indexOf(claim.partOf(), extraction.claims()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("totals");
        for (Total total : totals) {
            total(total);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rejects");
        for (Reject reject : extraction.rejects()) {
            reject(reject);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A whole is named by its place in {@code claims}, from 0: the format shows no claim ids. */
    private static @Nullable Integer indexOf(@Nullable String claimId, List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).claimId().equals(claimId)) {
                return i;
            }
        }
        return null;
    }

    private void claim(Claim claim, @Nullable Integer partOf) throws IOException {
        json.writeStartObject();
        code("metric", claim.metric());
        count(claim.count());
        code("modifier", claim.count().modifier());
        code("role", claim.role());
        number("part_of", partOf == null ? null : Long.valueOf(partOf));
        text("side", claim.side());
        code("victim_type", claim.metric().ofWeapons() ? null : claim.victimType());
        code("victim_group", claim.victimGroup());
        code("weapon_family", claim.weaponFamily());
        text("weapon_model", claim.weaponModel());
        text("claimant", claim.claimant());
        text("claimant_side", claim.claimantSide());
        where(claim);
        when(claim.when());
        span(claim.span());
        text("rule", claim.rule());
        json.writeEndObject();
    }

    private void where(Claim claim) throws IOException {
        text("place", claim.where().place());
        text("region_code", claim.where().regionCode());
        code("region_level", claim.where().regionLevel());
    }

    private void when(When when) throws IOException {
        text("event_start", when.start() == null ? null : when.start().toString());
        text("event_end", when.end() == null ? null : when.end().toString());
        text("iso_week", when.isoWeek());
    }

    private void span(Span span) throws IOException {
        code("field", span.field());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        text("quote", span.quote());
    }

    private void total(Total total) throws IOException {
        json.writeStartObject();
        code("metric", total.metric());
        text("side", total.side());
        code("victim_type", total.metric().ofWeapons() ? null : total.victimType());
        code("weapon_family", total.weaponFamily());
        text("region_code", total.regionCode());
        code("region_level", total.regionLevel());
        text("iso_week", total.isoWeek());
        bounds(total.low(), total.best(), total.high());
        json.writeEndObject();
    }

    private void reject(Reject reject) throws IOException {
        json.writeStartObject();
        span(reject.span());
        text("reason", reject.reason());
        json.writeEndObject();
    }

    private void count(Count count) throws IOException {
        bounds(count.low(), count.best(), count.high());
    }

    private void bounds(long low, long best, @Nullable Long high) throws IOException {
        json.writeNumberField("low", low);
        json.writeNumberField("best", best);
        number("high", high);
    }

    private void number(String name, @Nullable Long value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    private void code(String name, @Nullable Coded value) throws IOException {
        text(name, value == null ? null : value.code());
    }

    private void text(String name, @Nullable String value) throws IOException {
        json.writeStringField(name, value);
    }
}
