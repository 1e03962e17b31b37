package io.github.mvngrade.engine.intake;

import io.github.mvngrade.model.grade.Remark;
import java.nio.file.Path;
import java.util.List;

/**
 * The sources of one submission, beside those that the course supplies, in a folder of the grader's.
 *
 * @param folder that holds them and nothing else
 * @param files relative to the folder, with {@code /}, sorted; given ones included
 * @param leftOut what the submission brought but isn't used, as {@code files}: its own copies of given sources, and
 *     module descriptors
 * @param digest SHA-256, in lower-case hex, of the submission's own files among {@code files}: of each, in their order,
 *     the number of bytes of its path (4 bytes), its path in UTF-8, its size (4 bytes) and its content
 * @param remarks what a student should know of what was changed or left out
 */
public record Sources(Path folder, List<String> files, List<String> leftOut, String digest, List<Remark> remarks) {
    public Sources {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }
}
