package io.github.mvngrade.plugin;

import io.github.mvngrade.engine.doctor.Doctor;
import io.github.mvngrade.engine.doctor.Finding;
import io.github.mvngrade.plugin.setup.ProgressLog;
import io.github.mvngrade.plugin.setup.SetupException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Says what this machine can isolate and measure, and what to do about what it can't: the JDK and its tools, the runtime
 * that submissions run on, memory, cores, how steady they are, and which speedups can be measured now. It takes about ten
 * seconds and needs no project. It fails only where nothing can be graded at all.
 */
@Mojo(name = "doctor", requiresProject = false, aggregator = true, threadSafe = true)
public class DoctorMojo extends AbstractGradingGoal {
    @Override
    void run() throws SetupException, InterruptedException {
        List<Finding> findings =
                Doctor.of(tools().installation(), new ProgressLog(getLog())).examine();
        FindingLines.of(findings).forEach(getLog()::info);
        String missing = findings.stream()
                .filter(finding -> finding.state() == Finding.State.MISSING)
                .map(Finding::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new SetupException("Nothing can be graded on this machine, because this isn't as it must be: "
                    + missing + ". The lines above say what to do");
        }
    }
}
