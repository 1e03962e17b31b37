package io.github.mvngrade.authoring.pack;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.skeleton.MarkerException;
import io.github.mvngrade.authoring.sound.OwnTypes;
import io.github.mvngrade.authoring.sound.Soundness;
import io.github.mvngrade.engine.compile.Compilation;
import io.github.mvngrade.engine.compile.CompileJob;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.pack.FileTree;
import io.github.mvngrade.engine.pack.PackContent;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Builds the two check packs of an exercise from its author's folder and its compiled checks. */
public final class PackBuilder {
    private final ForkedCompiler compiler;
    private final String pluginVersion;

    public PackBuilder(ForkedCompiler compiler, String pluginVersion) {
        this.compiler = compiler;
        this.pluginVersion = pluginVersion;
    }

    /**
     * The packs of one exercise.
     *
     * @param visible has only id, title, points and hint of the hidden checks
     * @param full has everything, but never the solution
     */
    public record Packs(Built visible, Built full) {}

    /**
     * A pack on disk.
     *
     * @param file a jar
     * @param digest SHA-256 of its content, in hex, as a grade names it
     */
    public record Built(Path file, String digest) {}

    /**
     * What Maven has made and found for an exercise.
     *
     * @param checks folder with the compiled checks
     * @param libraries the jars that the solution was compiled with, by coordinates {@code group:artifact:version}
     */
    public record Compiled(Path checks, Map<String, Path> libraries) {}

    /**
     * Builds both packs.
     *
     * @param folder the exercise's, with {@code exercise.yaml}
     * @param base path of the packs without {@code -checks.jar} and {@code -checks-full.jar}
     * @throws PackException if the exercise is not as it must be
     */
    public Packs build(Path folder, Compiled compiled, Path base)
            throws PackException, IOException, InterruptedException {
        AuthoredExercise authored = AuthoredExercise.read(folder, compiled.checks());
        SortedMap<String, byte[]> given = FileTree.bytes(folder, ExerciseFolder.GIVEN);
        SortedMap<String, byte[]> libraries = libraries(authored.exercise(), compiled.libraries());
        PackContent all = new PackContent(
                new CheckClasses(authored.exercise().checksPackage(), authored.classes()),
                given,
                skeleton(authored.exercise(), new ExerciseFolder(folder), given, compiled.libraries()),
                libraries);
        requireSound(authored, all);
        Path full = base.resolveSibling(base.getFileName() + "-checks-full.jar");
        String digestOfFull = write(full, authored.exercise(), authored.checks(), all);

        List<PackedCheck> heldBack = authored.checks().stream()
                .map(check -> check.plan().hidden() ? check.heldBack() : check)
                .toList();
        Path visible = base.resolveSibling(base.getFileName() + "-checks.jar");
        String digestOfVisible = write(visible, authored.exercise(), heldBack, withoutHidden(authored, all));
        return new Packs(new Built(visible, digestOfVisible), new Built(full, digestOfFull));
    }

    private static void requireSound(AuthoredExercise authored, PackContent all) throws PackException {
        List<String> objections = Soundness.objections(
                authored.classes(),
                authored.visibility(),
                all.skeleton().values(),
                OwnTypes.of(all.skeleton().values(), all.given().keySet()));
        if (!objections.isEmpty()) {
            throw new PackException("The checks of " + authored.exercise().id() + " can't be packed:\n  "
                    + String.join("\n  ", objections));
        }
    }

    private static PackContent withoutHidden(AuthoredExercise authored, PackContent all) {
        SortedMap<String, byte[]> seen = new TreeMap<>(authored.classes());
        seen.keySet().removeIf(authored.visibility()::isHidden);
        CheckClasses checks = new CheckClasses(authored.exercise().checksPackage(), seen);
        return new PackContent(checks, all.given(), all.skeleton(), all.libraries());
    }

    /** The jars that the exercise names, by their files' names. */
    private SortedMap<String, byte[]> libraries(Exercise exercise, Map<String, Path> found)
            throws PackException, IOException {
        SortedMap<String, byte[]> libraries = new TreeMap<>();
        for (String coordinates : exercise.dependenciesWith(pluginVersion)) {
            Path jar = found.get(coordinates);
            if (jar == null) {
                throw new PackException("exercise.yaml of " + exercise.id() + " names the dependency " + coordinates
                        + ", but its pom has no such dependency of scope compile: add it there, or correct one of the two"
                        + " (found: " + found.keySet() + ")");
            }
            libraries.put(jar.getFileName().toString(), Files.readAllBytes(jar));
        }
        return libraries;
    }

    private String write(Path jar, Exercise exercise, List<PackedCheck> checks, PackContent content)
            throws IOException {
        return PackFiles.write(jar, pluginVersion, exercise, checks, content);
    }

    /** The skeleton and the given sources, compiled together. */
    private SortedMap<String, byte[]> skeleton(
            Exercise exercise, ExerciseFolder folder, SortedMap<String, byte[]> given, Map<String, Path> libraries)
            throws PackException, IOException, InterruptedException {
        SortedMap<String, byte[]> sources = new TreeMap<>(given);
        skeletonSources(folder).forEach((file, text) -> sources.put(file, text.getBytes(StandardCharsets.UTF_8)));
        try (RunFolder scratch = RunFolder.create()) {
            for (var source : sources.entrySet()) {
                Path file = scratch.sources().resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, source.getValue());
            }
            Compilation compiled = compiler.compile(new CompileJob(
                    scratch.sources(),
                    List.copyOf(sources.keySet()),
                    exercise.dependenciesWith(pluginVersion).stream()
                            .map(libraries::get)
                            .toList(),
                    exercise.release(),
                    scratch.classes()));
            if (!compiled.succeeded()) {
                throw new PackException("The skeleton of " + exercise.id() + " doesn't compile:\n"
                        + compiled.diagnostics().stream()
                                .map(found -> found.file() + ":" + found.line() + ": " + found.message())
                                .collect(Collectors.joining("\n")));
            }
            return FileTree.bytes(scratch.classes(), "");
        }
    }

    private static SortedMap<String, String> skeletonSources(ExerciseFolder folder) throws PackException, IOException {
        try {
            return folder.skeleton();
        } catch (MarkerException e) {
            throw new PackException(folder.root() + ": " + e.getMessage(), e);
        }
    }
}
