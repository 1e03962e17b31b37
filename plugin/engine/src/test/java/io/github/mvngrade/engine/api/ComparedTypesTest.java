package io.github.mvngrade.engine.api;

import static io.github.mvngrade.engine.api.Comparing.compare;
import static io.github.mvngrade.engine.api.Comparing.files;
import static io.github.mvngrade.engine.api.Comparing.members;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.CompiledSources;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedTypesTest {
    @Test
    void aMissingClassIsNamedOnceWhateverIsUsedOfIt() {
        assertThat(compare(
                        "public class LruCache { public void clear() {} }",
                        "public class Unlike {}",
                        "p/LruCache",
                        "p/LruCache.<init>()V",
                        "p/LruCache.clear()V"))
                .contains("Your sources have no public class `LruCache`");
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
                        Your sources have no public @interface `S.A`
                        Your sources have no public enum `S.E`
                        Your sources have no public interface `S.I`
                        Your sources have no public record `S.R`""");
    }

    @Test
    void aMissingClassThatStandsElsewhereIsNamedWithItsPlace() {
        ClassFiles skeleton = files("public class LruCache {}");
        assertThat(new ApiComparison(skeleton, ClassFiles.of(CompiledSources.compile("public class LruCache {}")))
                        .mismatch(members("p/LruCache")))
                .contains("Your sources have no public class `LruCache`; there is `LruCache` in the default package");
        assertThat(new ApiComparison(
                                skeleton,
                                ClassFiles.of(CompiledSources.compile("package fibonacci; public class LruCache {}")))
                        .mismatch(members("p/LruCache")))
                .contains(
                        "Your sources have no public class `LruCache`; there is `fibonacci.LruCache` in another package");
        assertThat(compare("public class LruCache {}", "class Outer { class LruCache {} }", "p/LruCache"))
                .contains("Your sources have no public class `LruCache`; there is `Outer.LruCache`");
    }

    @Test
    void aMissingClassWithASimilarNameIsNamedWithThat() {
        for (String similar : List.of("LRUCache", "LruCash", "LruCaches")) {
            assertThat(compare("public class LruCache {}", "public class " + similar + " {}", "p/LruCache"))
                    .contains("Your sources have no public class `LruCache`; there is `" + similar + "`");
        }
    }

    @Test
    void aShortNameIsSimilarToFewOthers() {
        assertThat(compare("public class Ab {}", "public class Xy {}", "p/Ab"))
                .contains("Your sources have no public class `Ab`");
    }

    @Test
    void aClassThatIsNotPublicIsNamed() {
        assertThat(compare("public class S {}", "class S {}", "p/S")).contains("Your `S` is not public");
    }

    @Test
    void anInterfaceInPlaceOfAClassIsNamedAndTheOtherWayRound() {
        String asClass = "public class S { public void m() {} }";
        String asInterface = "public interface S { void m(); }";
        assertThat(compare(asClass, asInterface, "p/S", "p/S.m()V"))
                .contains("Your `S` is an interface where a class is expected");
        assertThat(compare(asInterface, asClass, "p/S", "p/S.m()V"))
                .contains("Your `S` is a class where an interface is expected");
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
                .contains("Your `S` is abstract, but must allow `new S(...)`");
        assertThat(compare(skeleton, submission, "p/S.m()V")).isEmpty();
    }

    @Test
    void aTypeOfTheSkeletonIsNotTheMissingOne() {
        ClassFiles skeleton = ClassFiles.of(CompiledSources.compile("package p; public class Run {} class Runs {}"));
        assertThat(new ApiComparison(skeleton, files("public class Runs {}")).mismatch(members("p/Run")))
                .contains("Your sources have no public class `Run`");
    }
}
