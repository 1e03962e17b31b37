package io.github.mvngrade.verification.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.mvngrade.verification.Argued;
import io.github.mvngrade.verification.ReactorModule;
import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.Violation;
import io.github.mvngrade.verification.tools.Requirement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JarTest {
    /**
     * Folders of resources that others ask for by these names: a course's own templates, readers of our JSON; and what a
     * course starts from.
     */
    private static final Map<String, List<String>> RESOURCES = Map.of(
            "plugin/record", List.of("schema/"),
            "plugin/report", List.of("templates/report/"),
            "plugin/authoring", List.of("templates/course/"));

    static Stream<ReactorModule> shipped() {
        return Repository.here().pluginModules().stream()
                .filter(module -> !Layers.SHIP_NOTHING.contains(module.name()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aJarHasItsOwnPackagesAndNoTests(ReactorModule module) throws Throwable {
        Path jar = jar(module);
        List<String> entries = Jar.entries(jar);
        assertThat(entries).contains("META-INF/MANIFEST.MF").anyMatch(entry -> entry.endsWith(".class"));
        List<String> own = entries.stream()
                .filter(entry -> RESOURCES.getOrDefault(module.name(), List.of()).stream()
                        .noneMatch(entry::startsWith))
                .toList();
        assertThat(Argued.none().remaining(Jar.strangers(own, root(module), Jar.tests(module))))
                .isEmpty();
    }

    /** Where a JVM must not see something, its jar is a named module that says what it needs. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aJarThatASubjectSeesIsANamedModule(ReactorModule module) throws Throwable {
        boolean seen = Set.of("plugin/model", "plugin/checks", "plugin/given", "plugin/subject")
                .contains(module.name());
        assertThat(Jar.entries(jar(module)).contains("module-info.class") || !seen)
                .as("%s has a module descriptor", module.name())
                .isTrue();
    }

    private static Path jar(ReactorModule module) throws Throwable {
        if (module.jar().isEmpty()) {
            throw Requirement.lacking(module.name() + " isn't packaged yet; mvn verify packages it first");
        }
        return module.jar().get();
    }

    private static String root(ReactorModule module) {
        JavaClass any = Sight.classes(module).iterator().next();
        String[] words = any.getPackageName().split("\\.");
        return String.join("/", List.of(words).subList(0, 4)) + "/";
    }

    @Nested
    class Catches {
        private static final String ROOT = "io/github/mvngrade/model/";

        @Test
        void aClassOfAnotherModuleAndAStrayResource() {
            List<String> entries = List.of(
                    ROOT + "Points.class",
                    "META-INF/MANIFEST.MF",
                    "module-info.class",
                    "io/github/mvngrade/engine/A.class",
                    "junit-platform.properties");
            assertThat(Jar.strangers(entries, ROOT, Set.of()))
                    .extracting(Violation::where)
                    .containsExactly("io/github/mvngrade/engine/A.class", "junit-platform.properties");
        }

        @Test
        void aTestsClass() {
            assertThat(Jar.strangers(List.of(ROOT + "PointsTest.class"), ROOT, Set.of(ROOT + "PointsTest.class")))
                    .extracting(Violation::what)
                    .containsExactly("is a test's class");
        }
    }
}
