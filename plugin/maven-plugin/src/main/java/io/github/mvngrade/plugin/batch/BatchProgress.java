package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.run.BatchListener;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.report.words.ScoreWords;
import io.github.mvngrade.report.words.Visible;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Says how far a batch is: what is done, and how long the rest takes. */
final class BatchProgress implements BatchListener {
    private static final long SHOWN_IN_SECONDS = 90;

    private final Consumer<String> log;
    private final LongSupplier nanoTime;
    private final Set<BookKey> waiting = new HashSet<>();
    private int toGrade;
    private int checked;
    private int measured;
    private long start;
    private long lastCheck;
    private long firstMeasurement;

    /** @param nanoTime a clock, in nanoseconds from any moment */
    BatchProgress(Consumer<String> log, LongSupplier nanoTime) {
        this.log = log;
        this.nanoTime = nanoTime;
    }

    @Override
    public void begins(int found, int count) {
        toGrade = count;
        start = nanoTime.getAsLong();
        log.accept(found + " exercises handed in, " + toGrade + " to grade");
    }

    @Override
    public void checked(BookRow row) {
        waiting.add(row.key());
        ended();
        String score = row.score().map(ScoreWords::total).orElse("");
        log.accept("[checked " + checked + " of " + toGrade + ", " + left() + "] " + name(row) + ": " + score
                + ", before anything is measured");
    }

    @Override
    public void graded(BookRow row, Grade grade, int done) {
        if (waiting.remove(row.key())) {
            measured++;
        } else {
            ended();
        }
        log.accept("[" + done + " of " + toGrade + ", " + left() + "] " + name(row) + ": " + result(row));
    }

    private void ended() {
        checked++;
        lastCheck = nanoTime.getAsLong();
        firstMeasurement = lastCheck;
    }

    private static String name(BookRow row) {
        return Visible.inLog(Visible.line(row.key().submission().value())) + ", "
                + row.key().exercise();
    }

    private static String result(BookRow row) {
        if (row.triedAt().isAfter(row.gradedAt())) {
            return "the grader itself failed; the earlier grade stays";
        }
        return switch (row.outcome()) {
            case GRADED -> row.score().map(ScoreWords::total).orElse("");
            case NOT_COMPILED -> "doesn't compile";
            case UNREADABLE -> "can't be read as a submission";
            case INFRASTRUCTURE -> "no grade, because the grader itself failed";
        };
    }

    /** Checks come first, and how long a measurement takes is known when one is over. */
    private String left() {
        int checksLeft = toGrade - checked;
        if (checksLeft > 0) {
            long each = (lastCheck - start) / Math.max(1, checked);
            return time(each * checksLeft) + " left" + (waiting.isEmpty() ? "" : ", then measurements");
        }
        if (measured == 0 && !waiting.isEmpty()) {
            return waiting.size() + " to measure";
        }
        long each = (nanoTime.getAsLong() - firstMeasurement) / Math.max(1, measured);
        return time(each * waiting.size()) + " left";
    }

    private static String time(long nanos) {
        long seconds = Duration.ofNanos(nanos).toSeconds();
        return seconds < SHOWN_IN_SECONDS ? seconds + " s" : (seconds + 30) / 60 + " min";
    }

    /** What became of submissions, for a line that begins with their number. */
    static String words(Outcome outcome) {
        return switch (outcome) {
            case GRADED -> "graded";
            case NOT_COMPILED -> "that don't compile";
            case UNREADABLE -> "that can't be read as a submission";
            case INFRASTRUCTURE -> "without a grade, because the grader itself failed";
        };
    }
}
