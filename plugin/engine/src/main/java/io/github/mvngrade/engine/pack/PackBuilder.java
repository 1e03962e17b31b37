package io.github.mvngrade.engine.pack;

import io.github.mvngrade.engine.author.ExerciseFolder;
import io.github.mvngrade.engine.author.MarkerException;
import io.github.mvngrade.engine.compile.Compilation;
import io.github.mvngrade.engine.compile.CompileJob;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
     * @param visible of the hidden checks only id, title, points and hint
     * @param full everything; never the solution
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
     * Builds both packs.
     *
     * @param folder the exercise's, with {@code exercise.yaml}
     * @param testClasses the compiled checks
     * @param base path of the packs without {@code -checks.jar} and {@code -checks-full.jar}
     * @throws PackException if the exercise is not as it must be
     */
    public Packs build(Path folder, Path testClasses, Path base)
            throws PackException, IOException, InterruptedException {
        AuthoredExercise authored = AuthoredExercise.read(folder, testClasses);
        SortedMap<String, byte[]> given = FileTree.bytes(folder, ExerciseFolder.GIVEN);
        SortedMap<String, byte[]> skeleton = skeleton(authored.exercise(), new ExerciseFolder(folder), given);
        Path full = base.resolveSibling(base.getFileName() + "-checks-full.jar");
        String digestOfFull = write(
                full, authored.exercise(), authored.checks(), content(authored, authored.classes(), given, skeleton));

        SortedMap<String, byte[]> seen = new TreeMap<>(authored.classes());
        seen.keySet().removeIf(authored.visibility()::isHidden);
        List<PackedCheck> heldBack = authored.checks().stream()
                .map(check -> check.plan().hidden() ? check.heldBack() : check)
                .toList();
        Path visible = base.resolveSibling(base.getFileName() + "-checks.jar");
        String digestOfVisible =
                write(visible, authored.exercise(), heldBack, content(authored, seen, given, skeleton));
        return new Packs(new Built(visible, digestOfVisible), new Built(full, digestOfFull));
    }

    private String write(Path jar, Exercise exercise, List<PackedCheck> checks, PackContent content)
            throws IOException {
        return PackFiles.write(jar, pluginVersion, exercise, checks, content);
    }

    private static PackContent content(
            AuthoredExercise authored,
            SortedMap<String, byte[]> classes,
            SortedMap<String, byte[]> given,
            SortedMap<String, byte[]> skeleton) {
        return new PackContent(new CheckClasses(authored.exercise().checksPackage(), classes), given, skeleton);
    }

    /** The skeleton and the given sources, compiled together. */
    private SortedMap<String, byte[]> skeleton(
            Exercise exercise, ExerciseFolder folder, SortedMap<String, byte[]> given)
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
                    List.of(),
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
