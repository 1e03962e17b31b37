package io.github.mvngrade.engine.coverage;

import io.github.mvngrade.model.coverage.Counter;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.model.coverage.SourceLine;
import io.github.mvngrade.model.coverage.SourceLine.Ran;
import io.github.mvngrade.model.coverage.SourceLine.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ILine;
import org.jacoco.core.analysis.ISourceFileCoverage;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;

/** What probes say of lines. */
final class Analysis {
    private final InstrumentedClasses classes;
    private final OwnSources sources;

    Analysis(InstrumentedClasses classes, OwnSources sources) {
        this.classes = classes;
        this.sources = sources;
    }

    /**
     * Each source that was handed in, in the order of paths.
     *
     * @param subject what the subject itself passed
     * @param children what its child JVMs passed
     */
    List<SourceCoverage> files(Hits subject, Hits children) throws IOException {
        Map<String, ISourceFileCoverage> everywhere = bySource(subject.and(children));
        Map<String, ISourceFileCoverage> inSubject = bySource(subject);
        List<SourceCoverage> files = new ArrayList<>();
        for (String file : sources.files()) {
            List<SourceLine> lines = new ArrayList<>();
            for (String text : sources.lines(file)) {
                int number = lines.size() + 1;
                lines.add(line(text, lineOf(everywhere, file, number), lineOf(inSubject, file, number)));
            }
            files.add(new SourceCoverage(file, lines));
        }
        return files;
    }

    private Map<String, ISourceFileCoverage> bySource(Hits hits) throws IOException {
        ExecutionDataStore data = new ExecutionDataStore();
        hits.forEach((id, passed) -> data.put(new ExecutionData(id, Long.toHexString(id), passed)));
        CoverageBuilder builder = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(data, builder);
        for (InstrumentedClasses.Original original : classes.originals()) {
            analyzer.analyzeClass(original.bytes(), original.name());
        }
        Map<String, ISourceFileCoverage> bySource = new HashMap<>();
        builder.getSourceFiles().forEach(source -> sources.find(source.getPackageName(), source.getName())
                .ifPresent(file -> bySource.put(file, source)));
        return bySource;
    }

    /** A source of comments only has no classes. */
    private static Optional<ILine> lineOf(Map<String, ISourceFileCoverage> files, String file, int number) {
        return Optional.ofNullable(files.get(file)).map(found -> found.getLine(number));
    }

    private static SourceLine line(String text, Optional<ILine> everywhere, Optional<ILine> inSubject) {
        Status status = everywhere.map(Analysis::status).orElse(Status.EMPTY);
        Counter branches = everywhere
                .map(ILine::getBranchCounter)
                .map(counter -> new Counter(counter.getCoveredCount(), counter.getMissedCount()))
                .orElse(Counter.NOTHING);
        Ran ran = ran(status, inSubject.map(Analysis::status).orElse(Status.EMPTY));
        return new SourceLine(text, status, branches, ran);
    }

    private static Status status(ILine line) {
        return switch (line.getStatus()) {
            case ICounter.EMPTY -> Status.EMPTY;
            case ICounter.NOT_COVERED -> Status.MISSED;
            case ICounter.FULLY_COVERED -> Status.FULL;
            default -> Status.PARTLY;
        };
    }

    private static Ran ran(Status everywhere, Status inSubject) {
        if (everywhere == Status.EMPTY || everywhere == Status.MISSED) {
            return Ran.NOWHERE;
        }
        return inSubject == Status.MISSED ? Ran.ONLY_CHILDREN : Ran.SUBJECT;
    }
}
