package io.github.mvngrade.verification.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A setting that a text names exists, and its default is the stated one. */
class SettingsTest {
    private static final Repository HERE = Repository.here();
    private static final Pattern NAMED = Pattern.compile("-D(grade\\.[A-Za-z]+(?:\\.[A-Za-z]+)*)");

    /** A row of the README's table: a setting, what it means, and its default. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `-D(grade\\.[A-Za-z.]+)=[^`]*` \\| .* \\| (.+) \\|$");

    /** What Maven's own plugins obey, and so do we. */
    private static final Set<String> OF_MAVEN = Set.of("skipTests", "maven.test.skip");

    private static final Pattern LITERAL = Pattern.compile("`[^`]*`");

    private static Map<String, Optional<String>> defaults(Descriptor plugin) {
        Map<String, Optional<String>> defaults = new TreeMap<>();
        plugin.onTheCommandLine()
                .forEach(setting -> defaults.put(setting.property().orElseThrow(), setting.value()));
        return defaults;
    }

    /** What a text shows as an example of a setting that is refused need not exist. */
    private static List<Violation> unknown(String name, String text, Map<String, Optional<String>> known) {
        return NAMED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(property -> !known.containsKey(property))
                .filter(property -> !text.contains("There is no setting " + property + "."))
                .map(property -> new Violation(name, "names -D" + property + ", which no goal knows"))
                .toList();
    }

    /** A default that the plugin has stands there as code; one that it hasn't is told in words. */
    private static List<Violation> otherDefaults(String text, Map<String, Optional<String>> known) {
        List<Violation> found = new ArrayList<>();
        for (MatchResult row : ROW.matcher(text).results().toList()) {
            String stated = row.group(2);
            Optional<String> value = known.getOrDefault(row.group(1), Optional.empty());
            boolean same = value.map(given -> stated.equals("`" + given + "`"))
                    .orElseGet(() -> !LITERAL.matcher(stated).matches());
            if (!same) {
                found.add(new Violation(
                        "README.md",
                        "states " + stated + " as the default of " + row.group(1) + ", which is "
                                + value.orElse("none")));
            }
        }
        return found;
    }

    @Test
    void everySettingThatATextNamesExists() throws Throwable {
        Map<String, Optional<String>> known = defaults(Descriptor.ofThisBuild());
        Stream<Path> texts = HERE.trackedFiles().stream().filter(file -> !file.endsWith("SettingsTest.java"));
        assertThat(texts.flatMap(file -> unknown(HERE.name(file), Repository.text(file), known).stream()))
                .isEmpty();
    }

    @Test
    void theReadmesDefaultsAreThoseOfTheGoals() throws Throwable {
        String readme = Repository.text(HERE.root().resolve("README.md"));
        assertThat(ROW.matcher(readme).results()).hasSizeGreaterThan(5);
        assertThat(otherDefaults(readme, defaults(Descriptor.ofThisBuild()))).isEmpty();
    }

    @Test
    void everyPropertyIsCalledAfterThePluginOrMavensOwn() throws Throwable {
        Stream<String> properties = Descriptor.ofThisBuild().goals().stream()
                .filter(goal -> !goal.name().equals("help"))
                .flatMap(goal -> goal.settings().stream())
                .flatMap(setting -> setting.property().stream());
        assertThat(properties).isNotEmpty().allMatch(name -> name.startsWith("grade.") || OF_MAVEN.contains(name));
    }

    @Test
    void anUnknownSettingAndAWrongDefaultAreCaught() {
        Map<String, Optional<String>> known =
                Map.of("grade.speedup", Optional.of("true"), "grade.seed", Optional.empty());
        assertThat(unknown("a.md", "Say -Dgrade.speedup=false, or -Dgrade.spedup=false.", known))
                .containsExactly(new Violation("a.md", "names -Dgrade.spedup, which no goal knows"));
        assertThat(unknown("a.md", "-Dgrade.spedup=false fails: There is no setting grade.spedup. Did you", known))
                .isEmpty();
        assertThat(otherDefaults("""
                        | `-Dgrade.speedup=false` | leave them out | `false` |
                        | `-Dgrade.seed=N` | draw from it | `42` |
                        | `-Dgrade.seed=N` | draw from it | a fresh one |
                        """, known))
                .extracting(Violation::what)
                .containsExactly(
                        "states `false` as the default of grade.speedup, which is true",
                        "states `42` as the default of grade.seed, which is none");
    }
}
