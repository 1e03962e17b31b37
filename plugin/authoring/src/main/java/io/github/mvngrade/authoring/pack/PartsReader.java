package io.github.mvngrade.authoring.pack;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Reads the names of a check's parts. */
final class PartsReader {
    private static final String PARTS = "io.github.mvngrade.checks.Parts";
    private static final String SPEEDUP = "io.github.mvngrade.checks.Speedup";
    private static final String TEST = "org.junit.jupiter.api.Test";

    private PartsReader() {}

    /**
     * The names, in their order; none if the check has no parts.
     *
     * @throws IllegalArgumentException if the method can't try what the annotation names
     */
    static List<String> read(MethodNode method, Annotation check) {
        List<String> parts = check.texts("parts");
        boolean takesThem = Arrays.stream(Type.getArgumentTypes(method.desc))
                .anyMatch(type -> type.getClassName().equals(PARTS));
        if (takesThem && parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "it takes Parts, but names none: write @Check(parts = {\"...\", \"...\"}), or leave the parameter out");
        }
        if (parts.isEmpty()) {
            return parts;
        }
        if (!takesThem) {
            throw new IllegalArgumentException("it names parts, but takes no Parts to try them with: add a parameter"
                    + " \"Parts parts\" and call parts.check(\"" + parts.get(0) + "\", () -> ...)");
        }
        if (Annotation.find(method.visibleAnnotations, TEST).isEmpty()) {
            throw new IllegalArgumentException("a check with parts must be a plain @Test: each part counts once, so a"
                    + " parameterised or repeated test can't have parts");
        }
        if (Annotation.find(method.visibleAnnotations, SPEEDUP).isPresent()) {
            throw new IllegalArgumentException(
                    "a check with parts can't have a @Speedup, which shares its points too: make it a check of its own");
        }
        return parts;
    }
}
