package io.github.mvngrade.batch.evidence;

import io.github.mvngrade.batch.intake.ContentDigest;
import io.github.mvngrade.batch.intake.SourceZip;
import io.github.mvngrade.batch.run.Workshop;
import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.intake.Aside;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a grade again from its evidence, with the same inputs.
 *
 * @param shop to grade with
 */
public record Replay(Workshop shop) {
    /**
     * A check whose result isn't what it was.
     *
     * @param before as the evidence has it
     * @param now as it came out
     */
    public record Difference(CheckResult before, CheckResult now) {}

    /**
     * What came of it.
     *
     * @param grade as it came out
     * @param differences none if it is the same grade
     */
    public record Outcome(Grade grade, List<Difference> differences) {}

    /**
     * Grades again.
     *
     * @throws EvidenceException if the evidence contradicts itself, or another version of the grader made it
     * @throws GraderException if this machine can't grade
     */
    public Outcome of(Evidence evidence) throws GraderException, IOException, InterruptedException {
        if (!evidence.basis().version().equals(shop.version())) {
            throw new EvidenceException("The grade was made by version "
                    + evidence.basis().version() + " of grade-maven-plugin, and this is version " + shop.version()
                    + ": replay it with that version");
        }
        try (Aside folder = Aside.below(shop.scratch())) {
            Path sources = folder.path().resolve("sources");
            SourceZip.unpack(evidence.sources(), sources);
            require(
                    "what was handed in",
                    ContentDigest.of(sources),
                    evidence.basis().content());
            Path jar = Files.write(folder.path().resolve("pack.jar"), evidence.pack());
            Pack pack = PackFiles.read(jar);
            require("the check pack", pack.digest(), evidence.basis().checks());
            Grade before = evidence.grade();
            GradeRequest request = new GradeRequest(
                    sources,
                    evidence.key().submission(),
                    pack,
                    before.score().leftOut().isZero() ? Selection.ALL : Selection.QUICK,
                    before.provenance().seed());
            Grade now = shop.graders().of(pack).grade(request);
            return new Outcome(now, differences(before, now));
        }
    }

    private static void require(String what, String found, String stated) throws EvidenceException {
        if (!found.equals(stated)) {
            throw new EvidenceException("The evidence was changed: " + what + " has the digest " + found
                    + ", but the grade was made from " + stated);
        }
    }

    private static List<Difference> differences(Grade before, Grade now) {
        List<Difference> differences = new ArrayList<>();
        for (CheckResult old : before.checks()) {
            now.checks().stream()
                    .filter(result -> result.check().id().equals(old.check().id()))
                    .filter(result -> result.verdict() != old.verdict()
                            || !result.earned().equals(old.earned()))
                    .forEach(result -> differences.add(new Difference(old, result)));
        }
        return differences;
    }
}
