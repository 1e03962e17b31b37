package io.github.mvngrade.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** JSON as every document of a grade is written: numbers of points exact and plain, lines ended by {@code \n}. */
public final class Json {
    /**
     * The most that is read of a document. A token takes some 50 bytes of memory, so that a hostile file takes some 100 MB
     * and not gigabytes; an honest document has 50,000 tokens, if it is large.
     */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxDocumentLength(32L << 20)
            .maxTokenCount(2_000_000)
            .maxNestingDepth(50)
            .maxNumberLength(400)
            .build();

    // Without WRITE_BIGDECIMAL_AS_PLAIN, 10 points would be written 1E+1.
    private static final ObjectMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** The document as text with a line feed at its end. */
    public static String text(JsonNode document) {
        try {
            // By way of a String, since the writer of bytes refuses half a surrogate pair, and submissions print those.
            return withHalvesEscaped(WRITER.writeValueAsString(document)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON nodes couldn't be written as text", e);
        }
    }

    /** Half a surrogate pair has no bytes in UTF-8, so it would come back as a question mark. */
    private static String withHalvesEscaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + 1);
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            if (!Character.isSurrogate(json.charAt(i))) {
                continue;
            }
            if (Character.isBmpCodePoint(json.codePointAt(i))) {
                escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(json.charAt(i)));
                copied = i + 1;
            } else {
                i++;
            }
        }
        return escaped.append(json, copied, json.length()).toString();
    }

    /**
     * Reads a document from a file.
     *
     * @param as makes a value of it; an {@link IllegalArgumentException} that it throws says what is wrong with the document
     * @throws IOException if the file can't be read, or is damaged; the message says which key is damaged, and what it must
     *     be
     */
    public static <T> T read(Path file, Function<Keys, T> as) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return value(String.valueOf(file.getFileName()), MAPPER.readTree(in), as);
        }
    }

    /** Reads a document from its text, as {@link #read} does. */
    public static <T> T parse(String text, Function<Keys, T> as) throws IOException {
        return value("This document", MAPPER.readTree(text), as);
    }

    private static <T> T value(String name, JsonNode document, Function<Keys, T> as) throws IOException {
        try {
            return as.apply(Keys.of(document));
        } catch (IllegalArgumentException e) {
            throw new IOException(name + " is damaged: " + e.getMessage(), e);
        }
    }
}
