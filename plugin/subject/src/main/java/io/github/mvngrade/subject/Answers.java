package io.github.mvngrade.subject;

import io.github.mvngrade.model.protocol.Answer;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reduces a program's answer to a digest of types and content. Only the JDK's types are taken, so that no {@code equals}
 * of a submission is asked.
 */
final class Answers {
    private static final int SHOWN = 200;

    /** Made before a submission can take away what makes others; only ever cloned. */
    private static final MessageDigest SHA_256 = sha256();

    private static final Set<Class<?>> SCALARS = Set.of(
            Boolean.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Character.class,
            String.class,
            BigInteger.class,
            BigDecimal.class);

    private Answers() {}

    /** To be called before anything of a submission is loaded. */
    static void prepare() {
        SHA_256.reset();
    }

    /** @throws IllegalArgumentException if the answer holds a type that isn't one of the JDK's values */
    static Answer of(@Nullable Object value) {
        byte[] digest = digest(value);
        StringBuilder text = new StringBuilder();
        show(value, text);
        return new Answer(
                HexFormat.of().formatHex(digest),
                text.length() <= SHOWN ? text.toString() : text.substring(0, SHOWN) + "…");
    }

    /** Appends the value; of an array no more items than fit, however long it is. */
    private static void show(@Nullable Object value, StringBuilder text) {
        if (value == null || !value.getClass().isArray()) {
            text.append(value);
            return;
        }
        text.append('[');
        for (int i = 0; i < Array.getLength(value) && text.length() <= SHOWN; i++) {
            text.append(i == 0 ? "" : ", ");
            show(Array.get(value, i), text);
        }
        text.append(']');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] digest(@Nullable Object value) {
        try {
            MessageDigest sha = (MessageDigest) SHA_256.clone();
            write(value, new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha)));
            return sha.digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Every JDK's SHA-256 can be cloned", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(@Nullable Object value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeUTF("null");
        } else if (SCALARS.contains(value.getClass())) {
            byte[] text = value.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            out.writeUTF(value.getClass().getName());
            out.writeInt(text.length);
            out.write(text);
        } else if (value.getClass().isArray()) {
            out.writeUTF(value.getClass().getName());
            out.writeInt(Array.getLength(value));
            for (int i = 0; i < Array.getLength(value); i++) {
                write(Array.get(value, i), out);
            }
        } else if (value instanceof List<?> list && ofTheJdk(value)) {
            out.writeUTF("List");
            out.writeInt(list.size());
            for (Object item : list) {
                write(item, out);
            }
        } else if (value instanceof Set<?> set && ofTheJdk(value)) {
            out.writeUTF("Set");
            writeUnordered(set, out);
        } else if (value instanceof Map<?, ?> map && ofTheJdk(value)) {
            out.writeUTF("Map");
            writeUnordered(
                    map.entrySet().stream()
                            .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                            .toList(),
                    out);
        } else {
            throw new IllegalArgumentException(
                    "An answer must be made of the JDK's values (boxes, String, arrays, List,"
                            + " Set, Map), but holds a " + value.getClass().getName());
        }
    }

    /** Equal sets have equal sorted digests, whatever their order of iteration. */
    private static void writeUnordered(Collection<?> values, DataOutputStream out) throws IOException {
        List<String> digests = values.stream()
                .map(Answers::digest)
                .map(HexFormat.of()::formatHex)
                .sorted()
                .toList();
        out.writeInt(digests.size());
        for (String digest : digests) {
            out.writeUTF(digest);
        }
    }

    private static boolean ofTheJdk(Object value) {
        return value.getClass().getModule() == Object.class.getModule();
    }
}
