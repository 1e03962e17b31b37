package io.github.mvngrade.verification.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.Argued;
import io.github.mvngrade.verification.Violation;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PackagesTest {
    @Test
    void packagesHaveFlatNamesThatSaySomething() {
        assertThat(SourceTree.ofPlugin().breaking(Packages::names, Argued.none()))
                .isEmpty();
    }

    @Test
    void eachModuleHasOnePackageRootOfItsOwn() {
        assertThat(Argued.none().remaining(Packages.roots(SourceTree.ofPlugin())))
                .isEmpty();
    }

    @Test
    void eachPackageSaysWhatItIsFor() {
        assertThat(Argued.none().remaining(Packages.descriptions(SourceTree.ofPluginWithoutTests())))
                .isEmpty();
    }

    @Nested
    class Catches {
        @Test
        void packagesThatAreDeepOrSayNothingOrAreElsewhere() {
            assertThat(namesOf("io.github.mvngrade.engine.api")).isEmpty();
            assertThat(namesOf("io.github.mvngrade.engine.api.diff")).hasSize(1);
            assertThat(namesOf("io.github.mvngrade.engine.util")).hasSize(1);
            assertThat(namesOf("org.example")).hasSize(1);
        }

        @Test
        void aModuleWithTwoRoots() {
            assertThat(Packages.roots(new SourceTree(
                            List.of(in("plugin/a", "io.github.mvngrade.a"), in("plugin/a", "io.github.mvngrade.b.c")))))
                    .extracting(Violation::where)
                    .containsExactly("plugin/a");
        }

        @Test
        void aRootOfTwoModules() {
            assertThat(Packages.roots(new SourceTree(
                            List.of(in("plugin/a", "io.github.mvngrade.a"), in("plugin/b", "io.github.mvngrade.a.c")))))
                    .extracting(Violation::where)
                    .containsExactly("io.github.mvngrade.a");
        }

        @Test
        void aPackageThatIsNotNullMarked() {
            SourceFile type = in("plugin/a", "io.github.mvngrade.a");
            SourceFile described = info("/** Says it. */ @NullMarked package io.github.mvngrade.a;");
            SourceFile unmarked = info("/** Says it. */ package io.github.mvngrade.a;");
            assertThat(Packages.descriptions(new SourceTree(List.of(type, described))))
                    .isEmpty();
            assertThat(Packages.descriptions(new SourceTree(List.of(type, unmarked))))
                    .hasSize(1);
            assertThat(Packages.descriptions(new SourceTree(List.of(type)))).hasSize(1);
        }

        private static List<Violation> namesOf(String packageName) {
            return Packages.names(in("plugin/a", packageName)).toList();
        }

        private static SourceFile in(String module, String packageName) {
            return SourceFile.parse(
                    module + "/src/main/java/" + packageName.replace('.', '/') + "/A.java",
                    "package " + packageName + "; class A {}");
        }

        private static SourceFile info(String text) {
            return SourceFile.parse("plugin/a/src/main/java/io/github/mvngrade/a/package-info.java", text);
        }
    }
}
