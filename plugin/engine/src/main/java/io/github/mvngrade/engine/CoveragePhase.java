package io.github.mvngrade.engine;

import io.github.mvngrade.engine.coverage.CoverageRun;
import io.github.mvngrade.engine.coverage.OwnSources;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.protocol.CheckCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which lines the checks cover that ran in a subject; it can't change a mark. */
record CoveragePhase(GradeRequest request, Prepared.Compiled compiled, Consumer<String> progress) {
    /** Empty if no check ran, or nobody asks. */
    Optional<Coverage> measured(Results results) throws InterruptedException {
        Pack pack = request.pack();
        Map<Ending.Kind, List<CheckCode>> ran = pack.checks().stream()
                .filter(check -> results.of(check).execution().isPresent())
                .collect(Collectors.groupingBy(
                        check -> results.of(check)
                                .execution()
                                .orElseThrow()
                                .ending()
                                .kind(),
                        Collectors.mapping(check -> check.code().orElseThrow(), Collectors.toList())));
        if (!request.selection().measures(Selection.Measurement.COVERAGE) || ran.isEmpty()) {
            return Optional.empty();
        }
        progress.accept("Measuring coverage");
        OwnSources own =
                OwnSources.of(compiled.sources(), pack.content().given().keySet());
        return Optional.of(new CoverageRun(compiled.launch(), own, pack, request.seed()).measure(ran));
    }
}
