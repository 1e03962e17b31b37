package io.github.mvngrade.authoring.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.CompiledSources;
import org.junit.jupiter.api.Test;

class StudentChecksTest {
    private static final String HEAD = "package p.checks; import io.github.mvngrade.checks.Hidden; ";

    @Test
    void aHiddenClassIsHiddenWithAllThatIsNestedInIt() {
        StudentChecks checks = new StudentChecks(CompiledSources.compile(
                HEAD + "@Hidden public class Lru { Runnable r = new Runnable() { public void run() {} };"
                        + " static class In { class Deeper {} } }",
                HEAD + "public class Cached { static class In {} }"));
        assertThat(checks.hidden())
                .containsExactly("p.checks.Lru", "p.checks.Lru$1", "p.checks.Lru$In", "p.checks.Lru$In$Deeper");
        assertThat(checks.visible()).containsExactly("p.checks.Cached", "p.checks.Cached$In");
        assertThat(checks.hiddenSources()).containsExactly("p/checks/Lru.java");
        assertThat(checks.isHidden("p.checks.Lru$In")).isTrue();
        assertThat(checks.isHidden("p.checks.Cached")).isFalse();
    }

    @Test
    void anotherAnnotationOfThatNameHidesNothing() {
        StudentChecks checks = new StudentChecks(CompiledSources.compile(
                "package p.checks; @Hidden class Lru {}",
                "package p.checks; @interface Hidden {}"
                        .replace("@interface", "@java.lang.annotation.Documented @interface")));
        assertThat(checks.hidden()).isEmpty();
        assertThat(checks.visible()).containsExactly("p.checks.Hidden", "p.checks.Lru");
    }

    @Test
    void hiddenOnANestedClassIsRefused() {
        var classes = CompiledSources.compile(HEAD + "class Lru { @Hidden static class In {} }");
        assertThatThrownBy(() -> new StudentChecks(classes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("@Hidden is on p.checks.Lru$In, which is nested; put it on a top-level class");
    }

    @Test
    void aFileWithHiddenAndVisibleClassesIsRefused() {
        var classes = CompiledSources.compile(HEAD + "@Hidden class Lru {} class Helper {}");
        assertThatThrownBy(() -> new StudentChecks(classes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("p/checks/Lru.java has hidden and visible classes");
    }
}
