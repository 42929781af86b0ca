package org.wartally.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article that a page describes as JSON-LD (schema.org). A broken block is no reason to refuse the page. */
final class LinkedData {

    private final @Nullable JsonNode article;

    private LinkedData(@Nullable JsonNode article) {
        this.article = article;
    }

    /** The first object that says when it was published. */
    static LinkedData of(Document page) {
        for (Element block : page.select("script[type=application/ld+json]")) {
            JsonNode article = parse(block.data()).findParent("datePublished");
            if (article != null) {
                return new LinkedData(article);
            }
        }
        return new LinkedData(null);
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            return new ObjectMapper().missingNode();
        }
    }

    @Nullable
    String headline() {
        return article == null ? null : article.path("headline").textValue();
    }

    @Nullable
    String datePublished() {
        return article == null ? null : article.path("datePublished").textValue();
    }

    @Nullable
    String publisher() {
        return article == null ? null : article.path("publisher").path("name").textValue();
    }
}
