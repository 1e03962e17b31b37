package io.github.mvngrade.engine.cores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of the control groups that this process is in. A limit of a group binds all groups below it, so each list
 * goes from the process's own group up to the highest that can be seen from here; see {@code cgroups(7)}. Only Linux has
 * any.
 */
public final class ControlGroups {
    private static final String UNIFIED = "0::";

    private final List<String> memberships;
    private final List<Mount> mounts;

    private ControlGroups(List<String> memberships, List<Mount> mounts) {
        this.memberships = memberships;
        this.mounts = mounts;
    }

    /** Those of this process. */
    public static ControlGroups ofThisProcess() {
        return read(Path.of("/proc/self"));
    }

    /** @param process folder with the files {@code cgroup} and {@code mountinfo} of a process */
    public static ControlGroups read(Path process) {
        return new ControlGroups(
                lines(process.resolve("cgroup")),
                lines(process.resolve("mountinfo")).stream()
                        .flatMap(Mount::parse)
                        .toList());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notLinux) {
            return List.of();
        }
    }

    /** Folders of version 2, where one tree has all controllers. */
    public List<Path> unified() {
        return memberships.stream()
                .filter(line -> line.startsWith(UNIFIED))
                .flatMap(line -> folders("cgroup2", "", line.substring(UNIFIED.length())))
                .toList();
    }

    /**
     * Folders of version 1, where a controller may have a tree of its own.
     *
     * @param controller for example {@code cpu}
     */
    public List<Path> legacy(String controller) {
        return memberships.stream()
                .map(line -> line.split(":", 3))
                .filter(fields ->
                        fields.length == 3 && List.of(fields[1].split(",")).contains(controller))
                .flatMap(fields -> folders("cgroup", controller, fields[2]))
                .toList();
    }

    private Stream<Path> folders(String type, String controller, String group) {
        return mounts.stream()
                .filter(mount -> mount.type.equals(type))
                .filter(mount -> controller.isEmpty() || mount.options.contains(controller))
                .limit(1)
                .flatMap(mount -> mount.upwards(group).stream());
    }

    /**
     * A mounted tree of groups.
     *
     * @param root the group that is seen at the mount point; others than {@code /} in a container
     * @param point where it is seen
     * @param type of file system
     * @param options of the file system, with version 1 its controllers among them
     */
    private record Mount(String root, Path point, String type, List<String> options) {
        private static final String END_OF_OPTIONAL_FIELDS = " - ";
        private static final int ROOT = 3;
        private static final int POINT = 4;

        static Stream<Mount> parse(String line) {
            String[] halves = line.split(END_OF_OPTIONAL_FIELDS, 2);
            String[] first = halves[0].split(" ");
            String[] second = halves[halves.length - 1].split(" ");
            if (halves.length < 2 || first.length <= POINT || second.length < 3 || !second[0].startsWith("cgroup")) {
                return Stream.empty();
            }
            List<String> options = List.of(second[second.length - 1].split(","));
            return Stream.of(new Mount(plain(first[ROOT]), Path.of(plain(first[POINT])), second[0], options));
        }

        /** Spaces are written in octal there. */
        private static String plain(String field) {
            return field.replace("\\040", " ");
        }

        List<Path> upwards(String group) {
            List<Path> folders = new ArrayList<>();
            for (Path folder = folder(group); folder != null && folder.startsWith(point); folder = folder.getParent()) {
                folders.add(folder);
            }
            return folders;
        }

        /** A group outside of what is mounted, as seen from another namespace, is bound by the mounted one at least. */
        private Path folder(String group) {
            String prefix = root.equals("/") ? "" : root;
            boolean below = group.equals(prefix) || group.startsWith(prefix + "/");
            return below && !group.contains("..")
                    ? point.resolve(group.substring(prefix.length()).replaceFirst("^/+", ""))
                    : point;
        }
    }
}
