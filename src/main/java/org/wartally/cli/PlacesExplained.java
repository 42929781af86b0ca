package org.wartally.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;

/** The places that a report names, for a doubting reader: what each was taken for, why, and which namesakes lost. */
final class PlacesExplained {

    private static final String INDENT = "      ";

    private final List<PlaceMention> places;

    PlacesExplained(List<PlaceMention> places) {
        this.places = places;
    }

    void print(PrintWriter out) {
        out.println("\nPlaces: " + places.size());
        for (PlaceMention mention : places) {
            String use = mention.use() == PlaceMention.Use.SCENE
                    ? ""
                    : ", " + mention.use().name().toLowerCase(java.util.Locale.ROOT);
            out.println(INDENT + mention.said() + " = " + told(mention.place()) + use + ": " + mention.why());
            if (!mention.lost().isEmpty()) {
                out.println(INDENT + "  not "
                        + mention.lost().stream().map(PlacesExplained::told).collect(Collectors.joining("; ")));
            }
        }
    }

    private static String told(Place place) {
        String code = place.regionCode() == null ? place.level().code() : place.regionCode();
        return place.name() + " (" + code + ", " + place.kind().name().toLowerCase(java.util.Locale.ROOT) + ")";
    }
}
