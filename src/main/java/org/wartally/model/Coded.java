package org.wartally.model;

/** A word of the codebook that is written in lower case in tables and in the exchange format. */
public interface Coded {

    /** The enum constant's own name. */
    String name();

    /** The code as tables and JSON show it, for example {@code at_least}. */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * The constant that a code stands for.
     *
     * @throws IllegalArgumentException where no constant has that code
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " has the code '" + code + "'");
    }
}
