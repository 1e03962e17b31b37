package io.github.mvngrade.authoring.sound;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.authoring.skeleton.StudentChecks;
import io.github.mvngrade.engine.CompiledSources;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundnessTest {
    private static final String IMPORTS =
            "package p.checks; import io.github.mvngrade.checks.Hidden; import java.util.*;"
                    + " import java.util.concurrent.atomic.*; import p.*; ";
    private static final Map<String, byte[]> SUBMISSION = CompiledSources.compile(
            "package p; public interface Task { class Part {} }", "package p; public interface Pool {}");
    private static final OwnTypes OWN = OwnTypes.of(SUBMISSION.values(), List.of("src/given/java/p/Pool.java"));

    private static List<String> objections(String... checks) {
        String[] sources = List.of(checks).stream().map(text -> IMPORTS + text).toArray(String[]::new);
        Map<String, byte[]> classes = CompiledSources.compileAgainst(SUBMISSION, sources);
        return Soundness.objections(classes, new StudentChecks(classes), List.of(), OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { Object a = new Numbers(); }",
                "class A { Numbers a; }",
                "class A extends Numbers {}",
                "class A { int a() { return Numbers.one(); } }",
                "class A { Object a = new Object() { int b = Numbers.one(); }; }",
                "class A { List<Numbers.Inner[]> a; }",
                "class A { @Deprecated void a(Numbers[] numbers) {} }"
            })
    void aHiddenClassThatStudentsClassesUseIsRefused(String visible) {
        assertThat(objections(
                        visible, "@Hidden class Numbers { static int one() { return 1; } static class Inner {} }"))
                .containsExactly(
                        "p.checks.A, which students get, uses p.checks.Numbers, which is @Hidden, so their copy"
                                + " wouldn't compile: take @Hidden off it, or move what both use to a class without it.");
    }

    @Test
    void hiddenClassesMayUseEachOtherAndWhatStudentsGet() {
        assertThat(objections(
                        "class A { String a = \"p.checks.Numbers\"; static final long B = 1L << 40; }",
                        "@Hidden class Numbers { A a; }",
                        "@Hidden class More { Numbers numbers = new Numbers(); }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class Relay { Task task; }",
                "public class Relay implements Task {}",
                "public class Relay { Object task() { return new Task.Part(); } }"
            })
    void aGivenClassThatUsesTheSubmissionsOwnTypesIsRefused(String given) {
        Map<String, byte[]> classes =
                CompiledSources.compile("package p; public interface Task { class Part {} }", "package p; " + given);
        OwnTypes own = OwnTypes.of(classes.values(), List.of("src/given/java/p/Relay.java"));
        assertThat(Soundness.objections(Map.of(), new StudentChecks(Map.of()), classes.values(), own))
                .first()
                .asString()
                .startsWith("The given class p.Relay uses p.Task")
                .endsWith(
                        "which is the submission's. Where that is missing or changed, nothing compiles and no check runs:"
                                + " call it by reflection, or let the check hand over a function.");
    }

    @Test
    void givenClassesMayUseEachOtherAndNameTheSubmissionsInText() {
        Map<String, byte[]> classes = CompiledSources.compile(
                "package p; public interface Task { Pool pool(); }",
                "package p; public interface Pool { String TASK = \"p.Task\"; }");
        OwnTypes own = OwnTypes.of(classes.values(), List.of("src/given/java/p/Pool.java"));
        assertThat(Soundness.objections(Map.of(), new StudentChecks(Map.of()), classes.values(), own))
                .isEmpty();
    }

    @Test
    void aStaticFieldThatIsNotFinalIsRefused() {
        assertThat(objections("class A { static int calls; int own; static final int MOST = 3; enum E { X }"
                        + " void a(E e) { switch (e) { case X: assert own > 0; } } }"))
                .containsExactly(
                        "p.checks.A.calls is static and not final, so one check could decide what another sees:"
                                + " make it final, or a field of the instance, which is fresh for each check.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final int[] KEPT = new int[3]; void a(int i) { KEPT[i] = 7; }",
                "static final long[] KEPT = new long[3]; void a(int i) { KEPT[i + 1] += i; }",
                "static final List<String> KEPT = new ArrayList<>(); void a() { KEPT.add(\"\" + KEPT); }",
                "static final Map<Integer, Long> KEPT = new HashMap<>(); void a(int i) { KEPT.computeIfAbsent(i, n -> 2L * n); }",
                "static final AtomicInteger KEPT = new AtomicInteger(); int a() { return KEPT.incrementAndGet(); }",
                "static final Deque<Integer> KEPT = new ArrayDeque<>(); Runnable a() { return () -> KEPT.clear(); }"
            })
    void anArrayOrCollectionInAStaticFieldThatAMethodWritesToIsRefused(String members) {
        assertThat(objections("class A { " + members + " }"))
                .singleElement()
                .asString()
                .matches(
                        "p\\.checks\\.A\\.KEPT is static, and p\\.checks\\.A\\.(a|lambda\\$a\\$0) writes to it, so one check could"
                                + " decide what another sees: make it a field of the instance, which is fresh for each check, or write"
                                + " to a copy\\.");
    }

    @Test
    void aWriteFromAnotherClassOfTheChecksIsSeen() {
        assertThat(objections("class A { static final int[] KEPT = {1}; }", "class B { void b() { A.KEPT[0]++; } }"))
                .hasSize(1);
    }

    @Test
    void constantsAndWhatIsReadFromThemAreFine() {
        assertThat(objections("class A { static final int[] PRIMES = {2, 3, 5}; static final List<Integer> MORE = new"
                        + " ArrayList<>(); static { MORE.add(7); for (int i = 0; i < 3; i++) { PRIMES[i] += 0; } }"
                        + " List<Integer> a() { List<Integer> all = new ArrayList<>(); all.add(MORE.get(0));"
                        + " all.addAll(MORE); int[] own = PRIMES.clone(); own[0] = PRIMES[1]; return all; } }"))
                .isEmpty();
    }

    @Test
    void aSupertypeThatTheSubmissionDeclaresIsRefused() {
        assertThat(objections("class A { static class B implements Task {} }"))
                .containsExactly(
                        "p.checks.A.B extends the submission's type p.Task, so a submission that declares it otherwise"
                                + " would keep JUnit from finding any check: let it extend a type of src/given, or make it an anonymous"
                                + " class where it is used.");
        assertThat(objections("class A { static class B implements Pool {} }")).isEmpty();
        assertThat(
                        objections(
                                "class A { Object a() { class C implements Task {} return List.of(new Task() {}, new C()); } }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Task a;",
                "protected Task.Part[] a;",
                "Task a() { return null; }",
                "void a(int b, Task[][] c) {}"
            })
    void aPublicDeclarationWithATypeOfTheSubmissionIsRefused(String member) {
        String visible = member.startsWith("protected") ? member : "public " + member;
        assertThat(objections("public class A { " + visible + " }"))
                .singleElement()
                .asString()
                .matches(
                        "p\\.checks\\.A\\.a can be seen from outside and has the submission's type p\\.Task(\\.Part)? in its"
                                + " declaration: make it private, or declare a type of the JDK or of src/given\\.");
        assertThat(objections("public class A { private " + visible.replaceFirst("\\w+ ", "") + " }"))
                .isEmpty();
    }

    @Test
    void lambdasAndGivenTypesMayStandInDeclarations() {
        assertThat(objections("public class A { public Pool pool; public Runnable a() { Task b = new Task() {};"
                        + " return () -> System.identityHashCode(b); } }"))
                .isEmpty();
    }
}
