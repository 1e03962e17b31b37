package io.github.mvngrade.verification.cases;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.report.GradeReport;
import io.github.mvngrade.report.console.ConsoleTable;
import io.github.mvngrade.report.words.RemarkWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A grade as people and programs get it.
 *
 * @param console its lines, joined by spaces
 * @param page the text of its page, without the markup
 * @param json the text of its grade.json
 * @param again the text of a grade.json that is written of what was read from it
 */
record Told(String console, String page, String json, String again) {
    static Told of(Grade grade, Path folder) throws IOException {
        ShownGrade whole = ShownGrade.whole(grade);
        Path page = GradeReport.write(whole, folder, Optional.empty());
        Path document = folder.resolve(GradeJson.FILE_NAME);
        return new Told(
                String.join(" ", ConsoleTable.lines(whole)),
                text(Files.readString(page)),
                Files.readString(document),
                GradeJson.render(GradeJson.read(document), RemarkWords::of));
    }

    /** The text between the tags, with single spaces. */
    private static String text(String html) {
        return html.replaceAll("(?s)<(style|script).*?</\\1>", " ")
                .replaceAll("<[^>]*>", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    String toPeople() {
        return console + " " + page;
    }
}
