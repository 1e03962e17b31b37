package io.github.mvngrade.engine.api;

import static io.github.mvngrade.engine.api.Comparing.compare;
import static io.github.mvngrade.engine.api.Comparing.files;
import static io.github.mvngrade.engine.api.Comparing.members;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiComparisonTest {
    @Test
    void anUnchangedApiHasNoMismatch() {
        String source = "public class S { public S() {} public static long cached(int n) { return n; } public int f; }";
        assertThat(compare(source, source, "p/S", "p/S.<init>()V", "p/S.cached(I)J", "p/S.f:I"))
                .isEmpty();
    }

    @Test
    void whatNeitherHasIsTheAuthorsError() {
        assertThat(compare("public class S {}", "public class S {}", "p/S.m()V", "p/T"))
                .contains("""
                        Neither the skeleton nor the submission has `p/S.m()V`: the check was built against another \
                        skeleton; its author must build the pack again
                        Neither the skeleton nor the submission has `p/T`: the check was built against another \
                        skeleton; its author must build the pack again""");
    }

    @Test
    void whatOnlyTheSubmissionHasIsNoMismatch() {
        assertThat(compare("public class S {}", "public class S { public void m() {} }", "p/S.m()V"))
                .isEmpty();
    }

    @Test
    void severalMismatchesAreJoinedInAStableOrder() {
        String skeleton = "public class S { public static void m() {} public static long a(int n) { return n; } }";
        String submission = "public class S { void m() {} }";
        String expected = """
                Your `S.m()` is not public
                Your `S.m()` is not static
                Your `S` has no `public static long a(int)`; it has no method `a`""";
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
