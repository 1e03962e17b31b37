package io.github.mvngrade.plugin.settings;

import io.github.mvngrade.engine.intake.NameEncoding;
import java.io.File;
import java.math.BigInteger;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a setting means. Maven's own message for a wrong one names neither the setting nor the values that it may
 * have.
 */
public final class SettingValue {
    private SettingValue() {}

    /**
     * What a parser makes of a value.
     *
     * @param parser throws an {@link IllegalArgumentException} that says what is wrong with the setting
     * @throws SettingException if it does
     * @throws InvalidPathException if a name is fine, but this JVM can't take any beyond ASCII
     */
    public static <V, T> T parsed(V given, Function<V, T> parser) throws SettingException {
        try {
            return parser.apply(given);
        } catch (InvalidPathException e) {
            if (NameEncoding.ofThisJvm().whole()) {
                throw SettingException.unusable(e);
            }
            throw e;
        } catch (IllegalArgumentException e) {
            throw SettingException.unusable(e);
        }
    }

    /** The same for a setting that may be left out. */
    public static <V, T> Optional<T> ifSet(@Nullable V given, Function<V, T> parser) throws SettingException {
        return given == null ? Optional.empty() : Optional.of(parsed(given, parser));
    }

    /** The path of a file or folder; empty if none is set. */
    public static Optional<Path> path(@Nullable File given) throws SettingException {
        return ifSet(given, File::toPath);
    }

    /** @throws SettingException if it is neither {@code true} nor {@code false}; Maven would take it for false */
    public static boolean yesOrNo(String name, String text) throws SettingException {
        return parsed(text, given -> switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(name + " must be true or false, but is " + given);
        });
    }

    /**
     * A whole number in decimal digits.
     *
     * @throws SettingException if it isn't one, or is below the least or above the most
     */
    public static long wholeNumber(String name, String text, long least, long most) throws SettingException {
        return parsed(text, given -> number(name, given, least, most));
    }

    private static long number(String name, String text, long least, long most) {
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
     * @throws SettingException if there is no such constant
     */
    public static <E extends Enum<E>> E oneOf(String name, String text, Class<E> choices) throws SettingException {
        return parsed(text, given -> Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(given.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " must be "
                        + Arrays.stream(choices.getEnumConstants())
                                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or "))
                        + ", but is " + given)));
    }
}
