package io.github.mvngrade.verification.bytecode;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one module may see.
 *
 * @param module its folder, as in {@code plugin/model}
 * @param packages packages outside the JDK and the module itself that its classes may use; a name covers what is below
 * @param artifacts what its POM may name outside the scope {@code test}, as {@code group:artifact} or {@code group:*}
 */
public record Layer(String module, List<String> packages, List<String> artifacts) {
    private static final String OURS = "io.github.mvngrade";

    /** @throws IllegalArgumentException if the module isn't one of {@code plugin/} */
    public Layer {
        packages = List.copyOf(packages);
        artifacts = List.copyOf(artifacts);
        if (!module.matches("plugin/[a-z-]+")) {
            throw new IllegalArgumentException("A layer is a module of plugin/, not " + module);
        }
    }

    /** A module that sees the JDK only, and the annotations that say what may be null. */
    static Layer of(String module) {
        return new Layer("plugin/" + module, List.of("org.jspecify.annotations"), List.of("org.jspecify:jspecify"));
    }

    /** The same, which may also see other modules of ours; a module's package root and artifact have its name. */
    Layer over(String... modules) {
        return new Layer(
                module,
                joined(packages, Stream.of(modules).map(name -> OURS + "." + name)),
                joined(artifacts, Stream.of(modules).map(name -> OURS + ":grade-" + name)));
    }

    /** The same, which may also use these packages. */
    Layer using(String... more) {
        return new Layer(module, joined(packages, Stream.of(more)), artifacts);
    }

    /** The same, whose POM may also name these. */
    Layer naming(String... more) {
        return new Layer(module, packages, joined(artifacts, Stream.of(more)));
    }

    /** Whether its classes may use this package. */
    boolean sees(String packageName) {
        return packages.stream()
                .anyMatch(allowed -> packageName.equals(allowed) || packageName.startsWith(allowed + "."));
    }

    /** Whether its POM may name this, a {@code group:artifact}. */
    public boolean mayName(String artifact) {
        return artifacts.contains(artifact) || artifacts.contains(artifact.replaceFirst(":.*", ":*"));
    }

    private static List<String> joined(List<String> first, Stream<String> second) {
        return Stream.concat(first.stream(), second).toList();
    }
}
