package org.wartally.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wartally.quality.Balances;
import org.wartally.quality.Check;

/**
 * What a release is made of: {@code manifest.json} beside its tables. Two runs over the same input differ in
 * {@code durations} alone.
 *
 * @param asOf the night's date, ISO 8601
 * @param previous the release that was current before, null before the first
 * @param inputs the files that this night was given, those that an earlier night had read too
 * @param batches the nights whose records and readings the release is made of
 * @param versions of rules, gazetteer and taxonomy
 * @param tables rows of each table, in the order in which they are made
 * @param durations seconds of each step
 */
public record Manifest(
        String release,
        String asOf,
        @Nullable String previous,
        List<InputFile> inputs,
        List<String> batches,
        Map<String, String> versions,
        Map<String, Long> tables,
        Balances balances,
        List<Check> checks,
        Map<String, Double> durations) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public String json() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
