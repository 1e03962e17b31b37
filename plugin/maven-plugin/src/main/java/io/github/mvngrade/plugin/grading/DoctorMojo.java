package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.engine.doctor.Diagnosis;
import io.github.mvngrade.engine.doctor.Doctor;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.AbstractToolsGoal;
import io.github.mvngrade.plugin.setup.PackResolver;
import io.github.mvngrade.plugin.setup.ProgressLog;
import io.github.mvngrade.plugin.setup.SetupException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Reports what this machine can isolate and measure, and what to do about what it can't: the JDK and its tools, the runtime
 * that submissions run on, memory, cores, how steady they are, and which speedups can be measured now. In an exercise's
 * folder, or with {@code -Dgrade.pack}, it also says whether that exercise's programs run long enough here to be timed. It
 * takes about ten seconds and needs no project. It fails only if nothing can be graded at all.
 */
@Mojo(name = "doctor", requiresProject = false, aggregator = true, threadSafe = true)
public class DoctorMojo extends AbstractToolsGoal {
    @Inject
    private RepositorySystem repositories;

    /**
     * The check pack of the exercise whose programs are timed: coordinates, a file or a folder. By default the one that the
     * pom names.
     */
    @Parameter(property = "grade.pack")
    private @Nullable String pack;

    @Override
    protected void run() throws GraderException, InterruptedException {
        PackResolver packs = new PackResolver(repositories, session(), project());
        Optional<Doctor.PackSource> named = packs.name(pack).map(name -> () -> packs.resolve(name));
        List<Diagnosis> diagnoses =
                Doctor.of(installation(), named, new ProgressLog(getLog())).examine();
        DiagnosisLines.of(diagnoses).forEach(getLog()::info);
        String missing = diagnoses.stream()
                .filter(diagnosis -> diagnosis.state() == Diagnosis.State.MISSING)
                .map(Diagnosis::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new SetupException("Nothing can be graded on this machine until this is put right: " + missing
                    + ". The lines above say how");
        }
    }
}
