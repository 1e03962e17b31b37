package io.github.mvngrade.engine.warden;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The one place where the grader makes processes. Variables like {@code JAVA_TOOL_OPTIONS} or {@code CLASSPATH}, which change
 * what a JVM does or prints, aren't passed on: whoever grades twice gets the same grade, whatever the shell was set to.
 */
public final class OwnProcess {
    private static final Set<String> KEPT = Set.of("PATH", "SYSTEMROOT");

    /** Where Windows keeps its temporary files, which a Unix knows without being told. */
    private static final Set<String> KEPT_ON_WINDOWS = Set.of("PATH", "SYSTEMROOT", "TEMP", "TMP");

    private OwnProcess() {}

    /** A process with {@link #environment}. */
    public static ProcessBuilder of(List<String> command) {
        return of(command, environment());
    }

    /** @param environment all that the process finds in its environment */
    public static ProcessBuilder of(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    /** Where programs are found, and a locale and a time zone that are the same everywhere. */
    public static Map<String, String> environment() {
        return kept(System.getenv(), File.separatorChar == '\\' ? KEPT_ON_WINDOWS : KEPT);
    }

    /**
     * The class path of a process of the grader's own that needs these classes.
     *
     * @return the jars or folders that this JVM has them from
     * @throws IOException if one has no path that can be used
     */
    public static String classPath(Class<?>... needed) throws IOException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : needed) {
            try {
                places.add(Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            } catch (URISyntaxException e) {
                throw new IOException("the grader's own jar has no usable path", e);
            }
        }
        return String.join(File.pathSeparator, places);
    }

    private static Map<String, String> kept(Map<String, String> all, Set<String> names) {
        Map<String, String> environment = new HashMap<>(all);
        environment.keySet().removeIf(name -> !names.contains(name.toUpperCase(Locale.ROOT)));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TZ", "UTC");
        return environment;
    }
}
