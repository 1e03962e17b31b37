package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.intake.HandInTime;
import io.github.mvngrade.batch.reckoning.Counted;
import io.github.mvngrade.batch.roster.Person;
import io.github.mvngrade.report.gradebook.GradebookRow;
import io.github.mvngrade.report.gradebook.GradebookRow.Settlement;
import io.github.mvngrade.report.gradebook.GradebookRow.Subject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A counted row in words, for tables and pages. */
final class BookLine {
    private BookLine() {}

    static GradebookRow of(Counted counted) {
        BookRow row = counted.row();
        Subject subject = new Subject(
                row.key().submission().value(),
                row.key().exercise(),
                counted.people().stream().map(Person::name).toList(),
                row.isFinished() && !row.key().exercise().isEmpty() ? link(ReportPlace.of(row.key())) : "");
        Settlement settlement = new Settlement(
                counted.counts(),
                counted.cost(),
                counted.handedIn().time().map(BookLine::words).orElse(""),
                counted.handedIn().lateness().isLate()
                        ? counted.handedIn().lateness().words()
                        : "",
                remarks(counted));
        return new GradebookRow(subject, row.outcome(), counted.score(), settlement, row.reason(), row.gradedAt());
    }

    /** A path as a link: what stands for a byte in a file's name doesn't in a link. */
    private static String link(String path) {
        try {
            return new URI(null, null, path + "/index.html", null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A path of letters, digits and marks is one of a link, too", e);
        }
    }

    private static String words(HandInTime time) {
        return time.at().truncatedTo(ChronoUnit.SECONDS) + " ("
                + time.source().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static List<String> remarks(Counted counted) {
        List<String> remarks = new ArrayList<>();
        if (!counted.row().isFinished()) {
            remarks.add("not measured yet");
        }
        if (counted.isPartial()) {
            remarks.add("partial: something was left out by request");
        }
        counted.adjustments()
                .forEach(each -> remarks.add(each.check() + " set to " + each.points() + " by " + each.by()));
        counted.handedIn().time().filter(time -> !time.later().isEmpty()).ifPresent(time -> remarks.add(time.later()));
        if (counted.row().triedAt().isAfter(counted.row().gradedAt())) {
            remarks.add("the grader failed when it was last tried; this is the earlier grade");
        }
        return remarks;
    }
}
