package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.compile.Compilation;
import io.github.mvngrade.engine.compile.CompileJob;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.image.Linker;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.jdk.NoCompilerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The JDK that Maven runs on, with its tools. */
final class JdkProbes {
    private JdkProbes() {}

    /**
     * The JDK that Maven runs on, and so the one that grades.
     *
     * @param javaHome its folder
     */
    record OfVersion(Path javaHome) implements Probe {
        private static final int LEAST = 17;

        @Override
        public String name() {
            return "Java";
        }

        @Override
        public Diagnosis examine() {
            return judge(Runtime.version(), System.getProperty("java.vendor", "unknown vendor"));
        }

        Diagnosis judge(Runtime.Version version, String vendor) {
            String found = version + ", " + vendor + ", " + javaHome;
            return version.feature() >= LEAST
                    ? Diagnosis.ok(name(), found)
                    : Diagnosis.missing(
                            name(),
                            found,
                            "set JAVA_HOME to a JDK 17 or newer; mvn -version shows which one Maven uses");
        }
    }

    /**
     * The compiler, by compiling a class as a submission would be: in a process of its own, in a run folder.
     *
     * @param javaHome the JDK
     */
    record OfCompiler(Path javaHome) implements Probe {
        private static final String SOURCE = "Sample.java";
        private static final int RELEASE = 17;
        private static final long MILLION = 1_000_000;

        @Override
        public String name() {
            return "compiler";
        }

        @Override
        public Diagnosis examine() throws IOException, InterruptedException {
            ForkedCompiler compiler;
            try {
                compiler = ForkedCompiler.forJdk(javaHome);
            } catch (NoCompilerException e) {
                return Diagnosis.missing(name(), e.getMessage(), "on Debian: apt install openjdk-17-jdk-headless");
            }
            try (RunFolder folder = RunFolder.create()) {
                Files.writeString(folder.sources().resolve(SOURCE), "record Sample(int value) {}\n");
                CompileJob job =
                        new CompileJob(folder.sources(), List.of(SOURCE), List.of(), RELEASE, folder.classes());
                long start = System.nanoTime();
                Compilation compilation = compiler.compile(job);
                return judge(compilation, (System.nanoTime() - start) / MILLION, folder.path());
            }
        }

        Diagnosis judge(Compilation compilation, long millis, Path folder) {
            return compilation.succeeded()
                    ? Diagnosis.ok(
                            name(),
                            "compiles in a process of its own, in " + millis + " ms, below " + folder.getParent())
                    : Diagnosis.missing(
                            name(),
                            "doesn't compile a sound class: "
                                    + compilation.diagnostics().get(0).message(),
                            "set JAVA_HOME to another JDK");
        }
    }

    /**
     * What makes runtimes for submissions.
     *
     * @param javaHome the JDK
     */
    record OfLinker(Path javaHome) implements Probe {
        @Override
        public String name() {
            return "jlink";
        }

        @Override
        public Diagnosis examine() {
            try {
                Optional<String> lacking = Linker.lacking(javaHome);
                if (lacking.isPresent()) {
                    return Diagnosis.limited(
                            name(),
                            lacking.get(),
                            "until then submissions run on the JDK itself with some of its modules hidden, which fences"
                                    + " them in less and is slower");
                }
                Linker linker = Linker.of(javaHome);
                return Diagnosis.ok(
                        name(),
                        switch (linker.source()) {
                            case JMODS -> "links from the JDK's jmods";
                            case OWN_IMAGE -> "links from the JDK's own runtime image";
                        });
            } catch (ImageException e) {
                return Diagnosis.missing(name(), e.getMessage(), "then look again with grade:doctor");
            }
        }
    }
}
