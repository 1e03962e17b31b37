package io.github.mvngrade.engine.image;

import io.github.mvngrade.engine.sample.SampleSubject;
import io.github.mvngrade.engine.warden.BriefProcess;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.model.plan.JdkModules;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links one runtime image with {@code jlink} and gives it what makes its JVMs start quickly; or does the next best. */
final class ImageMaker {
    /** Part of the cache's key: change it when an image made before would no longer do. */
    static final String RECIPE = "8";

    static final String HARNESS = "io.github.mvngrade.subject";

    /**
     * Options that every JVM of the image has, a submission's children too: no attaching (a heap dump would hold the
     * channel), one cheap collector for all, no files in a shared folder; and the compiler works in the foreground, since
     * in the background it takes a core that a parallel program needs, and compiles by a profile that chance decides. A child's home
     * and its temporary files are beside the working folder, as {@code RunFolder} has them: it knows no other place that a fence
     * lets it write to.
     */
    private static final String OPTIONS = "-XX:+DisableAttachMechanism -XX:+UseSerialGC -XX:-UsePerfData"
            + " -XX:-BackgroundCompilation -Djava.io.tmpdir=../tmp -Duser.home=../home -Xlog:cds=off -Xlog:cds+dynamic=off";

    private static final Duration LIMIT = Duration.ofSeconds(180);
    private final Path javaHome;
    private final List<String> added;

    /** @param added the JDK's modules in addition to those that the harness requires */
    ImageMaker(Path javaHome, List<String> added) {
        this.javaHome = javaHome;
        this.added = added;
    }

    static String executable(String name) {
        return File.separatorChar == '\\' ? name + ".exe" : name;
    }

    void make(List<Path> jars, Path home) throws ImageException, IOException {
        requireThere();
        RuntimeImage image = new RuntimeImage(home, "", Optional.empty());
        if (Linker.lacking(javaHome).isPresent()) {
            new LimitedRuntime(javaHome, added).make(jars, OPTIONS, home);
            requireNoneForbidden(image.modules());
            return;
        }
        link(jars, home);
        requireNoneForbidden(image.modules());
        SampleSubject subject = new SampleSubject(javaHome, jars);
        new ClassArchive(image).make(jars, subject);
        // A JVM refuses the cache if its command line adds modules.
        if (added.isEmpty() && Linker.featureVersion(javaHome) >= StartCache.FIRST_JDK) {
            recordStart(subject, image);
        }
    }

    private void link(List<Path> jars, Path home) throws ImageException, IOException {
        Linker linker = Linker.of(javaHome);
        List<String> link = new ArrayList<>(List.of(
                linker.tool().toString(),
                "--module-path",
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "--add-modules",
                Stream.concat(Stream.of(HARNESS), added.stream()).collect(Collectors.joining(",")),
                "--no-header-files",
                "--no-man-pages",
                "--add-options",
                OPTIONS,
                "--output",
                home.toString()));
        if (linker.source() == Linker.Source.OWN_IMAGE) {
            // It would otherwise refuse when a file below conf/ was edited.
            link.add("--ignore-modified-runtime");
        }
        run(link, home.resolveSibling("jlink.log"));
    }

    /** A JDK that says which modules it has must have those that are asked for. */
    private void requireThere() throws ImageException, IOException {
        List<String> there = ReleaseFile.modules(javaHome).orElse(added);
        for (String module : added) {
            if (!there.contains(module)) {
                throw new ImageException("The exercise asks for the module " + module + ", which the JDK at " + javaHome
                        + " doesn't have: correct \"modules\" in exercise.yaml, or set JAVA_HOME to a JDK that has it");
            }
        }
    }

    private void requireNoneForbidden(List<String> linked) throws ImageException {
        List<String> forbidden = JdkModules.forbiddenAmong(linked);
        if (!forbidden.isEmpty()) {
            throw new ImageException("The modules that the exercise asks for, " + String.join(", ", added) + ", bring "
                    + String.join(", ", forbidden) + ", with which a submission could reach into the grader's process:"
                    + " ask for other modules in exercise.yaml");
        }
    }

    private static void recordStart(SampleSubject subject, RuntimeImage image) throws ImageException {
        try {
            StartCache.record(subject, image);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static ImageException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ImageException("Interrupted while making the runtime image", e);
    }

    /** @param log what the program prints goes there; the exception quotes it if the program fails */
    static void run(List<String> command, Path log) throws ImageException, IOException {
        ProcessBuilder builder =
                OwnProcess.of(command).redirectErrorStream(true).redirectOutput(log.toFile());
        int exitValue;
        try (BriefProcess process = BriefProcess.start(builder)) {
            exitValue = process.await(LIMIT);
        } catch (BriefProcess.TookTooLongException e) {
            throw new ImageException(command.get(0) + " didn't finish within " + LIMIT.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        if (exitValue != 0) {
            throw new ImageException(command.get(0) + " failed with exit code " + exitValue + ": "
                    + Files.readString(log, StandardCharsets.UTF_8).strip() + ". See that " + log.getParent()
                    + " has space for 200 MB, or name another folder with -Dgrade.cache=FOLDER");
        }
    }
}
