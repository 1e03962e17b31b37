package io.github.mvngrade.verification.cases;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.GradeReport;
import io.github.mvngrade.report.console.ConsoleTable;
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
 */
record Told(String console, String page, String json) {
    static Told of(Grade grade, Path folder) throws IOException {
        ShownGrade whole = ShownGrade.whole(grade);
        Path page = GradeReport.write(whole, folder, Optional.empty());
        String json = Files.readString(folder.resolve("grade.json"));
        return new Told(String.join(" ", ConsoleTable.lines(whole)), text(Files.readString(page)), json);
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
