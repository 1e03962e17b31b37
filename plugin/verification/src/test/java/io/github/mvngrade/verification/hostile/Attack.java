package io.github.mvngrade.verification.hostile;

import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.verification.Repository;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A hostile submission.
 *
 * @param folder with its sources and {@code attack.properties}
 * @param runner the naive runner that falls for it
 * @param naive what it does to that runner
 * @param says found in what a grade says of check {@code one}
 * @param costs the checks that it takes down with it, beside {@code one}
 * @param stopped the lowest level at which it does no harm
 */
record Attack(Path folder, Runner runner, Effect naive, Pattern says, List<String> costs, Isolation stopped) {
    private static final String VICTIM = "@VICTIM@";
    private static final String PORT = "@PORT@";

    /** Naive runners. */
    enum Runner {
        /** It calls each check's method. */
        PLAIN(NaiveMain.class),
        /** It leaves that to JUnit. */
        JUNIT(NaiveJUnit.class);

        private final Class<?> main;

        Runner(Class<?> main) {
            this.main = main;
        }

        /** Its main class. */
        String main() {
            return main.getName();
        }
    }

    /** What an attack can do. */
    enum Effect {
        /** The naive runner takes it for a pass. */
        FORGES,
        /** A secret is in its output. */
        LEAKS,
        /** The victim's files are changed. */
        HARMS,
        /** A process is left. */
        LEAVES,
        /** The victim is called over the network. */
        CALLS,
        /** The runner never ends. */
        HANGS,
        /** The runner's parent is gone. */
        KILLS,
        /** The runner is given more output than it can want. */
        FLOODS,
        /** The runner itself breaks, before the other check gets its turn. */
        BREAKS
    }

    /** All that there are. */
    static List<Attack> all() {
        Path folder = Repository.here().root().resolve("plugin/verification/src/hostile");
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Attack::in)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The attack of a folder; empty if it works on machines of another kind only. */
    private static Optional<Attack> in(Path folder) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("attack.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String here = System.getProperty("os.arch");
        if (!properties.getProperty("machine", here).equals(here)) {
            return Optional.empty();
        }
        return Optional.of(new Attack(
                folder,
                Runner.valueOf(properties.getProperty("runner", "plain").toUpperCase(Locale.ROOT)),
                Effect.valueOf(properties.getProperty("naive").toUpperCase(Locale.ROOT)),
                Pattern.compile(properties.getProperty("says")),
                Stream.of(properties.getProperty("costs", "").split(","))
                        .filter(check -> !check.isBlank())
                        .toList(),
                Isolation.valueOf(properties.getProperty("stopped", "L1"))));
    }

    /** What check {@code one} gets: an attack that needs what submissions can't see doesn't compile, and no check runs. */
    Verdict verdict() {
        return says.pattern().startsWith("Not run") ? Verdict.NOT_RUN : Verdict.FAILED;
    }

    /** Writes its sources there, aimed at this victim. */
    Path layOut(Path target, Victim victim) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Attack::isHandedIn).toList()) {
                Path copy = target.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy,
                        Files.readString(file)
                                .replace(VICTIM, victim.folder().toString())
                                .replace(PORT, Integer.toString(victim.line().getLocalPort())));
            }
        }
        return target;
    }

    private static boolean isHandedIn(Path path) {
        return Files.isRegularFile(path) && path.toString().contains("/src/main/");
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
