package org.wartally.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.model.Report;

class HtmlTest {

    private InputFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path dir) {
        folder = new InputFolder(dir);
    }

    @Test
    void keepsTheArticleAndLeavesOutWhatStandsAroundIt() {
        folder.with("a.html", """
                <!doctype html><html lang="en-GB"><head><title>Night attack | Example Post</title>
                <meta property="og:title" content="Night attack">
                <meta property="og:site_name" content="Example Post">
                <link rel="canonical" href="https://example.org/night">
                <meta property="article:published_time" content="2025-05-25T07:10:00+03:00">
                <style>p { color: red }</style></head>
                <body class="page with-sidebar"><header>Example Post</header><nav><ul><li>40 wars</li></ul></nav>
                <main><article><header><h1>Night attack</h1></header>
                <p>Three people <b>died</b> in&nbsp;Kyiv,
                   police said.</p><script>var dead = 99;</script>
                <figure><img src="x.jpg"><figcaption>File photo: 12 killed in 2022</figcaption></figure>
                <p>Two were hurt.<br>One of them is a child.</p>
                <p><a href="/old">Read also: 50 killed last week</a></p>
                <div class="related-posts"><p>In March 70 people died elsewhere.</p></div>
                <ul><li>Kyiv: 3</li><li>Odesa: 4</li></ul>
                <table><tr><td>Kharkiv</td><td>5</td></tr><tr><td>Sumy</td><td>6</td></tr></table>
                </article></main>
                <aside>Most read: 80 dead</aside><footer>90 years of news</footer></body></html>
                """);
        assertThat(folder.report())
                .isEqualTo(new Report(
                        "a.html",
                        "2025-05-25T07:10:00+03:00",
                        "Example Post",
                        "https://example.org/night",
                        "Night attack",
                        "en",
                        """
                        Three people died in\u00A0Kyiv, police said.
                        Two were hurt.
                        One of them is a child.
                        Kyiv: 3
                        Odesa: 4
                        Kharkiv 5
                        Sumy 6"""));
    }

    @Test
    void linkedDataSpeaksFirst() {
        folder.with("a.html", """
                <title>Site</title><script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Site"},
                {"@type": "NewsArticle", "headline": "Three died", "datePublished": "2025-05-25T04:00:00Z",
                "publisher": {"name": "Example Post"}}]}</script><meta name="date" content="2025-06-01">
                <p>Three people died.</p>
                """);
        assertThat(folder.report())
                .isEqualTo(new Report(
                        "a.html",
                        "2025-05-25T04:00:00Z",
                        "Example Post",
                        null,
                        "Three died",
                        null,
                        "Three people died."));
    }

    @Test
    void datesThatCannotBeReadForCertainArePassedOver() {
        folder.with(
                "a.html",
                "<meta name=pubdate content='05/06/2025'><time datetime='2025-05-25T07:00:00Z'>today</time><p>Three died.");
        folder.with(
                "b.html",
                "<time>5 hours ago</time><p>Three died.</p><script type='application/ld+json'>{broken</script>");
        assertThat(folder.reports()).extracting(Report::publishedAt).containsExactly("2025-05-25T07:00:00Z", null);
    }

    @Test
    void withoutMarksTheParagraphsThatStandTogetherAreTheArticle() {
        folder.with(
                "a.html",
                "<div id=top><p>Subscribe now</p></div><div class=story><h2>Toll</h2><p>Three people died in the night.</p>"
                        + "<p>Two were hurt.</p></div><div><p>All rights reserved</p></div>");
        assertThat(folder.report().text()).isEqualTo("Toll\nThree people died in the night.\nTwo were hurt.");
    }

    @Test
    void aFormAroundTheWholePageIsNoForm() {
        folder.with("a.html", "<form><p>Three people died in the night.</p></form><form><p>Your name</p></form>");
        assertThat(folder.report().text()).isEqualTo("Three people died in the night.");
    }

    @Test
    void aPageWithoutTextIsSetAside() {
        folder.with(
                        "a.html",
                        "<html><head><title>Gallery</title></head><body><nav><p>Home</p></nav><img src=x></body></html>")
                .with("b.htm", "<frameset><frame src=x></frameset>");
        assertThat(folder.outcomes()).containsExactly("a.html no_text", "b.htm no_text");
    }

    @Test
    void readsOldCharsets() {
        Charset koi8 = Charset.forName("KOI8-R");
        folder.with("a.html", "<p>За ночь сбито пятнадцать беспилотников".getBytes(Charset.forName("windows-1251")))
                .with("b.html", "<meta charset=koi8-r><p>За ночь сбито пятнадцать беспилотников".getBytes(koi8))
                .with("c.html", "<meta charset=nonsense><p>За ночь сбито пятнадцать беспилотников".getBytes(koi8));
        assertThat(folder.reports())
                .extracting(Report::text)
                .containsExactly("За ночь сбито пятнадцать беспилотников", "За ночь сбито пятнадцать беспилотников");
        assertThat(folder.outcomes()).last().isEqualTo("c.html invalid_encoding");
    }

    @Test
    void aSidecarDatesAPage() {
        folder.with("a.html", "<p>Three died.").with("a.json", "{\"published_at\": \"2025-05-25\"}");
        assertThat(folder.report().publishedAt()).isEqualTo("2025-05-25");
    }
}
