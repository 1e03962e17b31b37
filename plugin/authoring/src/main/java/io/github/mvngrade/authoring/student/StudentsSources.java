package io.github.mvngrade.authoring.student;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.skeleton.StudentChecks;
import io.github.mvngrade.engine.compile.Compilation;
import io.github.mvngrade.engine.compile.CompileJob;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The sources that students get: skeleton, given sources and visible checks.
 *
 * @param folder the exercise as its author keeps it
 * @param full its full pack, which says what is hidden
 */
record StudentsSources(ExerciseFolder folder, Pack full) {
    private static final int MOST_SHOWN = 10;

    /** An objection if they don't compile together, as {@code mvn test} compiles them. */
    List<Finding> compiled(ForkedCompiler compiler, List<Path> libraries) throws IOException, InterruptedException {
        SortedMap<String, String> sources = sources();
        try (RunFolder scratch = RunFolder.create()) {
            SourceFiles.write(sources, scratch.sources());
            List<Path> classPath = new ArrayList<>(libraries);
            for (Map.Entry<String, byte[]> jar : full.content().libraries().entrySet()) {
                classPath.add(Files.write(scratch.tmp().resolve(jar.getKey()), jar.getValue()));
            }
            Compilation compilation = compiler.compile(new CompileJob(
                    scratch.sources(),
                    List.copyOf(sources.keySet()),
                    classPath,
                    full.exercise().release(),
                    scratch.classes()));
            return compilation.succeeded() ? List.of() : List.of(doNotCompile(compilation.diagnostics()));
        }
    }

    private SortedMap<String, String> sources() throws IOException {
        SortedMap<String, String> sources = folder.checks();
        new StudentChecks(full.content().checks().classes())
                .hiddenSources()
                .forEach(file -> sources.remove(ExerciseFolder.CHECKS + "/" + file));
        sources.putAll(folder.skeleton());
        sources.putAll(folder.given());
        return sources;
    }

    private static Finding doNotCompile(List<Diagnostic> complaints) {
        return new Finding(
                Weight.OBJECTION,
                "What students get doesn't compile: the skeleton, the given sources and the visible checks must compile"
                        + " without the solution and without what is @Hidden.",
                "Move what a visible check needs out of hidden files and out of the solution's markers.",
                complaints.stream()
                        .limit(MOST_SHOWN)
                        .map(found -> found.file() + ":" + found.line() + ": " + found.message())
                        .toList());
    }
}
