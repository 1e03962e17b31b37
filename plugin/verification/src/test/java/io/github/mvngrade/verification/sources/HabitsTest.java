package io.github.mvngrade.verification.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.verification.Argued;
import io.github.mvngrade.verification.Violation;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HabitsTest {
    /** Files that may write to the standard streams. */
    private static final Argued PRINTERS = Argued.none()
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/GradeCost.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/verification/src/test/java/io/github/mvngrade/verification/hostile/NaiveMain.java",
                    "prints its results as naive graders do")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/BatchThroughput.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/accounting/KernelAccounting.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/accounting/Contestant.java",
                    "a program that is measured, and tells whoever measures it by its output when it is ready and done")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/ColdWorkers.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/Gradings.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/CourseGradings.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/LostUpdates.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/RaceMisses.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/ObserverCost.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/SubjectStart.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/verdicts/SpeedupVerdicts.java",
                    "a program for the command line, whose output is its result")
            .except(
                    "plugin/checks/src/main/java/io/github/mvngrade/checks/threads/Watch.java",
                    "takes the place of System.out to tell which thread prints what, and puts it back")
            .except(
                    "plugin/subject/src/main/java/io/github/mvngrade/subject/seam/Surroundings.java",
                    "flushes what a check printed, and puts the streams back that a submission replaced")
            .except(
                    "plugin/engine/src/main/java/io/github/mvngrade/engine/sample/SampleProgram.java",
                    "does what submissions do, in a process of its own");

    /** Public methods that may take a boolean. */
    private static final Argued CONDITIONS = Argued.none()
            .except("Call.Demand#mustHold", "takes a condition as assertTrue does, and does nothing another way by it");

    /** Files that may make processes by themselves. */
    private static final Argued PARENTS = Argued.none()
            .except(
                    "plugin/engine/src/main/java/io/github/mvngrade/engine/warden/OwnProcess.java",
                    "the one place for all others")
            .except(
                    "plugin/warden/src/main/java/io/github/mvngrade/warden/Main.java",
                    "hands its own environment, which OwnProcess made, on to the subject")
            .except(
                    "plugin/subject/src/main/java/io/github/mvngrade/subject/IdleJvms.java",
                    "runs in a subject, whose environment OwnProcess made")
            .except(
                    "plugin/checks/src/main/java/io/github/mvngrade/checks/JavaProgram.java",
                    "runs in a subject, whose environment OwnProcess made")
            .except(
                    "plugin/engine/src/main/java/io/github/mvngrade/engine/sample/SampleProgram.java",
                    "runs in a process of its own, whose environment OwnProcess made");

    @Test
    void oneHandMakesAllProcesses() {
        assertThat(SourceTree.ofPlugin()
                        .only(file -> file.isMain() && !file.name().startsWith("plugin/benchmarks/"))
                        .breaking(Habits::processes, PARENTS))
                .isEmpty();
    }

    @Test
    void nobodyPrints() {
        assertThat(SourceTree.ofPluginWithoutTests().breaking(Habits::printing, PRINTERS))
                .isEmpty();
    }

    @Test
    void noPublicMethodTakesABoolean() {
        assertThat(SourceTree.ofPlugin().only(SourceFile::isMain).breaking(Habits::booleans, CONDITIONS))
                .isEmpty();
    }

    @Test
    void noCatchHidesAnEnding() {
        assertThat(SourceTree.ofPlugin().breaking(Habits::catches, Argued.none()))
                .isEmpty();
    }

    @Test
    void noWorkIsLeftInComments() {
        assertThat(SourceTree.ofPlugin().breaking(Habits::marks, Argued.none())).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(SourceTree.ofPluginWithoutTests().breaking(Habits::documentation, Argued.none()))
                .isEmpty();
    }

    @Nested
    class Catches {
        @Test
        void whatIsPrinted() {
            assertThat(Habits.printing(source("class A { void b() { System.err.println(); } }")))
                    .hasSize(1);
            assertThat(Habits.printing(source("import static java.lang.System.out; class A {}")))
                    .hasSize(1);
            assertThat(Habits.printing(source("class A { long b() { return System.nanoTime(); } }")))
                    .isEmpty();
        }

        @Test
        void whoMakesAProcess() {
            assertThat(Habits.processes(source("class A { Object b = new ProcessBuilder(\"c\"); }")))
                    .hasSize(1);
            assertThat(Habits.processes(source("class A { void b() { Runtime.getRuntime().exec(c); } }")))
                    .hasSize(1);
            assertThat(Habits.processes(source("class A { void b() { OwnProcess.of(c).start(); } }")))
                    .isEmpty();
        }

        @Test
        void booleansOfPublicMethodsAndOfInterfaces() {
            assertThat(Habits.booleans(source("class A { public void b(int c, boolean d) {} }")))
                    .extracting(Violation::where)
                    .containsExactly("A#b");
            assertThat(Habits.booleans(source("interface A { void b(boolean c); }")))
                    .hasSize(1);
            assertThat(Habits.booleans(source("class A { public A(Boolean b) {} }")))
                    .hasSize(1);
        }

        @Test
        void noBooleanOfAPrivateOrOverridingMethodOrARecord() {
            assertThat(Habits.booleans(source("record A(boolean b) { private void c(boolean d) {} }")))
                    .isEmpty();
            assertThat(Habits.booleans(source("class A { @Override public void b(boolean c) {} }")))
                    .isEmpty();
        }

        @Test
        void aCatchThatIsEmptyOrOnlyLogs() {
            assertThat(Habits.catches(catching(""))).hasSize(1);
            assertThat(Habits.catches(catching("log.warn(\"gone\", e);"))).hasSize(1);
            assertThat(Habits.catches(catching("getLog().warn(e);"))).hasSize(1);
            assertThat(Habits.catches(catching("e.printStackTrace();"))).hasSize(1);
        }

        @Test
        void noCatchThatActsOrSaysWhy() {
            assertThat(Habits.catches(catching("// absent is what we want\n"))).isEmpty();
            assertThat(Habits.catches(catching("log.warn(e); throw e;"))).isEmpty();
            assertThat(Habits.catches(catching("logins.remove(e);"))).isEmpty();
        }

        @Test
        void marksInCommentsButNotInText() {
            assertThat(Habits.marks(source("/** @" + "author me */ class A { /* TO" + "DO */ }")))
                    .hasSize(2);
            assertThat(Habits.marks(source("class A { String b = \"TO" + "DO\"; }")))
                    .isEmpty();
        }

        @Test
        void publicTypesWithoutJavadoc() {
            assertThat(Habits.documentation(source("public class A { public enum B {} }")))
                    .hasSize(2);
            assertThat(Habits.documentation(source("/** Says it. */ public class A { class B {} }")))
                    .isEmpty();
        }

        @Test
        void beingEmpty() {
            assertThatThrownBy(() -> new SourceTree(List.of())).hasMessageContaining("proves nothing");
        }

        @Test
        void whatIsNotJava() {
            assertThatThrownBy(() -> source("class {")).hasMessageContaining("can't be parsed");
        }

        private static SourceFile catching(String body) {
            return source("class A { void b() { try { c(); } catch (Exception e) {" + body + "} } }");
        }

        private static SourceFile source(String text) {
            return SourceFile.parse("plugin/a/src/main/java/A.java", text);
        }
    }
}
