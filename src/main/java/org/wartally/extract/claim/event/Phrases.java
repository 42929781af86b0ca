package org.wartally.extract.claim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Phrases with classes of words in them, written out: of "in &lt;revenge&gt; for" as many as the class has words. */
public final class Phrases {

    private final Map<String, List<String>> classes = new HashMap<>();

    /** Names a class: its forms are separated by "|". */
    public void define(String name, String forms) {
        classes.put(name, List.of(forms.split("\\|")));
    }

    /** Every phrase that a row stands for; a class with "?" behind it may be left out. */
    public List<String> of(String row) {
        List<String> phrases = List.of("");
        for (String word : row.split(" ")) {
            List<String> longer = new ArrayList<>();
            for (String phrase : phrases) {
                forms(word).forEach(form -> longer.add((phrase + " " + form).strip()));
            }
            phrases = longer;
        }
        return phrases;
    }

    private List<String> forms(String word) {
        if (!word.startsWith("<")) {
            return List.of(word);
        }
        boolean maybe = word.endsWith("?");
        String name = maybe ? word.substring(0, word.length() - 1) : word;
        List<String> forms = new ArrayList<>(Objects.requireNonNull(classes.get(name), name));
        if (maybe) {
            forms.add("");
        }
        return forms;
    }
}
