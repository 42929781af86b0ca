package org.wartally.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.Extractor;
import org.wartally.extract.OwnPlaces;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** A user's own places, for the commands that read reports. */
final class GazetteerOption {

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Places of your own besides those that travel along: UTF-8, tab-separated, as docs/codebook.md says.")
    private @Nullable Path file;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /** The places of the file, seen to be good; null where none is given. */
    @Nullable
    OwnPlaces places() throws IOException {
        if (file == null) {
            return null;
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "no file of places to read at " + file);
        }
        try {
            OwnPlaces places = OwnPlaces.read(file);
            places.extractor();
            return places;
        } catch (CharacterCodingException other) {
            throw new ParameterException(spec.commandLine(), file + ": is not UTF-8", other);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    /** The reader that knows them. */
    Extractor extractor() throws IOException {
        OwnPlaces places = places();
        return places == null ? Extractor.standard() : places.extractor();
    }
}
