package io.github.mvngrade.engine.api;

import static io.github.mvngrade.engine.api.Comparing.compare;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedMembersTest {
    @Test
    void aMethodWithOtherParametersIsNamedWithWhatIsThere() {
        assertThat(compare(
                        "public class S { public static long cached(int n) { return n; } }",
                        "public class S { public static long cached(long n) { return n; } }",
                        "p/S.cached(I)J"))
                .contains("Your `S` has no `public static long cached(int)`; it has `cached(long)`");
    }

    @Test
    void severalNamesakesAreListedInOrder() {
        assertThat(compare(
                        "public class S { public void m(int n) {} }",
                        "public class S { void m(String s) {} void m(long n) {} void m(int... n) {} }",
                        "p/S.m(I)V"))
                .contains("Your `S` has no `public void m(int)`; it has `m(String)`, `m(int...)` and `m(long)`");
    }

    @Test
    void manyNamesakesAreCutShort() {
        assertThat(compare(
                        "public class S { public void m(int n) {} }",
                        "public class S { void m(byte n) {} void m(char n) {} void m(long n) {} void m(float n) {}"
                                + " void m(double n) {} void m() {} }",
                        "p/S.m(I)V"))
                .contains("Your `S` has no `public void m(int)`; it has `m()`, `m(byte)`, `m(char)`, `m(double)`"
                        + " and 2 more");
    }

    @Test
    void aMissingMethodIsNamedWithItsGenericDeclaration() {
        assertThat(compare(
                        "public class S { public static <K, V> Function<K, V> memoize(Function<K, V> f) { return f; } }",
                        "public class S {}",
                        "p/S.memoize(Ljava/util/function/Function;)Ljava/util/function/Function;"))
                .contains("Your `S` has no `public static <K, V> Function<K, V> memoize(Function<K, V>)`;"
                        + " it has no method `memoize`");
    }

    @Test
    void declarationsAreReadable() {
        assertThat(compare(
                        """
                        public class S<T extends Comparable<T>> {
                            public Object any(Object o, Map.Entry<String, ? extends List<T[]>> e) { return o; }
                            public <X extends Exception> void thrower(Inner i, String... rest) throws X {}
                            public static List<? super T>[] none() { return null; }
                            public class Inner {}
                        }
                        """.replace("static List<? super T>", "List<? super T>"),
                        "public class S<T> { public class Inner {} }",
                        "p/S.any(Ljava/lang/Object;Ljava/util/Map$Entry;)Ljava/lang/Object;",
                        "p/S.thrower(Lp/S$Inner;[Ljava/lang/String;)V",
                        "p/S.none()[Ljava/util/List;"))
                .contains("""
                        Your `S` has no `public <X extends Exception> void thrower(S<T>.Inner, String...)`; it has no method `thrower`
                        Your `S` has no `public List<? super T>[] none()`; it has no method `none`
                        Your `S` has no `public Object any(Object, Map.Entry<String, ? extends List<T[]>>)`; it has no method `any`""".lines()
                        .sorted()
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow());
    }

    @Test
    void anotherReturnTypeIsNamed() {
        assertThat(compare(
                        "public class S { public static long cached(int n) { return n; } }",
                        "public class S { public static int cached(int n) { return n; } }",
                        "p/S.cached(I)J"))
                .contains("Your `S.cached(int)` returns `int` where `long` is expected");
    }

    @Test
    void returnTypesOfTheSameSimpleNameAreToldApart() {
        assertThat(compare(
                        "public class S { public List<String> m() { return null; } }",
                        "public class S { public java.awt.List m() { return null; } }",
                        "p/S.m()Ljava/util/List;"))
                .contains("Your `S.m()` returns `java.awt.List` where `java.util.List` is expected");
    }

    @Test
    void aMethodThatIsNotPublicIsNamed() {
        for (String access : List.of("", "private ", "protected ")) {
            assertThat(compare(
                            "public class S { public static long cached(int n) { return n; } }",
                            "public class S { " + access + "static long cached(int n) { return n; } }",
                            "p/S.cached(I)J"))
                    .contains("Your `S.cached(int)` is not public");
        }
    }

    @Test
    void aMethodThatIsNotStaticIsNamedAndTheOtherWayRound() {
        String withStatic = "public class S { public static void m() {} }";
        String without = "public class S { public void m() {} }";
        assertThat(compare(withStatic, without, "p/S.m()V")).contains("Your `S.m()` is not static");
        assertThat(compare(without, withStatic, "p/S.m()V")).contains("Your `S.m()` is static");
    }

    @Test
    void aMissingConstructorIsNamedWithWhatIsThere() {
        assertThat(compare(
                        "public class S<K> { public S(int size, Set<K> keys) {} }",
                        "public class S<K> {}",
                        "p/S.<init>(ILjava/util/Set;)V"))
                .contains("Your `S` has no `public S(int, Set<K>)`; it has `S()`");
    }

    @Test
    void aConstructorThatIsNotPublicIsNamed() {
        assertThat(compare("public class S { public S() {} }", "public class S { S() {} }", "p/S.<init>()V"))
                .contains("Your `S()` is not public");
    }

    @Test
    void fieldsAreCompared() {
        String skeleton = "public class S { public static int size; }";
        String used = "p/S.size:I";
        assertThat(compare(skeleton, "public class S {}", used))
                .contains("Your `S` has no `public static int size`; it has no field `size`");
        assertThat(compare(skeleton, "public class S { public static long size; }", used))
                .contains("Your `S.size` is of type `long` where `int` is expected");
        assertThat(compare(skeleton, "public class S { static int size; }", used))
                .contains("Your `S.size` is not public");
        assertThat(compare(skeleton, "public class S { public int size; }", used))
                .contains("Your `S.size` is not static");
    }

    @Test
    void aMissingEnumConstantIsAMissingField() {
        assertThat(compare("public enum S { RED, GREEN }", "public enum S { RED }", "p/S.RED:Lp/S;", "p/S.GREEN:Lp/S;"))
                .contains("Your `S` has no `public static S GREEN`; it has no field `GREEN`");
    }
}
