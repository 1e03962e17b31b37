package io.github.mvngrade.engine.api;

import static io.github.mvngrade.engine.api.Comparing.HEAD;
import static io.github.mvngrade.engine.api.Comparing.compare;
import static io.github.mvngrade.engine.api.Comparing.files;
import static io.github.mvngrade.engine.api.Comparing.members;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.CompiledSources;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparedInheritanceTest {
    @Test
    void aConstructorIsNotInherited() {
        assertThat(compare(
                        "public class S { public S(int n) {} }",
                        "public class S extends T {} class T { public T(int n) {} public T() {} }",
                        "p/S.<init>(I)V"))
                .contains("Your `S` has no `public S(int)`; it has `S()`");
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
                .startsWith("Your `S` has no `public static void m()`");
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
                .contains("Your `S.clone()` is not public");
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
                .contains("Your `S.get()` returns `Integer` where `Long` is expected");
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
                .contains("Your `S` has no `public void m()`; it has no method `m`");
    }
}
