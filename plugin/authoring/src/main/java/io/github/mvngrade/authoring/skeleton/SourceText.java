package io.github.mvngrade.authoring.skeleton;

import java.util.List;

/**
 * A text file of an author or of a student.
 *
 * @param file how messages name it, for example {@code src/main/java/parallel/fibonacci/Fibonacci.java}
 * @param text its content
 */
public record SourceText(String file, String text) {
    List<String> lines() {
        return text.lines().toList();
    }
}
