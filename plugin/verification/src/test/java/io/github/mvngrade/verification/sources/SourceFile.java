package io.github.mvngrade.verification.sources;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;

/**
 * One Java source, parsed.
 *
 * @param name its path from the repository's root, with slashes
 * @param text as it is on disk
 * @param unit what it says
 */
record SourceFile(String name, String text, CompilationUnit unit) {
    /** @throws IllegalArgumentException if this isn't Java 17 */
    static SourceFile parse(String name, String text) {
        ParserConfiguration java17 =
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        ParseResult<CompilationUnit> parsed = new JavaParser(java17).parse(text);
        if (!parsed.isSuccessful()) {
            throw new IllegalArgumentException(name + " can't be parsed: " + parsed.getProblems());
        }
        return new SourceFile(name, text, parsed.getResult().orElseThrow());
    }

    /** The package that it declares; empty for a module descriptor. */
    String packageName() {
        return unit.getPackageDeclaration()
                .map(declared -> declared.getNameAsString())
                .orElse("");
    }

    /** The folder of sources that it is in, as in {@code plugin/model/src/main/java}. */
    String sourceRoot() {
        return name.replaceFirst("(src/(main|test)/java)/.*", "$1");
    }

    /** Whether it is part of what is shipped. */
    boolean isMain() {
        return name.contains("/src/main/java/");
    }

    /** Whether it declares types, and not only a package or a module. */
    boolean hasTypes() {
        return !unit.getTypes().isEmpty();
    }

    /** How many lines it has. */
    int lines() {
        return (int) text.lines().count();
    }

    /** How a violation names a member of one of its types: {@code Class#member}, without the package. */
    static String memberName(TypeDeclaration<?> type, NodeWithSimpleName<?> member) {
        return type.getFullyQualifiedName().orElse(type.getNameAsString()).replaceFirst("^([a-z0-9]+\\.)+", "") + "#"
                + member.getNameAsString();
    }
}
