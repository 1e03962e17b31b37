package io.github.mvngrade.report.export;

import io.github.mvngrade.model.NearestName;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The formats that there are. A new one is a class, and a line in {@link #all}.
 *
 * @param environment of this process, for formats whose runner says there what is graded
 * @param problems what an assessment calls each exercise, by the exercise's id
 */
public record Exporters(Map<String, String> environment, Map<String, String> problems) {
    private List<Exporter> all() {
        return List.of(
                JUnitExporter.plain(),
                new GradescopeExporter(),
                new Classroom50Exporter(environment, Clock.systemUTC()),
                new ClassroomExporter(),
                JUnitExporter.pawtograder(),
                new AutolabExporter(problems));
    }

    /** Their names, in the order in which they are listed for people. */
    public List<String> names() {
        return all().stream().map(Exporter::name).toList();
    }

    /**
     * The formats that a setting asks for.
     *
     * @param list names, separated by commas; spaces around them don't matter
     * @return each once, in the order of the list
     * @throws IllegalArgumentException if one is unknown; the message lists those that exist
     */
    public List<Exporter> named(String list) {
        Map<String, Exporter> known = all().stream()
                .collect(Collectors.toMap(Exporter::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return names(list)
                .map(name -> {
                    if (!known.containsKey(name)) {
                        throw new IllegalArgumentException("grade.export names " + name + ", which is no format. "
                                + NearestName.among(List.copyOf(known.keySet()), name)
                                        .map(meant -> "Did you mean " + meant + "? ")
                                        .orElse("")
                                + "All formats: " + String.join(", ", known.keySet()));
                    }
                    return known.get(name);
                })
                .toList();
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct();
    }
}
