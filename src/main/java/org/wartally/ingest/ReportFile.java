package org.wartally.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to read, on any file system that Hadoop knows.
 *
 * @param name below the input path that was given, with {@code /} between folders
 * @param sidecar the JSON file beside a document that holds its date and source, null where there is none
 */
public record ReportFile(String name, Path path, @Nullable Path sidecar, Configuration conf) {

    /** The bytes, decompressed where the name ends in {@code .gz}. */
    InputStream open() throws IOException {
        InputStream raw = openRaw(path);
        if (!Format.isGz(name)) {
            return raw;
        }
        try {
            return new GZIPInputStream(new BufferedInputStream(raw), 1 << 16);
        } catch (IOException noGzip) {
            raw.close();
            throw noGzip;
        }
    }

    /** The bytes as they are stored. */
    InputStream openRaw(Path which) throws IOException {
        return which.getFileSystem(conf).open(which);
    }

    /** Size as it is stored, in bytes. */
    long storedBytes() throws IOException {
        return path.getFileSystem(conf).getFileStatus(path).getLen();
    }
}
