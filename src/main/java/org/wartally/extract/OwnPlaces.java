package org.wartally.extract;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.place.Gazetteer;
import org.wartally.extract.place.PlaceReader;

/** A user's own places. The rows travel to the executors; each of them makes its gazetteer once, when first asked. */
public final class OwnPlaces implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String rows;
    private transient @Nullable Extractor extractor;

    public OwnPlaces(String file, String rows) {
        this.file = file;
        this.rows = rows;
    }

    /** The places of a file in UTF-8. */
    public static OwnPlaces read(Path file) throws IOException {
        return new OwnPlaces(file.toString(), Files.readString(file));
    }

    /**
     * The reader that knows these places besides those that travel in the jar.
     *
     * @throws IllegalArgumentException where a line is no place; names file, line and cell
     */
    public synchronized Extractor extractor() {
        Extractor made = extractor;
        if (made == null) {
            made = new Extractor(new PlaceReader(Gazetteer.with(file, rows)));
            extractor = made;
        }
        return made;
    }

    /** What they are, for the versions of a release. */
    public String rows() {
        return rows;
    }
}
