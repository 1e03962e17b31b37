package io.github.mvngrade.plugin.setup;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the text of a setting means. Maven's own words for a wrong one name neither the setting nor what it may be. */
public final class SettingValue {
    private SettingValue() {}

    /** @throws IllegalArgumentException if it is neither {@code true} nor {@code false}; Maven would take it for false */
    public static boolean yesOrNo(String name, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(name + " must be true or false, but is " + text);
        };
    }

    /**
     * A whole number in decimal digits.
     *
     * @throws IllegalArgumentException if it is none, or is below the least or above the most
     */
    public static long wholeNumber(String name, String text, long least, long most) {
        String digits = text.strip();
        boolean number = digits.matches("[0-9]+");
        BigInteger value = number ? new BigInteger(digits) : BigInteger.ONE.negate();
        boolean tooMuch = value.compareTo(BigInteger.valueOf(most)) > 0;
        if (!number || tooMuch || value.compareTo(BigInteger.valueOf(least)) < 0) {
            throw new IllegalArgumentException(name + " must be a whole number from " + least
                    + (tooMuch ? " to " + most : "") + ", but is " + text);
        }
        return value.longValueExact();
    }

    /**
     * One of an enum's constants, in lower or upper case.
     *
     * @throws IllegalArgumentException if there is no such constant
     */
    public static <E extends Enum<E>> E oneOf(String name, String text, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " must be "
                        + Arrays.stream(choices.getEnumConstants())
                                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or "))
                        + ", but is " + text));
    }
}
