package io.github.mvngrade.plugin.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Folders that a build writes to. */
public final class OutputFolder {
    private OutputFolder() {}

    /**
     * Makes a folder if it isn't there, and checks that it can be written: better before a grade than after it.
     *
     * @throws SetupException if it can't; the message names what is in the way
     */
    public static void make(Path folder) throws SetupException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            Path place = existing(folder);
            if (Files.isSymbolicLink(place) && !Files.exists(place)) {
                throw new SetupException(
                        folder + " can't be made, because " + place + " is a symbolic link to " + target(place)
                                + ", which isn't there: make that folder, or delete the link",
                        e);
            }
            if (!Files.isDirectory(place)) {
                throw new SetupException(
                        folder + " can't be made, because " + place + " is a file: delete it, or give it another name",
                        e);
            }
            throw new SetupException(
                    folder + " can't be made (" + e + "): check the permissions of " + place + " and the free space",
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw new SetupException(folder + " can't be written by user " + System.getProperty("user.name")
                    + ": check its permissions, and who owns it (a build by another user, or in a container, may have"
                    + " made it)");
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "somewhere";
        }
    }

    /** The deepest part of the path that exists; a link does, even if it leads nowhere. */
    private static Path existing(Path folder) {
        Path place = folder.toAbsolutePath();
        while (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            place = place.getParent();
        }
        return place;
    }
}
