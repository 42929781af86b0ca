package org.wartally.extract.place;

import java.util.*;
import org.wartally.text.*;

public final class PlaceReader {
    public static PlaceReader standard() {
        return new PlaceReader();
    }

    public List<PlaceMention> read(Tokens t, String d) {
        return List.of();
    }
}
