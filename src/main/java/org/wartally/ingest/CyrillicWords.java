package org.wartally.ingest;

/**
 * Tells Cyrillic text from other bytes that happen to decode as windows-1251. Any bytes do, so the words must look like
 * words: "РџСЂРёРІРµС‚" is UTF-8 read wrongly, "cafй" is a Western page, "оПХБЕР" is KOI8-R.
 */
final class CyrillicWords {

    /** Share of letter pairs that may break a rule of spelling: names such as "МиГ" do. */
    private static final double FAULTS = 0.1;

    /** Vowels are 40 to 45 % of Ukrainian and Russian letters; KOI8-R read wrongly shows about 25 %. */
    private static final double LEAST_VOWELS = 0.33;

    /** Fewer letters say nothing about the share of vowels. */
    private static final int ENOUGH_LETTERS = 30;

    /** One or two letters are no word: any broken byte gives them. */
    private static final int LEAST_LETTERS = 3;

    private static final String VOWELS = "аеёиіїоуыэюяє";

    /** What windows-1251 and windows-1252 have in the same place, and the signs of Cyrillic texts. */
    private static final String SIGNS = "‚„…†‡‰‹‘’“”•–—™›\u00A0¤¦§©«¬\u00AD®°±µ¶·»№€";

    private CyrillicWords() {}

    /** Whether the text outside ASCII is Cyrillic words and common signs. */
    static boolean plausible(String text) {
        int letters = 0;
        int vowels = 0;
        int faults = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCyrillic(c)) {
                letters++;
                vowels += VOWELS.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
                faults += i > 0 && clash(text.charAt(i - 1), c) ? 1 : 0;
            } else if (c >= 0x80 && SIGNS.indexOf(c) < 0 || c == 0) {
                return false;
            } else if (i > 0 && isCyrillic(text.charAt(i - 1)) && isLatin(c)) {
                faults++;
            }
        }
        boolean words = letters == 0 || letters >= LEAST_LETTERS;
        return words && faults <= letters * FAULTS && (letters < ENOUGH_LETTERS || vowels >= letters * LEAST_VOWELS);
    }

    /** A capital inside a word of small letters, or two scripts in one word. */
    private static boolean clash(char before, char c) {
        return isLatin(before) || (isCyrillic(before) && Character.isLowerCase(before) && Character.isUpperCase(c));
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
