package org.wartally.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.wartally.model.Report;

/** Tells copies: what a report says, whoever published it and however its lines are broken. */
public final class ContentHash {

    private ContentHash() {}

    /**
     * SHA-256, in hexadecimal, of title and text with one space for every run of white space and none at the ends. A
     * report without a title and one with an empty title are alike.
     */
    public static String of(Report report) {
        MessageDigest digest = sha256();
        String title = report.title() == null ? "" : report.title();
        digest.update(plain(title).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(plain(report.text()).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                gap = plain.length() > 0;
            } else {
                plain.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return plain.toString();
    }
}
