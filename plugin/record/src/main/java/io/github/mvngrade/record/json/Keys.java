package io.github.mvngrade.record.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mvngrade.model.Points;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One object of a document that may be damaged, or written by somebody else. Whoever asks for a key says what it must be; if it
 * isn't, an {@link IllegalArgumentException} names the key's place in the document. Keys that nobody asks for are ignored.
 */
public final class Keys {
    private static final int MOST_DIGITS = 12;
    private static final double MOST_POINTS = 1e12;
    private static final int MOST_SHOWN = 40;

    private final JsonNode json;
    private final String place;

    private Keys(JsonNode json, String place) {
        this.json = json;
        this.place = place;
    }

    static Keys of(JsonNode document) {
        if (!document.isObject()) {
            throw new DamagedException("it must be an object, but is " + shown(document));
        }
        return new Keys(document, "");
    }

    /** @throws IllegalArgumentException if the document isn't of this schema */
    public void requireSchema(String schema) {
        if (!json.path("schema").asText().equals(schema)) {
            throw new DamagedException("its schema must be " + schema + ", but is " + shown(json.path("schema")));
        }
    }

    public boolean has(String key) {
        return json.has(key);
    }

    /** What a function makes of a key, or nothing if there is no such key. */
    public <T> Optional<T> ifAny(String key, BiFunction<Keys, String, T> as) {
        return has(key) ? Optional.of(as.apply(this, key)) : Optional.empty();
    }

    /** What a supplier makes of this object; if it refuses, the message gets the object's place. */
    public <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (DamagedException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new DamagedException(place.isEmpty() ? e.getMessage() : place + ": " + e.getMessage(), e);
        }
    }

    public String text(String key) {
        return text(json.path(key), key);
    }

    public List<String> texts(String key) {
        return list(key, this::text);
    }

    public boolean flag(String key) {
        JsonNode value = json.path(key);
        if (!value.isBoolean()) {
            throw damaged(key, "true or false", value);
        }
        return value.booleanValue();
    }

    /** A whole number of 64 bits. */
    public long whole(String key) {
        JsonNode value = json.path(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw damaged(key, "a whole number of at most 64 bits", value);
        }
        return value.longValue();
    }

    /** A whole number of 32 bits. */
    public int count(String key) {
        return count(json.path(key), key);
    }

    public List<Integer> counts(String key) {
        return list(key, this::count);
    }

    /** A finite number. */
    public double number(String key) {
        return number(json.path(key), key);
    }

    public List<Double> numbers(String key) {
        return list(key, this::number);
    }

    public Points points(String key) {
        JsonNode value = json.path(key);
        if (!value.isNumber()) {
            throw damaged(key, "a number", value);
        }
        // Digits are few enough that a double has them all. A number of a few bytes, 1e999999999, may have a billion.
        if (!(Math.abs(value.doubleValue()) < MOST_POINTS)) {
            throw new DamagedException(at(key) + " must have at most " + MOST_DIGITS + " digits");
        }
        return refused(key, () -> new Points(value.decimalValue()));
    }

    /** The constant of an enum with this name. */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        JsonNode value = json.path(key);
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(constant -> value.isTextual() && constant.name().equals(value.textValue()))
                .findFirst()
                .orElseThrow(() -> damaged(
                        key,
                        "one of "
                                + String.join(
                                        ", ", Arrays.stream(all).map(Enum::name).toList()),
                        value));
    }

    public Instant moment(String key) {
        String text = text(key);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw damaged(key, "a date and time like 2026-10-05T12:00:00Z", json.path(key));
        }
    }

    /** A text as read by a function, which may refuse it. */
    public <T> T text(String key, Function<String, T> as) {
        String text = text(key);
        return refused(key, () -> as.apply(text));
    }

    public Keys object(String key) {
        return object(json.path(key), key);
    }

    public List<Keys> objects(String key) {
        return list(key, this::object);
    }

    /** An exception to throw: the key isn't what it must be. */
    public IllegalArgumentException damaged(String key, String mustBe) {
        return damaged(key, mustBe, json.path(key));
    }

    private <T> List<T> list(String key, BiFunction<JsonNode, String, T> as) {
        JsonNode all = json.path(key);
        if (!all.isArray()) {
            throw damaged(key, "a list", all);
        }
        List<T> values = new ArrayList<>(all.size());
        for (JsonNode each : all) {
            values.add(as.apply(each, key + "[" + values.size() + "]"));
        }
        return values;
    }

    private String text(JsonNode value, String key) {
        if (!value.isTextual()) {
            throw damaged(key, "a text", value);
        }
        return value.textValue();
    }

    private int count(JsonNode value, String key) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw damaged(key, "a whole number of at most 32 bits", value);
        }
        return value.intValue();
    }

    private double number(JsonNode value, String key) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw damaged(key, "a number", value);
        }
        return value.doubleValue();
    }

    private Keys object(JsonNode value, String key) {
        if (!value.isObject()) {
            throw damaged(key, "an object", value);
        }
        return new Keys(value, at(key));
    }

    private <T> T refused(String key, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new DamagedException(at(key) + ": " + e.getMessage(), e);
        }
    }

    private DamagedException damaged(String key, String mustBe, JsonNode value) {
        return new DamagedException(at(key) + " must be " + mustBe + ", but is " + shown(value));
    }

    private String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) {
            return "missing";
        }
        if (value.isContainerNode()) {
            return value.isArray() ? "a list" : "an object";
        }
        String text = value.asText();
        String cut = text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
        return value.isTextual() ? '"' + cut + '"' : cut;
    }
}
