package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.coverage.Counter;
import io.github.mvngrade.model.coverage.SourceLine;
import io.github.mvngrade.model.coverage.SourceLine.Ran;
import io.github.mvngrade.model.coverage.SourceLine.Status;
import io.github.mvngrade.record.json.Keys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What became of the lines of one source, while it is read.
 *
 * @param keys of the source
 * @param lines as far as they are known
 */
record LinesJson(Keys keys, List<SourceLine> lines) {
    static final String COUNT = "lineCount";

    private static final SourceLine BLANK = new SourceLine("", Status.EMPTY, Counter.NOTHING, Ran.NOWHERE);

    /** For all files together: more than a submission can have, and a bound for a document that claims more. */
    private static final long MOST_LINES = 10_000_000;

    static void put(ObjectNode json, List<SourceLine> lines) {
        json.put(COUNT, lines.size());
        putNumbers(json.putArray("missedLines"), lines, line -> line.status() == Status.MISSED);
        putNumbers(json.putArray("partlyCoveredLines"), lines, line -> line.status() == Status.PARTLY);
        putNumbers(json.putArray("coveredLines"), lines, line -> line.status() == Status.FULL);
        putNumbers(json.putArray("onlyInChildren"), lines, line -> line.ran() == Ran.ONLY_CHILDREN);
        ArrayNode branches = json.putArray("branchLines");
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).branches().equals(Counter.NOTHING)) {
                branches.add(CoverageJson.counter(lines.get(i).branches()).put("line", i + 1));
            }
        }
    }

    private static void putNumbers(ArrayNode numbers, List<SourceLine> lines, Predicate<SourceLine> wanted) {
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.test(lines.get(i))) {
                numbers.add(i + 1);
            }
        }
    }

    /** @param before how many lines the files before this one have in total */
    static LinesJson read(Keys keys, long before) {
        int count = keys.count(COUNT);
        if (count < 0 || before + count > MOST_LINES) {
            throw keys.damaged(COUNT, "from 0 on, and " + MOST_LINES + " at most with all files together");
        }
        LinesJson read = new LinesJson(keys, new ArrayList<>(Collections.nCopies(count, BLANK)));
        if (keys.has("source")) {
            read.readSource();
        }
        read.each("missedLines", line -> with(line, Status.MISSED, Ran.NOWHERE));
        read.each("partlyCoveredLines", line -> with(line, Status.PARTLY, Ran.SUBJECT));
        read.each("coveredLines", line -> with(line, Status.FULL, Ran.SUBJECT));
        read.each("onlyInChildren", line -> with(line, line.status(), Ran.ONLY_CHILDREN));
        keys.objects("branchLines").forEach(read::readBranches);
        return read;
    }

    int count() {
        return lines.size();
    }

    private void readSource() {
        List<String> source = keys.texts("source");
        if (source.size() != lines.size()) {
            throw keys.damaged("source", lines.size() + " lines, as " + COUNT + " says");
        }
        for (int i = 0; i < source.size(); i++) {
            lines.set(i, new SourceLine(source.get(i), Status.EMPTY, Counter.NOTHING, Ran.NOWHERE));
        }
    }

    private void each(String key, UnaryOperator<SourceLine> change) {
        keys.counts(key).forEach(number -> change(keys, key, number, change));
    }

    private void readBranches(Keys branches) {
        Counter taken = branches.make(() -> new Counter(branches.count("covered"), branches.count("missed")));
        change(
                branches,
                "line",
                branches.count("line"),
                line -> new SourceLine(line.text(), line.status(), taken, line.ran()));
    }

    private void change(Keys named, String key, int number, UnaryOperator<SourceLine> change) {
        if (number < 1 || number > lines.size()) {
            throw named.damaged(key, "a number of a line, from 1 to " + lines.size());
        }
        lines.set(number - 1, named.make(() -> change.apply(lines.get(number - 1))));
    }

    private static SourceLine with(SourceLine line, Status status, Ran ran) {
        return new SourceLine(line.text(), status, line.branches(), ran);
    }
}
