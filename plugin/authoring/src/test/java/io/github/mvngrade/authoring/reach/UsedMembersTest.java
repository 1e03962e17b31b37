package io.github.mvngrade.authoring.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.engine.api.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsedMembersTest {
    private static final Map<String, byte[]> SUBMISSION = CompiledSources.compile(
            """
            package p;
            public class Sut {
                public static int count;
                public Sut() {}
                public static long a(int n) { return n; }
                public static void b() {}
                public static void c() {}
                public static void d() {}
                public void instance() {}
                public static Answer answer() { return null; }
                public static class Nested { public static void n() {} }
            }
            """,
            "package p; public record Answer(int value) {}",
            "package p; public enum Colour { RED, GREEN }",
            "package p; public class Broken extends RuntimeException { static final long serialVersionUID = 1; }",
            "package p; public interface Task { Object call(Object input); }",
            "package p; public class Base { public void inherited() {} public int kept; }",
            "package p.deeper; public class Other { public static void o() {} }");

    private static List<String> used(String body) {
        return used("Checks", "check", "public class Checks { " + body + " }");
    }

    private static List<String> used(String className, String method, String... types) {
        String[] sources = new String[types.length];
        for (int i = 0; i < types.length; i++) {
            sources[i] = """
                    package p.checks;
                    import io.github.mvngrade.checks.*;
                    import java.util.*;
                    import java.util.function.*;
                    import org.junit.jupiter.api.*;
                    import org.junit.jupiter.params.*;
                    import org.junit.jupiter.params.provider.*;
                    import p.*;
                    """ + types[i];
        }
        Map<String, byte[]> checks = CompiledSources.compileAgainst(SUBMISSION, sources);
        return new UsedMembers(checks, "p")
                .by("p.checks." + className, method).stream()
                        .map(Member::toString)
                        .toList();
    }

    @Test
    void whatTheCheckItselfCallsIsUsedAndNothingOfOtherChecks() {
        assertThat(used("@Test public void check() { Sut.a(1); } @Test public void other() { Sut.b(); }"))
                .containsExactly("p/Sut", "p/Sut.a(I)J");
    }

    @Test
    void whatOnlyARecordWithoutPointsCallsIsNotUsed() {
        String program = "public static class Shared implements TimedProgram.Tuned {"
                + " public Object run(long seed, int workers, int size) { Sut.b(); return seed; } }"
                + " public static class Way implements TimedProgram { public Object run(long seed) { Sut.b(); return seed; } }"
                + " public static class Scaled implements TimedProgram.Scaled {"
                + " public Object run(long seed, long size, int workers) { Sut.b(); return seed; } }";
        assertThat(used("@Scaling(program = Scaled.class)"
                        + " @Sweep(program = Shared.class, workers = 1, sizes = 1, size = \"n\")"
                        + " @Comparison(of = {Way.class, Way.class}, work = \"w\")"
                        + " public void check() { Sut.a(1); } " + program))
                .containsExactly("p/Sut", "p/Sut.a(I)J");
    }

    @Test
    void aConstructorAnInstanceMethodAndAFieldAreUsed() {
        assertThat(used("public void check() { new Sut().instance(); Sut.count++; }"))
                .containsExactly("p/Sut", "p/Sut.<init>()V", "p/Sut.count:I", "p/Sut.instance()V");
    }

    @Test
    void aTypeInADescriptorIsUsed() {
        assertThat(used("public void check() { Sut.answer(); }"))
                .containsExactly("p/Answer", "p/Sut", "p/Sut.answer()Lp/Answer;");
    }

    @Test
    void aTypeOfAnotherPackageIsNotUsed() {
        assertThat(used("public void check() { p.deeper.Other.o(); }")).isEmpty();
    }

    @Test
    void aNestedTypeIsUsed() {
        assertThat(used("public void check() { Sut.Nested.n(); }"))
                .containsExactly("p/Sut$Nested", "p/Sut$Nested.n()V");
    }

    @Test
    void lambdaBodiesAreFollowed() {
        assertThat(used("public void check() { Runnable r = () -> { Supplier<Long> s = () -> Sut.a(1); s.get(); }; }"))
                .contains("p/Sut.a(I)J");
    }

    @Test
    void methodReferencesAreUsed() {
        assertThat(used("public void check() { IntFunction<Long> f = Sut::a; Supplier<Sut> s = Sut::new; }"))
                .containsExactly("p/Sut", "p/Sut.<init>()V", "p/Sut.a(I)J");
    }

    @Test
    void theMethodThatALambdaImplementsIsUsed() {
        assertThat(used("public void check() { Task t = x -> x; }"))
                .containsExactly("p/Task", "p/Task.call(Ljava/lang/Object;)Ljava/lang/Object;");
    }

    @Test
    void castsTestsLiteralsArraysAndCatchesAreUsed() {
        assertThat(used("public void check() { Object o = null; Sut s = (Sut) o; }"))
                .containsExactly("p/Sut");
        assertThat(used("public boolean check() { Object o = null; return o instanceof Answer; }"))
                .containsExactly("p/Answer");
        assertThat(used("public Class<?> check() { return Sut.Nested[][].class; }"))
                .containsExactly("p/Sut$Nested");
        assertThat(used("public Object check() { return new Colour[1][2]; }")).containsExactly("p/Colour");
        assertThat(used("public void check() { try { run(); } catch (Broken e) { run(); } } void run() {}"))
                .containsExactly("p/Broken");
    }

    @Test
    void aSwitchOverAnEnumUsesItsConstants() {
        assertThat(used("public int check() { Object o = null;"
                        + " return switch ((Colour) o) { case RED -> 1; case GREEN -> 2; }; }"))
                .contains("p/Colour.RED:Lp/Colour;", "p/Colour.GREEN:Lp/Colour;", "p/Colour.ordinal()I");
    }

    @Test
    void methodsAndStaticInitialisersOfOtherClassesOfTheChecksAreFollowed() {
        assertThat(
                        used(
                                "Checks",
                                "check",
                                "public class Checks { public void check() { Fixture.go(); } }",
                                "class Fixture { static { Sut.b(); } static void go() { Sut.c(); } static void not() { Sut.d(); } }"))
                .containsExactly("p/Sut", "p/Sut.b()V", "p/Sut.c()V");
    }

    @Test
    void fieldInitialisersAndLifecycleMethodsOfTheClassAreUsed() {
        assertThat(used("final Object field = Sut.answer(); public void check() {}"
                        + " @BeforeEach public void before() { Sut.b(); }"
                        + " @AfterAll public static void after() { Sut.c(); }"
                        + " public void helper() { Sut.d(); }"))
                .containsExactly("p/Answer", "p/Sut", "p/Sut.answer()Lp/Answer;", "p/Sut.b()V", "p/Sut.c()V");
    }

    @Test
    void lifecycleMethodsOfSuperclassesAreUsed() {
        assertThat(used(
                        "Checks",
                        "check",
                        "public class Checks extends Common { public void check() {} }",
                        "public class Common { @BeforeAll public static void before() { Sut.b(); }"
                                + " @Test public void other() { Sut.c(); } }"))
                .containsExactly("p/Sut", "p/Sut.b()V");
    }

    @Test
    void aCheckOfASuperclassIsFound() {
        assertThat(used(
                        "Checks",
                        "check",
                        "public class Checks extends Common { void hook() { Sut.b(); } }",
                        "public class Common { @Test public void check() { hook(); } void hook() {} }"))
                .containsExactly("p/Sut", "p/Sut.b()V");
    }

    @Test
    void aNestedTestClassUsesWhatItsEnclosingClassPrepares() {
        assertThat(used(
                        "Checks$Inner",
                        "check",
                        "public class Checks { @BeforeEach public void before() { Sut.b(); }"
                                + " @Nested public class Inner { @Test public void check() {} } }"))
                .containsExactly("p/Sut", "p/Sut.b()V");
    }

    @Test
    void methodSourcesAreUsed() {
        String factories = " public static List<Integer> numbers() { Sut.b(); return List.of(); }"
                + " public static List<Integer> check() { Sut.c(); return List.of(); }";
        assertThat(used("@ParameterizedTest @MethodSource(\"numbers\") public void check(int n) {}"
                        + factories.replace("check", "others")))
                .containsExactly("p/Sut", "p/Sut.b()V");
        assertThat(used("@ParameterizedTest @MethodSource public void check(int n) {}" + factories))
                .containsExactly("p/Sut", "p/Sut.c()V");
        assertThat(used("@ParameterizedTest @MethodSource(\"numbers\") @MethodSource(\"others\")"
                        + " public void check(int n) {}" + factories.replace("check", "others")))
                .containsExactly("p/Sut", "p/Sut.b()V", "p/Sut.c()V");
    }

    @Test
    void aMethodSourceOfAnotherClassIsUsed() {
        assertThat(used(
                        "Checks",
                        "check",
                        "public class Checks { @ParameterizedTest @MethodSource(\"p.checks.Inputs#few()\")"
                                + " public void check(int n) {} }",
                        "class Inputs { static { Sut.d(); }"
                                + " static List<Integer> few() { Sut.b(); return List.of(); } }"))
                .containsExactly("p/Sut", "p/Sut.b()V", "p/Sut.d()V");
    }

    @Test
    void allOfAClassThatAnAnnotationNamesIsUsed() {
        assertThat(used("Checks", "check", """
                        public class Checks {
                            @Check(id = "c", points = "1", hint = "h")
                            @Speedup(rule = Speedup.Rule.ALGORITHMIC, target = 2, baseline = Slow.class, contender = Fast.class)
                            public void check() {}
                            public static class Slow implements TimedProgram { public Object run(long s) { return 0L; } }
                            public static class Fast implements TimedProgram {
                                public Fast() { Sut.c(); }
                                public Object run(long s) { return Sut.a(1); }
                                public void link() { Sut.b(); }
                            }
                        }
                        """)).containsExactly("p/Sut", "p/Sut.a(I)J", "p/Sut.b()V", "p/Sut.c()V");
    }

    @Test
    void anEnumConstantInAnAnnotationIsUsed() {
        assertThat(used(
                        "Checks",
                        "check",
                        "public class Checks { @Paint(Colour.RED) public void check() {} }",
                        "@interface Paint { Colour value(); }"
                                .replace(
                                        "@interface",
                                        "@java.lang.annotation.Retention("
                                                + "java.lang.annotation.RetentionPolicy.RUNTIME) @interface")))
                .contains("p/Colour", "p/Colour.RED:Lp/Colour;");
    }

    @Test
    void aLiteralOfAClassWithChecksMeansOnlyTheClass() {
        assertThat(used("public String check() { return Checks.class.getName(); }"
                        + " @Check(id = \"o\", points = \"1\", hint = \"h\") public void other() { Sut.b(); }"))
                .isEmpty();
    }

    @Test
    void methodsThatOnlyTheJdkCallsAreFollowed() {
        assertThat(used("public void check() { new Thread(new Runnable() {"
                        + " public void run() { Sut.b(); } }).start(); } public void other() { Sut.c(); }"))
                .containsExactly("p/Sut", "p/Sut.b()V");
    }

    @Test
    void whatOverridesACalledMethodIsFollowed() {
        assertThat(used("interface Step { void go(); } static class One implements Step {"
                        + " public void go() { Sut.b(); } public void not() { Sut.c(); } }"
                        + " public void check() { Step s = new One(); s.go(); }"))
                .containsExactly("p/Sut", "p/Sut.b()V");
    }

    @Test
    void whatAClassOfTheChecksInheritsFromTheSubmissionIsUsed() {
        assertThat(used("static class Mine extends Base {}"
                        + " public int check() { Mine m = new Mine(); m.inherited(); return m.kept; }"))
                .containsExactly("p/Base", "p/Base.<init>()V", "p/Base.inherited()V", "p/Base.kept:I");
    }

    @Test
    void anUnknownClassOrMethodIsRefused() {
        UsedMembers members = new UsedMembers(new HashMap<>(SUBMISSION), "p");
        assertThatThrownBy(() -> members.by("p.Absent", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p.Absent");
        assertThatThrownBy(() -> members.by("p.Sut", "absent"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no method absent in p.Sut");
    }
}
