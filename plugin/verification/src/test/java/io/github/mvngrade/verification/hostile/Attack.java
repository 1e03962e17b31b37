package io.github.mvngrade.verification.hostile;

import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.verification.Repository;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A hostile submission.
 *
 * @param folder with its sources and {@code attack.properties}
 * @param naive what it does to a naive runner
 * @param says found in what a grade says of check {@code one}
 * @param costs the checks that it takes down with it, beside {@code one}
 * @param stopped the lowest level at which it does no harm
 */
record Attack(Path folder, Effect naive, Pattern says, List<String> costs, Isolation stopped) {
    private static final String VICTIM = "@VICTIM@";
    private static final String PORT = "@PORT@";

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
        /** The runner itself breaks, before the other check gets its turn. */
        BREAKS
    }

    /** All that there are. */
    static List<Attack> all() {
        Path folder = Repository.here().root().resolve("plugin/verification/src/hostile");
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.sorted().map(Attack::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attack in(Path folder) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("attack.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Attack(
                folder,
                Effect.valueOf(properties.getProperty("naive").toUpperCase(Locale.ROOT)),
                Pattern.compile(properties.getProperty("says")),
                Stream.of(properties.getProperty("costs", "").split(","))
                        .filter(check -> !check.isBlank())
                        .toList(),
                Isolation.valueOf(properties.getProperty("stopped", "L1")));
    }

    /** Writes its sources there, aimed at this victim. */
    Path layOut(Path target, Victim victim) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
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

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
