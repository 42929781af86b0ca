package org.wartally.ingest;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Words of a block, with a line end where a reader sees one: sentences of two paragraphs must not run together. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();

    private HtmlLines() {}

    static String of(Element block) {
        HtmlLines lines = new HtmlLines();
        block.traverse(lines);
        return lines.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element && breaksLine(element)) {
            breakLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (CELLS.contains(element.normalName())) {
                append(" ");
            } else if (breaksLine(element)) {
                breakLine();
            }
        }
    }

    private static boolean breaksLine(Element element) {
        String name = element.normalName();
        return name.equals("br") || (element.isBlock() && !CELLS.contains(name));
    }

    /** Runs of white space in a page are one blank. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void breakLine() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append('\n');
        }
    }
}
