package io.github.mvngrade.engine.pack;

import io.github.mvngrade.engine.api.Member;
import io.github.mvngrade.engine.api.UsedMembers;
import io.github.mvngrade.engine.author.Skeleton;
import io.github.mvngrade.engine.author.SourceText;
import io.github.mvngrade.engine.author.StudentChecks;
import io.github.mvngrade.engine.compile.Compilation;
import io.github.mvngrade.engine.compile.CompileJob;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.plan.Plan;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the two check packs of an exercise from its author's folder and its compiled checks. */
public final class PackBuilder {
    private static final String SOLUTION = "src/main/java";
    private static final String GIVEN = "src/given/java";
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
    public record Packs(Path visible, Path full) {}

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
        Exercise exercise = ExerciseFile.read(folder);
        SortedMap<String, byte[]> classes = checkClasses(exercise, testClasses);
        List<PackedCheck> checks = scan(exercise, classes);
        SortedMap<String, byte[]> given = files(folder, GIVEN);
        SortedMap<String, byte[]> skeleton = skeleton(exercise, folder, given);
        Path full = base.resolveSibling(base.getFileName() + "-checks-full.jar");
        PackFiles.write(full, pluginVersion, exercise, checks, content(exercise, classes, given, skeleton));

        SortedMap<String, byte[]> seen = new TreeMap<>(classes);
        seen.keySet().removeIf(new StudentChecks(classes)::isHidden);
        List<PackedCheck> heldBack = checks.stream()
                .map(check -> check.plan().hidden() ? check.heldBack() : check)
                .toList();
        Path visible = base.resolveSibling(base.getFileName() + "-checks.jar");
        PackFiles.write(visible, pluginVersion, exercise, heldBack, content(exercise, seen, given, skeleton));
        return new Packs(visible, full);
    }

    private static PackContent content(
            Exercise exercise,
            SortedMap<String, byte[]> classes,
            SortedMap<String, byte[]> given,
            SortedMap<String, byte[]> skeleton) {
        return new PackContent(new CheckClasses(exercise.checksPackage(), classes), given, skeleton);
    }

    private static List<PackedCheck> scan(Exercise exercise, SortedMap<String, byte[]> classes) throws PackException {
        List<PackedCheck> checks = new ArrayList<>();
        UsedMembers used = new UsedMembers(classes, exercise.packageName());
        for (PackedCheck check : new CheckScanner(classes).checks()) {
            List<String> uses = check.code().stream()
                    .flatMap(code -> used.by(code.className(), code.method()).stream())
                    .map(Member::toString)
                    .toList();
            checks.add(check.using(uses));
        }
        try {
            Plan plan = new Plan(
                    exercise.id(),
                    exercise.title(),
                    checks.stream().map(PackedCheck::plan).toList());
            exercise.wrong().values().forEach(lost -> lost.forEach(plan::check));
        } catch (IllegalArgumentException e) {
            throw new PackException("The checks of " + exercise.id() + " make no plan: " + e.getMessage(), e);
        }
        return checks;
    }

    private static SortedMap<String, byte[]> checkClasses(Exercise exercise, Path testClasses)
            throws PackException, IOException {
        String folder = exercise.checksPackage().replace('.', '/');
        SortedMap<String, byte[]> classes = new TreeMap<>();
        files(testClasses, folder).forEach((name, bytes) -> {
            if (name.endsWith(".class")) {
                classes.put(name.substring(0, name.length() - ".class".length()).replace('/', '.'), bytes);
            }
        });
        if (classes.isEmpty()) {
            throw new PackException("There are no compiled checks in " + testClasses.resolve(folder)
                    + ": checks live in package " + exercise.checksPackage() + " below src/test/java");
        }
        return classes;
    }

    /** The skeleton and the given sources, compiled together. */
    private SortedMap<String, byte[]> skeleton(Exercise exercise, Path folder, SortedMap<String, byte[]> given)
            throws PackException, IOException, InterruptedException {
        SortedMap<String, byte[]> sources = new TreeMap<>(given);
        for (var solution : files(folder, SOLUTION).entrySet()) {
            String text = new String(solution.getValue(), StandardCharsets.UTF_8);
            String stub =
                    Skeleton.of(new SourceText(folder.resolve(solution.getKey()).toString(), text));
            sources.put(solution.getKey(), stub.getBytes(StandardCharsets.UTF_8));
        }
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
            return files(scratch.classes(), "");
        }
    }

    /** The files below a folder, by path relative to {@code root}, with {@code /}. */
    private static SortedMap<String, byte[]> files(Path root, String folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path start = root.resolve(folder);
        if (Files.isDirectory(start)) {
            try (Stream<Path> walk = Files.walk(start)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
