package nl.tandem.contracting.ijw;

import org.jspecify.annotations.Nullable;

/**
 * The values that were read lately. Codes, dates and prices come again and again in a large message: each is made and held
 * once for the many lines that have it.
 */
final class RecentValues {

    private static final int SLOTS = 1024;

    private record Known(SimpleType type, String text, Object value) {}

    private final @Nullable Known[] slots = new @Nullable Known[SLOTS];

    @SuppressWarnings("ReferenceEquality") // there is one of each type, and its components have no equality
    @Nullable
    Object read(SimpleType type, String text) {
        int slot = (text.hashCode() * 31 + System.identityHashCode(type)) & (SLOTS - 1);
        Known known = slots[slot];
        if (known != null && known.type() == type && known.text().equals(text)) {
            return known.value();
        }
        Object value = type.reading().read(text);
        if (value != null) {
            slots[slot] = new Known(type, text, value);
        }
        return value;
    }
}
