package org.wartally.extract.claim.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.text.WordList;

/** What the models of its weapons tell of a bulletin that names no country: "shot down 34 Kh-101 and 8 Kalibr" is of Ukraine. */
public final class Arsenal {

    private final Map<String, String> targets = new HashMap<>();

    /** The models of a resource, each with the country that it is sent against. */
    public Arsenal(String resource) {
        WordList.table(Arsenal.class, resource).forEach(row -> targets.put(row[0], row[1]));
    }

    /** ISO 3166-1 alpha-2 of the one country that these weapons are sent against; null where their models tell none, or several. */
    @Nullable
    public String target(List<Draft> drafts) {
        List<String> countries = drafts.stream()
                .map(draft -> draft.model == null ? null : targets.get(draft.model))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return countries.size() == 1 ? countries.get(0) : null;
    }
}
