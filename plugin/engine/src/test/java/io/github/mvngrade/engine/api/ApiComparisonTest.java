package io.github.mvngrade.engine.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.CompiledSources;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiComparisonTest {
    private static final String HEAD = "package p; import java.util.*; import java.util.function.*; ";

    /** Compares classes called {@code S}, unless the source says otherwise. */
    private static Optional<String> compare(String skeleton, String submission, String... used) {
        return new ApiComparison(files(skeleton), files(submission)).mismatch(members(used));
    }

    private static ClassFiles files(String source) {
        return ClassFiles.of(CompiledSources.compile(HEAD + source));
    }

    private static List<Member> members(String... used) {
        return Arrays.stream(used).map(Member::parse).toList();
    }

    @Test
    void anUnchangedApiHasNoMismatch() {
        String source = "public class S { public S() {} public static long cached(int n) { return n; } public int f; }";
        assertThat(compare(source, source, "p/S", "p/S.<init>()V", "p/S.cached(I)J", "p/S.f:I"))
                .isEmpty();
    }

    @Test
    void aMethodWithOtherParametersIsNamedWithWhatIsThere() {
        assertThat(compare(
                        "public class S { public static long cached(int n) { return n; } }",
                        "public class S { public static long cached(long n) { return n; } }",
                        "p/S.cached(I)J"))
                .contains("your `S` has no `public static long cached(int)`; it has `cached(long)`");
    }

    @Test
    void severalNamesakesAreListedInOrder() {
        assertThat(compare(
                        "public class S { public void m(int n) {} }",
                        "public class S { void m(String s) {} void m(long n) {} void m(int... n) {} }",
                        "p/S.m(I)V"))
                .contains("your `S` has no `public void m(int)`; it has `m(String)`, `m(int...)` and `m(long)`");
    }

    @Test
    void manyNamesakesAreCutShort() {
        assertThat(compare(
                        "public class S { public void m(int n) {} }",
                        "public class S { void m(byte n) {} void m(char n) {} void m(long n) {} void m(float n) {}"
                                + " void m(double n) {} void m() {} }",
                        "p/S.m(I)V"))
                .contains("your `S` has no `public void m(int)`; it has `m()`, `m(byte)`, `m(char)`, `m(double)`"
                        + " and 2 more");
    }

    @Test
    void aMissingMethodIsNamedWithItsGenericDeclaration() {
        assertThat(compare(
                        "public class S { public static <K, V> Function<K, V> memoize(Function<K, V> f) { return f; } }",
                        "public class S {}",
                        "p/S.memoize(Ljava/util/function/Function;)Ljava/util/function/Function;"))
                .contains("your `S` has no `public static <K, V> Function<K, V> memoize(Function<K, V>)`;"
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
                        your `S` has no `public <X extends Exception> void thrower(S<T>.Inner, String...)`; it has no method `thrower`
                        your `S` has no `public List<? super T>[] none()`; it has no method `none`
                        your `S` has no `public Object any(Object, Map.Entry<String, ? extends List<T[]>>)`; it has no method `any`""".lines()
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
                .contains("your `S.cached(int)` returns `int` where `long` is expected");
    }

    @Test
    void returnTypesOfTheSameSimpleNameAreToldApart() {
        assertThat(compare(
                        "public class S { public List<String> m() { return null; } }",
                        "public class S { public java.awt.List m() { return null; } }",
                        "p/S.m()Ljava/util/List;"))
                .contains("your `S.m()` returns `java.awt.List` where `java.util.List` is expected");
    }

    @Test
    void aMethodThatIsNotPublicIsNamed() {
        for (String access : List.of("", "private ", "protected ")) {
            assertThat(compare(
                            "public class S { public static long cached(int n) { return n; } }",
                            "public class S { " + access + "static long cached(int n) { return n; } }",
                            "p/S.cached(I)J"))
                    .contains("your `S.cached(int)` is not public");
        }
    }

    @Test
    void aMethodThatIsNotStaticIsNamedAndTheOtherWayRound() {
        String withStatic = "public class S { public static void m() {} }";
        String without = "public class S { public void m() {} }";
        assertThat(compare(withStatic, without, "p/S.m()V")).contains("your `S.m()` is not static");
        assertThat(compare(without, withStatic, "p/S.m()V")).contains("your `S.m()` is static");
    }

    @Test
    void aMissingClassIsNamedOnceWhateverIsUsedOfIt() {
        assertThat(compare(
                        "public class LruCache { public void clear() {} }",
                        "public class Unlike {}",
                        "p/LruCache",
                        "p/LruCache.<init>()V",
                        "p/LruCache.clear()V"))
                .contains("there is no `public class LruCache`");
    }

    @Test
    void eachKindOfTypeIsNamedAsItIsDeclared() {
        assertThat(compare(
                        "public class S { public interface I {} public enum E {} public record R() {}"
                                + " public @interface A {} }",
                        "public class S {}",
                        "p/S$I",
                        "p/S$E",
                        "p/S$R",
                        "p/S$A"))
                .contains("""
                        there is no `public @interface S.A`
                        there is no `public enum S.E`
                        there is no `public interface S.I`
                        there is no `public record S.R`""");
    }

    @Test
    void aMissingClassThatStandsElsewhereIsNamedWithItsPlace() {
        ClassFiles skeleton = files("public class LruCache {}");
        assertThat(new ApiComparison(skeleton, ClassFiles.of(CompiledSources.compile("public class LruCache {}")))
                        .mismatch(members("p/LruCache")))
                .contains("there is no `public class LruCache`; there is `LruCache` in the default package");
        assertThat(new ApiComparison(
                                skeleton,
                                ClassFiles.of(CompiledSources.compile("package fibonacci; public class LruCache {}")))
                        .mismatch(members("p/LruCache")))
                .contains("there is no `public class LruCache`; there is `fibonacci.LruCache` in another package");
        assertThat(compare("public class LruCache {}", "class Outer { class LruCache {} }", "p/LruCache"))
                .contains("there is no `public class LruCache`; there is `Outer.LruCache`");
    }

    @Test
    void aMissingClassWithASimilarNameIsNamedWithThat() {
        for (String similar : List.of("LRUCache", "LruCash", "LruCaches")) {
            assertThat(compare("public class LruCache {}", "public class " + similar + " {}", "p/LruCache"))
                    .contains("there is no `public class LruCache`; there is `" + similar + "`");
        }
    }

    @Test
    void aShortNameIsSimilarToFewOthers() {
        assertThat(compare("public class Ab {}", "public class Xy {}", "p/Ab"))
                .contains("there is no `public class Ab`");
    }

    @Test
    void aClassThatIsNotPublicIsNamed() {
        assertThat(compare("public class S {}", "class S {}", "p/S")).contains("your `S` is not public");
    }

    @Test
    void anInterfaceInPlaceOfAClassIsNamedAndTheOtherWayRound() {
        String asClass = "public class S { public void m() {} }";
        String asInterface = "public interface S { void m(); }";
        assertThat(compare(asClass, asInterface, "p/S", "p/S.m()V"))
                .contains("your `S` is an interface where a class is expected");
        assertThat(compare(asInterface, asClass, "p/S", "p/S.m()V"))
                .contains("your `S` is a class where an interface is expected");
    }

    @Test
    void aRecordInPlaceOfAClassIsNoMismatch() {
        assertThat(compare(
                        "public class S { public S(int n) {} public int n() { return 0; } }",
                        "public record S(int n) {}",
                        "p/S",
                        "p/S.<init>(I)V",
                        "p/S.n()I"))
                .isEmpty();
    }

    @Test
    void anAbstractClassCantBeMade() {
        String skeleton = "public class S { public S() {} public static void m() {} }";
        String submission = "public abstract class S { public S() {} public static void m() {} }";
        assertThat(compare(skeleton, submission, "p/S.<init>()V"))
                .contains("your `S` is abstract, but must allow `new S(...)`");
        assertThat(compare(skeleton, submission, "p/S.m()V")).isEmpty();
    }

    @Test
    void aMissingConstructorIsNamedWithWhatIsThere() {
        assertThat(compare(
                        "public class S<K> { public S(int size, Set<K> keys) {} }",
                        "public class S<K> {}",
                        "p/S.<init>(ILjava/util/Set;)V"))
                .contains("your `S` has no `public S(int, Set<K>)`; it has `S()`");
    }

    @Test
    void aConstructorIsNotInherited() {
        assertThat(compare(
                        "public class S { public S(int n) {} }",
                        "public class S extends T {} class T { public T(int n) {} public T() {} }",
                        "p/S.<init>(I)V"))
                .contains("your `S` has no `public S(int)`; it has `S()`");
    }

    @Test
    void aConstructorThatIsNotPublicIsNamed() {
        assertThat(compare("public class S { public S() {} }", "public class S { S() {} }", "p/S.<init>()V"))
                .contains("your `S()` is not public");
    }

    @Test
    void fieldsAreCompared() {
        String skeleton = "public class S { public static int size; }";
        String used = "p/S.size:I";
        assertThat(compare(skeleton, "public class S {}", used))
                .contains("your `S` has no `public static int size`; it has no field `size`");
        assertThat(compare(skeleton, "public class S { public static long size; }", used))
                .contains("your `S.size` is of type `long` where `int` is expected");
        assertThat(compare(skeleton, "public class S { static int size; }", used))
                .contains("your `S.size` is not public");
        assertThat(compare(skeleton, "public class S { public int size; }", used))
                .contains("your `S.size` is not static");
    }

    @Test
    void aMissingEnumConstantIsAMissingField() {
        assertThat(compare("public enum S { RED, GREEN }", "public enum S { RED }", "p/S.RED:Lp/S;", "p/S.GREEN:Lp/S;"))
                .contains("your `S` has no `public static S GREEN`; it has no field `GREEN`");
    }

    @Test
    void aMethodInheritedFromTheSubmissionsOwnTypesIsThere() {
        String skeleton = "public class S { public void m() {} public static int F = 1; }";
        assertThat(compare(
                        skeleton,
                        "public class S extends T {} class T { public void m() {} public static int F = 2; }",
                        "p/S.m()V",
                        "p/S.F:I"))
                .isEmpty();
        assertThat(compare(
                        skeleton,
                        "public class S implements T {} interface T extends U {} interface U { default void m() {} }",
                        "p/S.m()V"))
                .isEmpty();
    }

    @Test
    void aMethodInheritedFromAClassOfTheJdkIsThere() {
        assertThat(compare(
                        "public class S<K, V> { public void clear() {} public boolean isEmpty() { return true; } }",
                        "@SuppressWarnings(\"serial\") public class S<K, V> extends LinkedHashMap<K, V> {}",
                        "p/S.clear()V",
                        "p/S.isEmpty()Z"))
                .isEmpty();
    }

    @Test
    void aDefaultMethodOfAnInterfaceOfTheJdkIsThere() {
        assertThat(compare(
                        "public class S { public void forEachRemaining(Consumer<? super String> c) {} }",
                        "public abstract class S implements Iterator<String> {}",
                        "p/S.forEachRemaining(Ljava/util/function/Consumer;)V"))
                .isEmpty();
    }

    @Test
    void aStaticMethodOfAnInterfaceIsNotInherited() {
        assertThat(compare(
                        "public class S { public static void m() {} }",
                        "public class S implements T {} interface T { static void m() {} }",
                        "p/S.m()V"))
                .get()
                .asString()
                .startsWith("your `S` has no `public static void m()`");
    }

    @Test
    void aMethodOfObjectIsThereInAnInterface() {
        assertThat(compare("public interface S {}", "public interface S {}", "p/S.hashCode()I"))
                .isEmpty();
    }

    @Test
    void aProtectedMethodOfObjectIsNotPublic() {
        assertThat(compare(
                        "public class S { public Object clone() { return this; } }",
                        "public class S {}",
                        "p/S.clone()Ljava/lang/Object;"))
                .contains("your `S.clone()` is not public");
    }

    @Test
    void aBridgeIsReachedButNeverProposed() {
        String submission = "public class S implements Supplier<Integer> { public Integer get() { return 1; } }";
        assertThat(compare(
                        "public class S implements Supplier<Object> { public Object get() { return 1; } }",
                        submission,
                        "p/S.get()Ljava/lang/Object;"))
                .isEmpty();
        assertThat(compare(
                        "public class S implements Supplier<Long> { public Long get() { return 1L; } }",
                        submission,
                        "p/S.get()Ljava/lang/Long;"))
                .contains("your `S.get()` returns `Integer` where `Long` is expected");
    }

    @Test
    void whatNeitherHasIsTheAuthorsError() {
        assertThat(compare("public class S {}", "public class S {}", "p/S.m()V", "p/T"))
                .contains("""
                        neither the skeleton nor the submission has `p/S.m()V`: the check was built against another \
                        skeleton; its author must build the pack again
                        neither the skeleton nor the submission has `p/T`: the check was built against another \
                        skeleton; its author must build the pack again""");
    }

    @Test
    void whatOnlyTheSubmissionHasIsNoMismatch() {
        assertThat(compare("public class S {}", "public class S { public void m() {} }", "p/S.m()V"))
                .isEmpty();
    }

    @Test
    void anInheritanceThatCantBeSeenIsNotHeldAgainstTheStudent() {
        Map<String, byte[]> library = CompiledSources.compile("package lib; public class Lib {}");
        ClassFiles submission =
                ClassFiles.of(CompiledSources.compileAgainst(library, HEAD + "public class S extends lib.Lib {}"));
        ClassFiles skeleton = files("public class S { public void m() {} }");
        assertThat(new ApiComparison(skeleton, submission).mismatch(members("p/S.m()V")))
                .isEmpty();
        assertThat(new ApiComparison(skeleton, submission.then(ClassFiles.of(library))).mismatch(members("p/S.m()V")))
                .contains("your `S` has no `public void m()`; it has no method `m`");
    }

    @Test
    void severalMismatchesAreJoinedInAStableOrder() {
        String skeleton = "public class S { public static void m() {} public static long a(int n) { return n; } }";
        String submission = "public class S { void m() {} }";
        String expected = """
                your `S.m()` is not public
                your `S.m()` is not static
                your `S` has no `public static long a(int)`; it has no method `a`""";
        assertThat(compare(skeleton, submission, "p/S.m()V", "p/S.a(I)J")).contains(expected);
        assertThat(compare(skeleton, submission, "p/S.a(I)J", "p/S.m()V")).contains(expected);
    }

    @Test
    void aBrokenClassFileIsNamed() {
        ClassFiles broken = ClassFiles.of(Map.of("p.S", new byte[] {1, 2, 3}));
        ApiComparison comparison = new ApiComparison(files("public class S {}"), broken);
        assertThatThrownBy(() -> comparison.mismatch(members("p/S")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p/S")
                .hasCauseInstanceOf(RuntimeException.class);
    }
}
