package io.github.mvngrade.report;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.report.file.AtomicFile;
import io.github.mvngrade.report.html.GradePage;
import io.github.mvngrade.report.html.Templates;
import io.github.mvngrade.report.json.GradeJson;
import java.nio.file.Path;
import java.util.Optional;

/** Everything that is written of one grade. */
public final class GradeReport {
    private GradeReport() {}

    /**
     * Writes {@code grade.json} and {@code index.html}, for the grade's audience.
     *
     * @param folder usually {@code target/grade}; made if it isn't there
     * @param templates folder with the templates that the course replaces
     * @return the page
     * @throws java.io.UncheckedIOException if one can't be written
     * @throws IllegalArgumentException if a template of the course can't be used
     */
    public static Path write(Grade grade, Path folder, Optional<Path> templates) {
        // Rendered first: a template that can't be used must not leave new data beside an old page.
        String rendered = GradePage.render(grade, Templates.of(templates));
        Path page = folder.resolve(GradePage.FILE_NAME);
        GradeJson.write(grade, folder);
        AtomicFile.write(page, rendered);
        return page;
    }
}
