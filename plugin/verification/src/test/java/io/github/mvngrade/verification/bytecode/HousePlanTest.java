package io.github.mvngrade.verification.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.ReactorModule;
import io.github.mvngrade.verification.Repository;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's table of folders says which modules there are and what each sees; this holds the code against it. */
class HousePlanTest {
    private static final Repository HERE = Repository.here();
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z/-]+)` \\| [^|]* \\| ([^|]*)\\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    /** Folders by name, with the modules that each sees. */
    private static final Map<String, Set<String>> PLAN =
            plan(Repository.text(HERE.root().resolve("README.md")));

    private static Map<String, Set<String>> plan(String readme) {
        return ROW.matcher(readme).results().collect(Collectors.toMap(row -> row.group(1), row -> names(row.group(2))));
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map(name -> "plugin/" + name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<ReactorModule> shipped() {
        return HERE.pluginModules().stream().filter(module -> !Layers.SHIP_NOTHING.contains(module.name()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aModuleSeesWhatThePlanSays(ReactorModule module) {
        assertThat(PLAN).containsKey(module.name());
        Set<String> seen = shipped()
                .filter(other -> !other.equals(module) && Sight.sees(module, other))
                .map(ReactorModule::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(PLAN.get(module.name()));
    }

    @Test
    void thePlanHasEachModuleAndNothingThatIsGone() {
        assertThat(HERE.modules()).extracting(ReactorModule::name).allMatch(name -> isPlanned(name));
        assertThat(PLAN.keySet())
                .hasSizeGreaterThan(10)
                .allMatch(folder -> Files.isDirectory(HERE.root().resolve(folder)));
    }

    /** An exercise is a module in a folder of the plan. */
    private static boolean isPlanned(String module) {
        return PLAN.keySet().stream().anyMatch(folder -> module.equals(folder) || module.startsWith(folder + "/"));
    }

    @Test
    void anArrowThatIsDrawnIsRead() {
        assertThat(plan("| `plugin/a` | all of it | `b`, `c-d` |\n| `plugin/b` | the rest | |\n"))
                .isEqualTo(Map.of("plugin/a", Set.of("plugin/b", "plugin/c-d"), "plugin/b", Set.of()));
    }
}
