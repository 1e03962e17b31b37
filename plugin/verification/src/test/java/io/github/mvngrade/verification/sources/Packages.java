package io.github.mvngrade.verification.sources;

import io.github.mvngrade.verification.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How packages are named, and that each says what it is for. */
final class Packages {
    static final String HOUSE = "io.github.mvngrade";
    static final int DEPTH = 5;
    private static final Set<String> SAY_NOTHING =
            Set.of("util", "utils", "common", "impl", "helper", "helpers", "manager");

    private Packages() {}

    /** Below the house's root, at most five deep, by a word that says something. */
    static Stream<Violation> names(SourceFile file) {
        if (!file.hasTypes()) {
            return Stream.empty();
        }
        String name = file.packageName();
        List<String> words = List.of(name.split("\\."));
        return Stream.of(
                        new Finding(name.startsWith(HOUSE + "."), "stands outside " + HOUSE + ".<module>"),
                        new Finding(words.size() <= DEPTH, "is more than " + DEPTH + " packages deep"),
                        new Finding(
                                words.stream().noneMatch(SAY_NOTHING::contains),
                                "is in a package whose name says nothing"))
                .filter(finding -> !finding.kept())
                .map(finding -> new Violation(file.name(), finding.what()));
    }

    private record Finding(boolean kept, String what) {}

    /** Each module has one package root, which no other has. */
    static List<Violation> roots(SourceTree tree) {
        Map<String, Set<String>> rootsOfModules = grouped(tree, Packages::module, Packages::root);
        Map<String, Set<String>> modulesOfRoots = grouped(tree, Packages::root, Packages::module);
        return Stream.concat(
                        rootsOfModules.entrySet().stream()
                                .filter(entry -> entry.getValue().size() > 1)
                                .map(entry -> new Violation(
                                        entry.getKey(), "has more than one package root: " + entry.getValue())),
                        modulesOfRoots.entrySet().stream()
                                .filter(entry -> entry.getValue().size() > 1)
                                .map(entry -> new Violation(
                                        entry.getKey(),
                                        "is the package root of more than one module: " + entry.getValue())))
                .toList();
    }

    /** Each package with types in the shipped sources has a {@code package-info.java} with {@code @NullMarked}. */
    static List<Violation> descriptions(SourceTree tree) {
        Map<String, Set<String>> marked = grouped(
                tree.files().stream()
                        .filter(file -> file.name().endsWith("/package-info.java"))
                        .filter(Packages::isNullMarked),
                SourceFile::sourceRoot,
                SourceFile::packageName);
        return tree.files().stream()
                .filter(SourceFile::hasTypes)
                .filter(file ->
                        !marked.getOrDefault(file.sourceRoot(), Set.of()).contains(file.packageName()))
                .map(file -> file.sourceRoot() + " " + file.packageName())
                .distinct()
                .map(where -> new Violation(where, "has no package-info.java with Javadoc and @NullMarked"))
                .toList();
    }

    private static boolean isNullMarked(SourceFile file) {
        return file.unit()
                .getPackageDeclaration()
                .filter(declared -> declared.getAnnotationByName("NullMarked").isPresent())
                .filter(declared -> file.text().contains("/**"))
                .isPresent();
    }

    private static Map<String, Set<String>> grouped(
            SourceTree tree, Function<SourceFile, String> by, Function<SourceFile, String> what) {
        return grouped(tree.files().stream().filter(SourceFile::hasTypes), by, what);
    }

    private static Map<String, Set<String>> grouped(
            Stream<SourceFile> files, Function<SourceFile, String> by, Function<SourceFile, String> what) {
        return files.collect(Collectors.groupingBy(
                by, TreeMap::new, Collectors.mapping(what, Collectors.toCollection(TreeSet::new))));
    }

    private static String module(SourceFile file) {
        return file.name().replaceFirst("^(plugin/[^/]+)/.*", "$1");
    }

    private static String root(SourceFile file) {
        List<String> words = List.of(file.packageName().split("\\."));
        return String.join(".", words.subList(0, Math.min(4, words.size())));
    }
}
