package io.github.mvngrade.plugin.similarity;

import io.github.mvngrade.engine.warden.ParentWatch;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The main class of JPlag's process, which has JPlag on its class path and the grader hasn't. Arguments: the folder with a folder for each
 * submission, the folder of what was handed out or an empty word, and the file for the comparisons. It has a line for each pair: two
 * names, how alike they are from 0 to 1, and how many tokens match, with tabs between them.
 *
 * <p>It calls JPlag by reflection: that way the grader builds without JPlag, and the same code works with versions 4 and 6.
 */
public final class JplagMain {
    private JplagMain() {}

    /** @throws ReflectiveOperationException if JPlag refuses, or is of a version that isn't known */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        ParentWatch.begin();
        Class<?> type = Class.forName("de.jplag.options.JPlagOptions");
        Object options = options(type, new File(arguments[0]));
        if (!arguments[1].isEmpty()) {
            options = type.getMethod("withBaseCodeSubmissionDirectory", File.class)
                    .invoke(options, new File(arguments[1]));
        }
        Class<?> jplag = Class.forName("de.jplag.JPlag");
        Object result = jplag.getMethod("run").invoke(jplag.getConstructor(type).newInstance(options));
        List<String> lines = new ArrayList<>();
        for (Object each : (List<?>) get(result, "getAllComparisons")) {
            lines.add(String.join(
                    "\t",
                    name(each, "firstSubmission"),
                    name(each, "secondSubmission"),
                    get(each, "similarity").toString(),
                    get(each, "getNumberOfMatchedTokens").toString()));
        }
        Files.write(Path.of(arguments[2]), lines);
    }

    private static Object options(Class<?> type, File submissions) throws ReflectiveOperationException {
        Class<?> language = Class.forName("de.jplag.Language");
        Object java = ServiceLoader.load(language)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("JPlag knows no language"));
        return type.getConstructor(language, Set.class, Set.class).newInstance(java, Set.of(submissions), Set.of());
    }

    private static String name(Object comparison, String which) throws ReflectiveOperationException {
        return get(get(comparison, which), "getName").toString();
    }

    private static Object get(Object from, String what) throws ReflectiveOperationException {
        return from.getClass().getMethod(what).invoke(from);
    }
}
