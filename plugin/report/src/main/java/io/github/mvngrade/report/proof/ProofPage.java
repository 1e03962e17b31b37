package io.github.mvngrade.report.proof;

import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.record.file.AtomicFile;
import io.github.mvngrade.report.html.Templates;
import java.nio.file.Path;
import java.util.Optional;

/** The page of one proof: one file that needs nothing else. */
public final class ProofPage {
    public static final String FILE_NAME = "verify.html";
    private static final String TEMPLATE = "verify.vm";

    private ProofPage() {}

    /**
     * Writes the page.
     *
     * @param folder usually {@code target/grade}; made if it isn't there
     * @param templates folder with the templates that the course replaces
     * @return the file
     * @throws java.io.UncheckedIOException if it can't be written
     * @throws IllegalArgumentException if a template of the course can't be used
     */
    public static Path write(Proof proof, Path folder, Optional<Path> templates) {
        Path file = folder.resolve(FILE_NAME);
        AtomicFile.write(file, render(proof, Templates.of(templates)));
        return file;
    }

    /** The page as text. */
    static String render(Proof proof, Templates templates) {
        return templates.render(TEMPLATE, ProofView.of(proof));
    }
}
