package org.wartally.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Coded;
import org.wartally.model.Count;
import org.wartally.model.Extraction;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.Modifier;
import org.wartally.model.RegionLevel;
import org.wartally.model.Report;
import org.wartally.model.Role;
import org.wartally.model.Span;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.model.When;
import org.wartally.model.Where;

/** The claims of the sample's reports as people read them, in place of what extraction reads. */
final class Truth {

    private static final Map<String, JsonNode> REPORTS = load("sample.jsonl", "sample-uk-ru.jsonl");

    private Truth() {}

    private static Map<String, JsonNode> load(String... names) {
        Map<String, JsonNode> reports = new HashMap<>();
        for (String name : names) {
            for (String line : text(name).split("\n")) {
                JsonNode report = json(line);
                reports.put(report.get("report_id").asText(), report);
            }
        }
        return Map.copyOf(reports);
    }

    /** A file of the hand-made truth. */
    static String text(String name) {
        try (InputStream in = Truth.class.getResourceAsStream("/org/wartally/golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Extraction read(Report report) {
        List<Claim> claims = new ArrayList<>();
        JsonNode told = REPORTS.get(report.reportId());
        if (told != null) {
            told.get("figures").forEach(figure -> claims.add(claim(report, figure, claims.size())));
        }
        return new Extraction(report.reportId(), claims, List.of(), claims.size());
    }

    private static Claim claim(Report report, JsonNode told, int n) {
        Metric metric = Coded.of(Metric.class, told.get("metric").asText());
        Role role = Coded.of(Role.class, told.get("role").asText());
        String weapon = text(told, "weapon_family");
        String type = text(told, "victim_type");
        return new Claim(
                report.reportId() + "#" + n,
                report.reportId(),
                metric,
                count(told),
                role,
                null,
                text(told, "side"),
                type == null ? VictimType.UNKNOWN : Coded.of(VictimType.class, type),
                null,
                weapon == null ? weaponOf(metric) : Coded.of(WeaponFamily.class, weapon),
                null,
                null,
                text(told, "claimant_side"),
                where(told),
                when(told, role, report),
                span(told, report),
                "read by people",
                null);
    }

    private static @Nullable WeaponFamily weaponOf(Metric metric) {
        return metric.ofWeapons() ? WeaponFamily.UNKNOWN : null;
    }

    private static Count count(JsonNode told) {
        Long high = told.get("high").isNull() ? null : told.get("high").asLong();
        Modifier modifier = Coded.of(Modifier.class, told.get("modifier").asText());
        return new Count(told.get("low").asLong(), told.get("best").asLong(), high, modifier);
    }

    private static Where where(JsonNode told) {
        String code = text(told, "region_code");
        String level = text(told, "region_level");
        if (level == null) {
            return code == null ? Where.UNKNOWN : new Where(null, null, code, RegionLevel.COUNTRY);
        }
        return new Where(code == null ? level : null, null, code, Coded.of(RegionLevel.class, level));
    }

    /** A part of which no day is told is left to take it from its whole; anything else is of the day of its report. */
    private static When when(JsonNode told, Role role, Report report) {
        String day = text(told, "event_end");
        if (day != null) {
            return When.day(LocalDate.parse(day));
        }
        boolean below = role == Role.PART || role == Role.SUBSET;
        return below || report.publishedOn() == null ? When.UNKNOWN : When.day(report.publishedOn());
    }

    private static Span span(JsonNode told, Report report) {
        Field field = Coded.of(Field.class, told.get("field").asText());
        String quote = told.get("quote").asText();
        int start = report.field(field).indexOf(quote);
        return new Span(field, start, start + quote.length(), quote);
    }

    private static @Nullable String text(JsonNode told, String name) {
        return told.hasNonNull(name) ? told.get(name).asText() : null;
    }
}
