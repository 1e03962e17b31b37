package io.github.mvngrade.plugin.grading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.toolchain.Installation;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.plugin.settings.GradingSettings;
import io.github.mvngrade.plugin.settings.ReportSettings;
import io.github.mvngrade.plugin.settings.SettingException;
import io.github.mvngrade.plugin.setup.HarnessJars;
import io.github.mvngrade.plugin.setup.MavenStandIn;
import io.github.mvngrade.plugin.setup.PackResolver;
import io.github.mvngrade.plugin.setup.SetupException;
import io.github.mvngrade.report.ExportDesk;
import io.github.mvngrade.report.export.PendingPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectGradingTest {
    @TempDir
    Path folder;

    private MavenStandIn maven;

    @BeforeEach
    void startABuild() throws IOException {
        maven = new MavenStandIn(folder);
        MavenStandIn.pack(folder.resolve("exercise/twice.jar"));
    }

    private ProjectGrading grading(String pluginVersion, String exercise, String check) throws SetupException {
        Installation installation =
                HarnessJars.installation(List.of(), pluginVersion, Optional.of(folder.resolve("cache")));
        ReportSettings report = new ReportSettings(folder.resolve("target/grade"), Optional.empty());
        GradeSettings settings = new GradeSettings(
                new GradingSettings(installation, 1, report),
                "twice.jar",
                Optional.of(new ExerciseId(exercise)),
                new Selection(Optional.of(new CheckId(check)), Set.of()),
                Audience.STUDENT,
                Optional.empty());
        return new ProjectGrading(
                settings,
                maven.project(),
                new Course(maven.session(), Optional.empty()),
                new PackResolver(maven.repositories(), maven.session(), maven.project()),
                new HandOver(maven.session(), desk()),
                new SystemStreamLog());
    }

    private ExportDesk desk() {
        ExportDesk.Settings nothing = new ExportDesk.Settings(folder.resolve("export"), List.of(), PendingPolicy.HOLD);
        return new ExportDesk(nothing, Optional.empty(), line -> {}, line -> {});
    }

    @Test
    void aCheckThatThePackDoesntHaveIsAWrongSetting() {
        assertThatThrownBy(() -> grading("0.9", "twice", "no-such").run())
                .isInstanceOf(SettingException.class)
                .hasMessage("A setting can't be used: Exercise twice has no check \"no-such\"; it has edge");
    }

    @Test
    void aPackOfAnotherExerciseOrVersionIsABrokenSetup() {
        assertThatThrownBy(() -> grading("0.9", "thrice", "edge").run())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("is that of the exercise twice, but this folder is the exercise thrice");
        assertThatThrownBy(() -> grading("1.0", "twice", "edge").run())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("built by version 0.9");
    }
}
