package io.github.mvngrade.verification.bytecode;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.report.words.Redaction;
import io.github.mvngrade.verification.Argued;
import io.github.mvngrade.verification.ReactorModule;
import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.Violation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayersTest {
    private static final Repository HERE = Repository.here();

    static Stream<ReactorModule> shipped() {
        return HERE.pluginModules().stream().filter(module -> !Layers.SHIP_NOTHING.contains(module.name()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aModuleSeesOnlyWhatItsLayerMaySee(ReactorModule module) {
        Layer layer = Layers.of(module.name())
                .orElseThrow(() -> new AssertionError(module.name() + " isn't in Layers: say there what it may see"));
        JavaClasses classes = Sight.classes(module);
        assertThat(Argued.none().remaining(Sight.beyond(layer, classes))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.maven, plugin/maven-plugin",
        "org.apache.velocity, plugin/report",
        "java.sql, plugin/batch",
        "javax.sql, plugin/batch",
        "com.sun.jna, plugin/warden",
    })
    void aPackageIsUsedByOneModuleOnly(String packageName, String module) {
        List<ReactorModule> others =
                shipped().filter(other -> !other.name().equals(module)).toList();
        assertThat(others).isNotEmpty();
        assertThat(Sight.users(packageName, others.stream().flatMap(other -> Sight.classes(other).stream())))
                .isEmpty();
    }

    /** One leaves out what a student must not see, the other reads what was written. */
    @Test
    void whatAStudentSeesIsDecidedInOnePlace() {
        JavaClasses all = Sight.read(shipped().map(ReactorModule::classes).toList());
        assertThat(all.get(ShownGrade.class).getConstructorCallsToSelf())
                .extracting(call -> call.getOriginOwner().getName())
                .containsOnly(ShownGrade.class.getName(), Redaction.class.getName(), GradeJson.class.getName());
    }

    @Test
    void noPackagesDependOnEachOtherInACycle() {
        JavaClasses all = Sight.read(shipped().map(ReactorModule::classes).toList());
        assertThat(all).hasSizeGreaterThan(30);
        noCycles("io.github.mvngrade.(**)").check(all);
    }

    @Test
    void noPackagesOfTheseRulesDependOnEachOtherInACycle() {
        noCycles("io.github.mvngrade.(**)").check(ownClasses());
    }

    private static ArchRule noCycles(String packages) {
        return slices().matching(packages).should().beFreeOfCycles();
    }

    private static JavaClasses ownClasses() {
        Path own = HERE.root().resolve("plugin/verification/target/test-classes");
        return Sight.read(List.of(own));
    }

    @Nested
    class Catches {
        @TempDir
        private Path folder;

        @Test
        void aClassThatUsesWhatItMayNotSee() {
            assertThat(Sight.beyond(Layer.of("model"), ownClasses()))
                    .contains(new Violation(
                            LayersTest.class.getName(),
                            "uses org.assertj.core.api.Assertions, which plugin/model may not see"));
        }

        @Test
        void aDatabaseOutsideOfBatch() {
            JavaClasses classes = compiled("package a; class Query { java.sql.Connection to; int[][] cells; }");
            assertThat(Sight.beyond(Layer.of("model"), classes))
                    .extracting(Violation::what)
                    .containsExactly("uses java.sql.Connection, which plugin/model may not see");
            assertThat(Sight.beyond(Layer.of("batch").using("java.sql"), classes))
                    .isEmpty();
            assertThat(Sight.users("java.sql", classes.stream())).hasSize(1);
        }

        @Test
        void aCycle() {
            JavaClasses classes = compiled(
                    "package io.github.mvngrade.a; public class A { io.github.mvngrade.b.B b; }",
                    "package io.github.mvngrade.b; public class B { io.github.mvngrade.a.A a; }");
            ArchRule rule = noCycles("io.github.mvngrade.(**)");
            assertThatThrownBy(() -> rule.check(classes)).hasMessageContaining("Cycle detected");
        }

        @Test
        void aModuleThatIsNotCompiled() throws IOException {
            Files.createDirectories(folder.resolve("src/main/java"));
            ReactorModule module = new ReactorModule("plugin/new", folder);
            assertThatThrownBy(() -> Sight.classes(module)).hasMessageContaining("isn't compiled");
        }

        private JavaClasses compiled(String... sources) {
            List<InMemorySource> units =
                    Stream.of(sources).map(InMemorySource::new).toList();
            List<String> options = List.of("-d", folder.toString(), "-proc:none");
            assertThat(ToolProvider.getSystemJavaCompiler()
                            .getTask(null, null, null, options, null, units)
                            .call())
                    .isTrue();
            return Sight.read(List.of(folder));
        }
    }

    private static final class InMemorySource extends SimpleJavaFileObject {
        private final String text;

        InMemorySource(String text) {
            super(URI.create("string:///" + text.replaceFirst("(?s).*class (\\w+).*", "$1") + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
