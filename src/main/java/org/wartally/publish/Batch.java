package org.wartally.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * What one night added to the output folder: {@code batches/ID/batch.json}, written last, so that a batch without it is
 * none.
 *
 * @param id that of the night's release
 * @param files fingerprints of the input files that it read, sorted
 * @param reading version of all that decides how a report is read
 * @param full whether the night read every report anew, so that no reading of an older batch is used any more
 */
public record Batch(String id, List<String> files, String reading, boolean full) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Batch {
        files = files.stream().sorted().toList();
    }

    static Batch read(String json) throws JsonProcessingException {
        return JSON.readValue(json, Batch.class);
    }

    String json() throws JsonProcessingException {
        return JSON.writeValueAsString(this) + "\n";
    }
}
