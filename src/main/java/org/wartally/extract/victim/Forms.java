package org.wartally.extract.victim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wartally.text.Terms;
import org.wartally.text.WordList;

/** Spellings that share a line of a resource, separated by "|". */
final class Forms {

    private Forms() {}

    static List<String> of(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
    }

    /** All words of a resource, in lower case. */
    static Set<String> words(String resource) {
        return WordList.lines(Forms.class, resource).stream()
                .flatMap(line -> of(line).stream())
                .map(form -> form.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All words and phrases of a resource. */
    static Terms<Boolean> terms(String resource) {
        Terms<Boolean> terms = new Terms<>();
        words(resource).forEach(form -> terms.put(form, true));
        return terms;
    }
}
