package org.wartally.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** One page to one report: what its head says of it, and the text of its article. */
final class HtmlPage {

    /** Declarations stand at the top of a page. */
    private static final int HEAD = 4096;

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private HtmlPage() {}

    /** The page as text: by its bytes, and where they do not tell, by the charset that it declares; null where neither fits. */
    static @Nullable String decode(byte[] bytes) {
        String byBytes = Encoding.document(bytes);
        if (byBytes != null) {
            return byBytes;
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        return declared.find() && isSupported(declared.group(1))
                ? Encoding.decode(bytes, 0, Charset.forName(declared.group(1)))
                : null;
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    /** The fields that the page gives; without a text where it has none. */
    static ReportFields read(String html) {
        Document page = Jsoup.parse(html);
        HtmlMetadata about = HtmlMetadata.of(page);
        String title = about.title();
        return new ReportFields()
                .putIfAbsent(ReportField.TITLE, title)
                .putIfAbsent(ReportField.PUBLISHED_AT, about.publishedAt())
                .putIfAbsent(ReportField.SOURCE, about.source())
                .putIfAbsent(ReportField.URL, about.url())
                .putIfAbsent(ReportField.LANG, about.lang())
                .putIfAbsent(ReportField.TEXT, HtmlArticle.text(page, title));
    }
}
