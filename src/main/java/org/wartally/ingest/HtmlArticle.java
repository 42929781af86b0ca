package org.wartally.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of the article on a page, a paragraph a line. What stands around it (menus, footers, captions, links to other
 * stories) is left out: a number in a link to last week's story would be counted as this one's.
 */
final class HtmlArticle {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, iframe, nav, footer, aside, button,"
                    + " select, figure, figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=complementary], [role=search]";

    /** The words that sites put into class and id of what is not the article. */
    private static final Pattern AROUND =
            Pattern.compile("(?:^|[\\s_-])(?:related|recommend(?:ed|ations?)?|read-?(?:more|also|next)"
                    + "|more-(?:news|stories|on)|see-also|most-(?:read|popular)|trending|share|sharing|social|comments?|newsletter|promo"
                    + "|subscribe|subscription|breadcrumbs?|sidebar|cookies?|adverts?|advertisement|banner|menu|tags?|author-bio"
                    + "|paywall)(?:$|[\\s_-])");

    /** A block with that class that holds as much of the page is the page ("layout with-sidebar"). */
    private static final double MOST_OF_THE_PAGE = 0.5;

    /** A paragraph that is a link and little else points to another story. */
    private static final double NEARLY_ALL = 0.9;

    private static final List<String> BODIES = List.of(
            "[itemprop=articleBody]", "article", "main, [role=main]", ".article-body, .post-content, .entry-content");

    private HtmlArticle() {}

    /**
     * The text; blank where the page has none. Changes the page.
     *
     * @param title the headline, which is not repeated at the head of the text
     */
    static String text(Document page, @Nullable String title) {
        page.select(NEVER_TEXT).remove();
        removeAround(page);
        removeLinks(page);
        Element body = body(page);
        body.select("header").stream()
                .filter(header -> header.select("p").isEmpty())
                .forEach(Element::remove);
        body.select("h1").stream()
                .filter(h1 -> title == null || isSaid(h1.text(), title))
                .forEach(Element::remove);
        return HtmlLines.of(body);
    }

    private static void removeAround(Document page) {
        int all = page.body().text().length();
        for (Element block : page.body().select("form, [class], [id]")) {
            String names = (block.className() + " " + block.id()).toLowerCase(Locale.ROOT);
            boolean around = block.nameIs("form") || AROUND.matcher(names).find();
            if (around && block.text().length() < all * MOST_OF_THE_PAGE) {
                block.remove();
            }
        }
    }

    private static void removeLinks(Document page) {
        for (Element block : page.body().select("p, li")) {
            int linked = block.select("a[href]").stream()
                    .mapToInt(link -> link.text().length())
                    .sum();
            if (linked > 0 && linked >= block.text().length() * NEARLY_ALL) {
                block.remove();
            }
        }
    }

    private static boolean isSaid(String heading, String title) {
        return title.contains(heading) || heading.contains(title);
    }

    /** The block that holds the article: as marked, else where most paragraphs stand together. */
    private static Element body(Document page) {
        return BODIES.stream()
                .flatMap(query -> longest(page.select(query).stream()))
                .findFirst()
                .or(() -> longest(page.select("p").stream().map(HtmlArticle::parent))
                        .findFirst())
                .orElse(page.body());
    }

    private static Element parent(Element paragraph) {
        Element parent = paragraph.parent();
        return parent == null ? paragraph : parent;
    }

    private static Stream<Element> longest(Stream<Element> blocks) {
        return blocks
                .filter(Element::hasText)
                .max(Comparator.comparingInt(block -> block.text().length()))
                .stream();
    }
}
