package io.github.mvngrade.verification.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.Argued;
import io.github.mvngrade.verification.Violation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BudgetTest {
    /** Records with more components than the budget: each mirrors a document, whose keys aren't ours to group. */
    private static final Argued MIRRORS = Argued.none()
            .except("io.github.mvngrade.model.grade.Grade", "mirrors the top level of grade.json")
            .except("io.github.mvngrade.model.plan.Exercise", "mirrors the top level of exercise.yaml")
            .except("io.github.mvngrade.engine.pack.ExerciseFile", "mirrors the top level of exercise.yaml")
            .except("io.github.mvngrade.model.grade.CheckResult", "mirrors a check in grade.json")
            .except(
                    "io.github.mvngrade.model.plan.CheckPlan",
                    "mirrors a check in pack.json, as far as all may know it")
            .except("io.github.mvngrade.model.grade.ObservedProcess", "mirrors a process in grade.json")
            .except("io.github.mvngrade.engine.pack.PackDocument.Check", "mirrors a check in pack.json")
            .except("io.github.mvngrade.engine.pack.PackDocument.Speedup", "mirrors a check's speedup in pack.json")
            .except("io.github.mvngrade.verification.cases.Expected", "mirrors a case's expected.yaml");

    /** Packages with more types than the budget. */
    private static final Argued CROWDED = Argued.none()
            .except(
                    "plugin/checks/src/main/java io.github.mvngrade.checks",
                    "is all that authors import, 20 types with those of ProcessorTime and Comparison: each is a word of its own"
                            + " that they write, and a second package would only make them look for it in two places");

    @Test
    void noFileHasMoreThan300Lines() {
        assertThat(SourceTree.ofPlugin().breaking(Budget::files, Argued.none())).isEmpty();
    }

    @Test
    void noMethodHasMoreThan40Lines() {
        assertThat(SourceTree.ofPlugin().breaking(Budget::methods, Argued.none()))
                .isEmpty();
    }

    @Test
    void noRecordHasMoreThanSixComponents() {
        assertThat(SourceTree.ofPlugin().breaking(Budget::records, MIRRORS)).isEmpty();
    }

    @Test
    void noPackageHasMoreThan15Types() {
        assertThat(CROWDED.remaining(Budget.packages(SourceTree.ofPlugin()))).isEmpty();
    }

    @Nested
    class Catches {
        @Test
        void aFileOf301LinesButNotOneOf300() {
            String line = "// one line\n";
            assertThat(Budget.files(source(line.repeat(300)))).isEmpty();
            assertThat(Budget.files(source(line.repeat(301)))).hasSize(1);
        }

        @Test
        void aMethodOf41LinesButNotOneOf40() {
            assertThat(Budget.methods(source("class A {\n @Deprecated\n void fits() {" + "\n".repeat(39) + "}}")))
                    .isEmpty();
            assertThat(Budget.methods(source("class A { void grows() {" + "\n".repeat(40) + "}}")))
                    .extracting(Violation::where)
                    .containsExactly("A#grows");
        }

        @Test
        void aLongConstructorOfANestedRecord() {
            assertThat(Budget.methods(source("class A { record B(int c) { B {" + "\n".repeat(40) + "}}}")))
                    .extracting(Violation::where)
                    .containsExactly("A.B#B");
        }

        @Test
        void aRecordOfSevenComponentsButNotOneOfSix() {
            assertThat(Budget.records(source("record A(int b, int c, int d, int e, int f, int g) {}")))
                    .isEmpty();
            assertThat(Budget.records(source("record A(int b, int c, int d, int e, int f, int g, int h) {}")))
                    .hasSize(1);
        }

        @Test
        void aPackageOf16Types() {
            assertThat(Budget.packages(typesOfOnePackage(15))).isEmpty();
            assertThat(Budget.packages(typesOfOnePackage(16))).hasSize(1);
        }

        private static SourceTree typesOfOnePackage(int count) {
            List<SourceFile> files = IntStream.range(0, count)
                    .mapToObj(i -> source("package a; class A" + i + " {}"))
                    .toList();
            return new SourceTree(files);
        }

        private static SourceFile source(String text) {
            return SourceFile.parse("plugin/a/src/main/java/A.java", text);
        }
    }
}
