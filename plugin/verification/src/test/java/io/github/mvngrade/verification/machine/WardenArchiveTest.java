package io.github.mvngrade.verification.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.isolation.WardenArchive;
import io.github.mvngrade.engine.warden.Guarded;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.engine.warden.Warden;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.verification.course.TestGrader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WardenArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void itIsMadeOnceAndAWardenThatStartsFromItSaysNothingOfItsOwn() throws Exception {
        WardenKit plain = TestGrader.create().installation().warden();
        WardenKit quick = WardenArchive.added(plain, folder.resolve("cache"));
        assertThat(quick.archive()).isPresent();
        assertThat(WardenArchive.added(plain, folder.resolve("cache"))).isEqualTo(quick);
        try (Stream<Path> made = Files.list(folder.resolve("cache"))) {
            assertThat(made).singleElement().asString().endsWith(".jsa");
        }
        Guarded guarded = new Guarded(
                List.of("/bin/sh", "-c", "echo hello"),
                OwnProcess.environment(),
                folder,
                List.of(),
                Guarded.Ground.NONE);
        try (Warden warden = Warden.start(quick, guarded, folder.resolve("w"))) {
            assertThat(new String(warden.output().readNBytes(6), StandardCharsets.UTF_8))
                    .isEqualTo("hello\n");
        }
    }

    @Test
    void noneIsTriedForWhatIsNotOnlyJars() throws Exception {
        WardenKit plain = TestGrader.create().installation().warden();
        List<Path> more = new ArrayList<>(plain.classPath());
        more.add(folder);
        WardenKit mixed = WardenKit.on(Path.of(System.getProperty("java.home")), more);
        assertThat(WardenArchive.added(mixed, folder.resolve("cache"))).isEqualTo(mixed);
        assertThat(folder.resolve("cache")).doesNotExist();
    }
}
