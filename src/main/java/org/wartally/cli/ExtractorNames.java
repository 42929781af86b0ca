package org.wartally.cli;

import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.Extractor;
import org.wartally.reconcile.RegionNames;

/** Names and ids of regions as an extractor knows them, on whatever executor it is made. */
final class ExtractorNames implements RegionNames {

    private static final long serialVersionUID = 1L;

    /** Where an executor finds its extractor. */
    @FunctionalInterface
    interface Source extends Supplier<Extractor>, Serializable {}

    private final Source source;

    ExtractorNames(Source source) {
        this.source = source;
    }

    @Override
    public @Nullable String name(String regionCode) {
        return source.get().regionName(regionCode);
    }

    @Override
    public @Nullable Long geonameid(String regionCode) {
        return source.get().regionId(regionCode);
    }
}
