package org.wartally.publish;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * @param looks how input files looked, with the hashes of their bytes: see {@link Looks}; sorted, empty where an early
 *     version did not say
 * @param reading version of all that decides how a report is read
 * @param full whether the night read every report anew, so that no reading of an older batch is used any more
 * @param layout number of the way in which the files of a batch lie; 0 where an early version did not say
 */
public record Batch(String id, List<String> files, List<String> looks, String reading, boolean full, int layout) {

    /** Records and readings in a file a week. */
    private static final int BY_WEEK = 1;

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One that is written now. */
    public Batch(String id, List<String> files, List<String> looks, String reading, boolean full) {
        this(id, files, looks, reading, full, BY_WEEK);
    }

    public Batch {
        files = files.stream().sorted().toList();
        looks = looks == null ? List.of() : looks.stream().sorted().toList();
    }

    static Batch read(String json) throws JsonProcessingException {
        return JSON.readValue(json, Batch.class);
    }

    @JsonIgnore
    boolean liesAsNow() {
        return layout == BY_WEEK;
    }

    String json() throws JsonProcessingException {
        return JSON.writeValueAsString(this) + "\n";
    }
}
