package io.github.mvngrade.plugin.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.aether.repository.RemoteRepository;

/**
 * Where the pack of an exercise comes from, and so what to do if it can't be found: it is built in a clone of the course, and
 * fetched or handed out anywhere else.
 *
 * @param exercise the exercise's folder
 * @param repositories those that its pom names, and Maven's own
 * @param network whether Maven may ask them
 */
record PackSource(Path exercise, List<RemoteRepository> repositories, Network network) {
    /** What every version of Maven says of a lookup that it didn't repeat. */
    private static final String REMEMBERED = "cached in the local repository";

    private static final String MAVENS_OWN = "central";

    /** Where authors keep the exercises that packs are built from, next to the folder that students get. */
    private static final String AUTHORS = "reference-solutions";

    private static final String BUILD = "mvn -q install -DskipTests";

    /** Whether Maven may use the network. */
    enum Network {
        ALLOWED,
        /** By the option {@code -o}. */
        FORBIDDEN
    }

    PackSource {
        repositories = List.copyOf(repositories);
    }

    /**
     * What to do if the pack can't be found.
     *
     * @param reason Maven's
     */
    String find(String reason) {
        return next(reason) + ". Or name a pack with -Dgrade.pack=FILE";
    }

    private String next(String reason) {
        if (inClone()) {
            return "Build it, in " + course() + ": " + BUILD;
        }
        if (network == Network.FORBIDDEN) {
            return "With -o, Maven doesn't look for it: leave that out once";
        }
        if (reason.contains(REMEMBERED)) {
            return "That is what Maven remembers of an earlier lookup: look again with mvn -U grade";
        }
        String named = named();
        return named.isEmpty()
                ? "No repository that could have it is named here: ask whoever handed out the exercise"
                : "Check that you are online and can reach " + named
                        + ". If you can, ask whoever handed out the exercise whether the pack is there";
    }

    /** What to do once Maven's damaged copy is deleted. */
    String again() {
        if (inClone()) {
            return "build it again, in " + course() + ": " + BUILD;
        }
        return named().isEmpty() ? "get it again the way you first got it" : "get it again with mvn -U grade";
    }

    private String named() {
        return repositories.stream()
                .filter(repository -> !repository.getId().equals(MAVENS_OWN))
                .map(RemoteRepository::getUrl)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private boolean inClone() {
        return Files.isDirectory(course().resolve(AUTHORS));
    }

    /** In a clone, exercises stand together in a folder next to the authors'. */
    private Path course() {
        Path around = exercise.toAbsolutePath().normalize();
        for (int up = 0; up < 2 && around.getParent() != null; up++) {
            around = around.getParent();
        }
        return around;
    }
}
