package io.github.mvngrade.engine.coverage;

import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.run.CorrectnessRun;
import io.github.mvngrade.engine.run.TimeLimits;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.words.CoverageWords;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.model.plan.Limits;
import io.github.mvngrade.model.protocol.CheckCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.jacoco.agent.AgentJar;

/**
 * Runs checks once more, on copies of the submission's classes that write down where they were. Whatever comes of it, it
 * is no grade's failure: without figures there is a reason.
 */
public final class CoverageRun {
    private static final Duration BRIEF = Duration.ofSeconds(2);
    private static final Duration ALL_BRIEF = Duration.ofSeconds(8);

    private final SubjectLaunch graded;
    private final Path classes;
    private final OwnSources sources;
    private final Pack pack;
    private final long seed;

    /**
     * @param graded how the graded run's subjects were launched, with a submission on the class path
     * @param sources what was handed in
     * @param seed of the graded run
     */
    public CoverageRun(SubjectLaunch graded, OwnSources sources, Pack pack, long seed) {
        this.graded = graded;
        this.classes = graded.classPath().submission().orElseThrow();
        this.sources = sources;
        this.pack = pack;
        this.seed = seed;
    }

    /**
     * Runs checks within the exercise's limits. Those after which their subject went on must all get their turn again. Of those
     * that ended their subject, what is known until then counts; one whose time ran out isn't given all of it again, but 2 s.
     *
     * @param ran checks that ran, by how their subject was doing when they were over
     * @throws InterruptedException if interrupted; everything that was started is dead then
     */
    public Coverage measure(Map<Ending.Kind, List<CheckCode>> ran) throws InterruptedException {
        try {
            return Coverage.of(files(ran));
        } catch (IOException | RuntimeException e) {
            // Class files that no tool has met before may break the tools; a mark must not depend on that.
            return Coverage.unavailable(CoverageWords.unavailable(e));
        }
    }

    private List<SourceCoverage> files(Map<Ending.Kind, List<CheckCode>> ran) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(graded.folder().resolve("coverage"));
        InstrumentedClasses copies = InstrumentedClasses.copy(classes, sources, folder.resolve("classes"));
        // Where a subject can write, however it is fenced in, and under a name that the graded run couldn't know.
        Path data = graded.folder().resolve("tmp").resolve("coverage-" + UUID.randomUUID());
        Path ofSubject = data.resolveSibling(data.getFileName() + "-subject");
        Path ofChildren = data.resolveSibling(data.getFileName() + "-children");
        run(launch(folder, ofChildren), ofSubject, ran);
        List<Hits> hits = ReaderProcess.ofGrader().read(List.of(ofSubject, ofChildren), copies.probes(), folder);
        if (hits.stream().allMatch(Hits::isEmpty)) {
            throw new IOException("the run left no data");
        }
        return new Analysis(copies, sources).files(hits.get(0), hits.get(1));
    }

    private void run(SubjectLaunch launch, Path data, Map<Ending.Kind, List<CheckCode>> ran) throws IOException {
        List<CheckCode> finished = ran.getOrDefault(Ending.Kind.FINISHED, List.of());
        CorrectnessRun run = run(launch, data, TimeLimits.of(pack));
        int seen = run.run(finished).size();
        if (seen < finished.size()) {
            throw new IOException("the checks took longer than the "
                    + pack.exercise().limits().total().toSeconds() + " s that this exercise allows");
        }
        for (Map.Entry<Ending.Kind, List<CheckCode>> others : new TreeMap<>(ran).entrySet()) {
            switch (others.getKey()) {
                case FINISHED -> {}
                case TIMED_OUT -> run(launch, data, briefly()).run(others.getValue());
                default -> run.run(others.getValue());
            }
        }
    }

    private CorrectnessRun run(SubjectLaunch launch, Path data, TimeLimits limits) {
        return new CorrectnessRun(launch, pack.content().checks(), limits, seed).recordingCoverage(data);
    }

    /** For checks whose time ran out before: long enough for their subject to write down twice where it was. */
    private TimeLimits briefly() {
        Limits usual = pack.exercise().limits();
        Duration perCheck = usual.perCheck().compareTo(BRIEF) < 0 ? usual.perCheck() : BRIEF;
        return new TimeLimits(perCheck, Map.of(), ALL_BRIEF);
    }

    /** The recorder stands first, so that no class of the submission takes its place; children inherit the class path. */
    private SubjectLaunch launch(Path folder, Path ofChildren) throws IOException {
        Path jar = folder.resolve("jacocoagent.jar");
        AgentJar.extractTo(jar.toFile());
        Path settings = Files.createDirectory(folder.resolve("settings"));
        Properties properties = new Properties();
        properties.setProperty("output", "file");
        properties.setProperty("append", "true");
        properties.setProperty("destfile", ofChildren.toString());
        // Otherwise the recorder asks for the machine's name, which can take seconds.
        properties.setProperty("sessionid", "coverage");
        try (OutputStream out = Files.newOutputStream(settings.resolve("jacoco-agent.properties"))) {
            properties.store(out, null);
        }
        return graded.on(graded.classPath().withCopy(List.of(jar, settings), folder.resolve("classes")));
    }
}
