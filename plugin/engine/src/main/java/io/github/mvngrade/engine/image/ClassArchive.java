package io.github.mvngrade.engine.image;

import io.github.mvngrade.engine.jdk.NoCompilerException;
import io.github.mvngrade.engine.sample.SampleChecks;
import io.github.mvngrade.engine.sample.SampleProgram;
import io.github.mvngrade.engine.sample.SampleSubject;
import io.github.mvngrade.engine.warden.OwnProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An image's class-data archive (JEP 310, 341): classes of the JDK, the harness and JUnit that its JVMs, a submission's children
 * too, need neither read nor check nor link anew. What lambdas need is in it, too: programs that use RMI
 * start with a fifth less processor time than from an archive of named classes alone.
 */
final class ClassArchive {
    private final RuntimeImage image;

    ClassArchive(RuntimeImage image) {
        this.image = image;
    }

    /**
     * Makes it.
     *
     * @param jars what was linked into the image in addition to the JDK's modules
     * @param subject whose classes are recorded
     * @throws ImageException if the image's JVM can't
     */
    void make(List<Path> jars, SampleSubject subject) throws ImageException, IOException {
        Path own = image.home().resolve("lib").resolve("classlist");
        List<String> names = new ArrayList<>(Files.exists(own) ? Files.readAllLines(own) : List.of());
        for (Path jar : jars) {
            names.addAll(classesIn(jar));
        }
        names.addAll(ofProgram());
        names.addAll(ofSubject(subject));
        Path list = Files.write(
                image.home().resolveSibling("classes.list"),
                names.stream().distinct().toList());
        List<String> dump = List.of(
                image.java().toString(),
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + list,
                "-Xlog:disable",
                "-Xlog:all=off");
        ImageMaker.run(dump, image.home().resolveSibling("archive.log"));
    }

    /** What a program like a submission loads and links. Nothing if it can't be run here, which costs speed only. */
    private List<String> ofProgram() throws IOException {
        Path list = image.home().resolveSibling("recorded.list");
        List<String> command = List.of(
                image.java().toString(),
                "-XX:DumpLoadedClassList=" + list,
                // Otherwise a machine may take seconds to find out its own name.
                "-Djava.rmi.server.hostname=127.0.0.1",
                "-cp",
                OwnProcess.classPath(SampleProgram.class),
                SampleProgram.class.getName(),
                image.java().toString(),
                list.getParent().toString());
        try {
            ImageMaker.run(command, image.home().resolveSibling("recorded.log"));
        } catch (ImageException costsSpeedOnly) {
            return List.of();
        }
        return recorded(list, SampleProgram.class.getName());
    }

    /** What a subject loads and links that runs a few checks. Nothing if it can't be run here, which costs speed only. */
    private List<String> ofSubject(SampleSubject subject) throws ImageException, IOException {
        Path list = image.home().resolveSibling("subject.list");
        List<String> command = List.of(
                image.java().toString(),
                "-XX:DumpLoadedClassList=" + list,
                "-XX:TieredStopAtLevel=1",
                "-Xss1m",
                "-Duser.language=en",
                "-m",
                RuntimeImage.MAIN);
        try {
            if (!subject.run(command)) {
                return List.of();
            }
        } catch (IOException | UncheckedIOException | NoCompilerException costsSpeedOnly) {
            return List.of();
        } catch (InterruptedException e) {
            throw ImageMaker.interrupted(e);
        }
        return recorded(list, SampleChecks.PACKAGE);
    }

    /**
     * Lines of a list that belong in any image's. The numbers that newer JDKs give to classes differ from list to list; only classes of
     * loaders other than the JDK's need them, and are left out.
     *
     * @param except classes whose name begins with it
     */
    private static List<String> recorded(Path list, String except) throws IOException {
        String name = except.replace('.', '/');
        return Files.readAllLines(list).stream()
                .filter(line -> !line.contains(name) && !line.contains(" source: "))
                .map(line -> line.replaceFirst(" id: \\d+$", ""))
                .toList();
    }

    private static List<String> classesIn(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.endsWith("module-info.class") && !name.startsWith("META-INF/"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }
}
