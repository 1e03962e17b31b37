package io.github.mvngrade.engine.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackageLineTest {
    @Test
    void commentsAndBlanksComeFirst() {
        assertThat(PackageLine.in("package a.b;")).isEqualTo(new PackageLine("a.b", 1));
        assertThat(PackageLine.in("// package x;\n/* package y; */\n\n package  a . b ;class C {}"))
                .isEqualTo(new PackageLine("a.b", 4));
    }

    @Test
    void noneIsNone() {
        for (String source : new String[] {
            "", "class A {}", "packages x;", "package", "package a", "/* package a;", "// package a;", "import a.b;"
        }) {
            assertThat(PackageLine.in(source)).as(source).isEqualTo(new PackageLine("", 0));
        }
    }
}
