package org.wartally.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.ClaimReader;
import org.wartally.extract.claim.Grounds;
import org.wartally.extract.place.PlaceMention;
import org.wartally.extract.place.PlaceReader;
import org.wartally.model.Extraction;
import org.wartally.model.Report;

/** Reads one report: the only public door of this room. A pure function; safe for use by many threads. */
public final class Extractor {

    /** The one reader per JVM, made when first asked for. */
    private static final class Holder {
        private static final Extractor STANDARD = new Extractor(PlaceReader.standard());
    }

    private final ClaimReader claims;
    private final PlaceReader places;

    Extractor(PlaceReader places) {
        this.claims = new ClaimReader(places);
        this.places = places;
    }

    /** The reader with the dictionaries and the gazetteer that travel in the jar. */
    public static Extractor standard() {
        return Holder.STANDARD;
    }

    /** Every figure of a report with its words, and every number that was not used with its reason. */
    public Extraction extract(Report report) {
        return claims.read(report);
    }

    /** Every place that a report names, of its text and then of its title, with why it was taken and which namesakes were not. */
    public List<PlaceMention> places(Report report) {
        return claims.places(report);
    }

    /** Why each claim of a report has its place and its date: the words that govern it, and by what rule. */
    public List<Grounds> grounds(Report report) {
        return claims.grounds(report);
    }

    /** English name of an ISO 3166-1 alpha-2 or ISO 3166-2 code, null where ISO does not know it. */
    public @Nullable String regionName(String code) {
        return places.regionName(code);
    }

    /** GeoNames id of an ISO 3166-1 alpha-2 or ISO 3166-2 code, null where the source does not tell it. */
    public @Nullable Long regionId(String code) {
        return places.regionId(code);
    }
}
