package io.github.mvngrade.authoring.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.engine.api.ApiComparison;
import io.github.mvngrade.engine.api.ClassFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparedUseTest {
    @Test
    void onlyTheCheckThatUsesWhatIsChangedHasAMismatch() {
        String skeleton = "package p; public class S { public static long a(int n) { return n; } public void b() {} }";
        String checks = "package p.checks; import java.util.stream.*; import p.S; public class Checks {"
                + " public void first() { IntStream.range(0, 3).mapToLong(S::a).sum(); }"
                + " public void second() { new S().b(); } }";
        Map<String, byte[]> solution = CompiledSources.compile(skeleton);
        UsedMembers used = new UsedMembers(CompiledSources.compileAgainst(solution, checks), "p");
        ApiComparison comparison = new ApiComparison(
                ClassFiles.of(solution),
                ClassFiles.of(CompiledSources.compile("package p; public class S { public void b() {} }")));
        assertThat(comparison.mismatch(used.by("p.checks.Checks", "first")))
                .contains("Your `S` has no `public static long a(int)`; it has no method `a`");
        assertThat(comparison.mismatch(used.by("p.checks.Checks", "second"))).isEmpty();
    }
}
