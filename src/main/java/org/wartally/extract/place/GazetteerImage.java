package org.wartally.extract.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The tables of the standard gazetteer as the build has made them of the files of {@code data/gazetteer}: the jar holds them
 * ready, for to read a quarter of a million lines takes each start of the program a second. Where the classes lie without
 * an image, as in a development environment, the files are read.
 */
final class GazetteerImage {

    private static final String NAME = "gazetteer.image";

    private GazetteerImage() {}

    /** {@code GazetteerImage FOLDER}: makes the image from the files that lie beside this class, and puts it into a folder. */
    public static void main(String[] args) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(args[0], NAME))) {
            write(new GazetteerFiles().standard(), out);
        }
    }

    static void write(GazetteerFiles files, OutputStream image) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(image));
        files.write(out);
        out.flush();
    }

    /** The tables of the standard gazetteer, to which places may be added. */
    static GazetteerFiles standard() {
        try (InputStream in = GazetteerImage.class.getResourceAsStream(NAME)) {
            return in == null
                    ? new GazetteerFiles().standard()
                    : new GazetteerFiles(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException problem) {
            throw new UncheckedIOException("the gazetteer in the jar cannot be read", problem);
        }
    }
}
