package io.github.mvngrade.verification.papers;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.SimpleJavaFileObject;

/** A class around a piece of Java, in which the piece stands in the same lines as in its document. */
final class JavaFragment extends SimpleJavaFileObject {
    /** What a document doesn't repeat before each piece. Its stand-ins, which are in the same package, win over these. */
    private static final String IMPORTS =
            "package document; import io.github.mvngrade.checks.*; import io.github.mvngrade.given.*;"
                    + " import java.io.*; import java.nio.file.*; import java.util.*; import java.util.stream.*;"
                    + " import org.junit.jupiter.api.*;"
                    + " import static document.StandIns.*; class ";

    /** What a piece may be: members of a class, annotations of a method, or statements. */
    private static final List<Around> SHAPES = List.of(
            new Around("{", "}"),
            new Around("{", " void annotated() {} }"),
            new Around("{ void run() throws Exception {", "}}"));

    private final String source;

    private JavaFragment(String name, String source) {
        super(URI.create("string:///document/" + name + ".java"), Kind.SOURCE);
        this.source = source;
    }

    /** What stands before a piece and after it. */
    private record Around(String before, String after) {}

    /**
     * A class around this piece; empty if it is neither members of a class nor statements.
     *
     * @param code a block of Java, or code within a sentence
     */
    static Optional<JavaFragment> of(CodeBlock code) {
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
        String name = "Line" + code.line();
        String text = code.language().isEmpty() && !code.text().startsWith("@") ? code.text() + ";" : code.text();
        return SHAPES.stream()
                .map(around -> "\n".repeat(Math.max(0, code.line() - 2)) + IMPORTS + name + around.before() + "\n"
                        + text + around.after())
                .filter(source -> parser.parse(source).isSuccessful())
                .findFirst()
                .map(source -> new JavaFragment(name, source));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }
}
