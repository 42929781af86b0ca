package org.wartally.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: linked data first, then the tags for social networks, then the page itself. */
final class HtmlMetadata {

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "time[itemprop=datePublished]",
            "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|publication_date|dc\\.date|dc\\.date\\.issued"
                    + "|dcterms\\.(date|created|issued)|article:published_time|parsely-pub-date|sailthru\\.date)$]",
            "time[pubdate]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]");

    private final Document page;
    private final LinkedData linked;

    private HtmlMetadata(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    static HtmlMetadata of(Document page) {
        return new HtmlMetadata(page);
    }

    /** The headline; null where the page has none. */
    @Nullable
    String title() {
        return first(
                linked.headline(), content("meta[property=og:title]"), words("article h1"), words("h1"), page.title());
    }

    /**
     * The first date that can be read for certain; null where there is none. A page that only says "5 hours ago" is undated,
     * not broken.
     */
    @Nullable
    String publishedAt() {
        Stream<String> tags = DATES.stream()
                .flatMap(query -> page.select(query).stream().limit(1).map(HtmlMetadata::date));
        return Stream.concat(Stream.ofNullable(linked.datePublished()), tags)
                .map(PublishedAt::iso)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }

    private static String date(Element tag) {
        String machine = tag.hasAttr("content") ? tag.attr("content") : tag.attr("datetime");
        return machine.isBlank() ? tag.text() : machine;
    }

    /** The outlet; null where the page does not name it. */
    @Nullable
    String source() {
        return first(content("meta[property=og:site_name]"), linked.publisher(), content("meta[name=publisher]"));
    }

    /** Where the page says that it lives; null where it does not. */
    @Nullable
    String url() {
        return first(page.select("link[rel=canonical]").attr("href"), content("meta[property=og:url]"));
    }

    /** The language of the page; null where it does not say. */
    @Nullable
    String lang() {
        return first(page.select("html[lang]").attr("lang"));
    }

    private String content(String query) {
        return page.select(query).attr("content");
    }

    private String words(String query) {
        Element found = page.selectFirst(query);
        return found == null ? "" : found.text();
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return null;
    }
}
