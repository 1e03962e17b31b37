package io.github.mvngrade.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ImageStateTest {
    @TempDir
    private Path cache;

    private Path place;
    private Path modules;

    @BeforeEach
    void anImage() throws IOException {
        place = make("image");
        modules = ImageState.home(place).resolve("lib/modules");
    }

    private Path make(String name) throws IOException {
        Path made = cache.resolve(name);
        Path libraries = Files.createDirectories(ImageState.home(made).resolve("lib"));
        Files.writeString(libraries.resolve("modules"), "classes");
        ImageState.record(made);
        return made;
    }

    private RuntimeImage image() {
        return new RuntimeImage(ImageState.home(place), "key", Optional.empty());
    }

    private Optional<String> damage() throws IOException {
        return ImageState.of(place).damage();
    }

    @Test
    void anImageAsItWasMadeHasNoDamage() throws IOException {
        assertThat(damage()).isEmpty();
        assertThat(damage()).as("by its stamps").isEmpty();
    }

    @Test
    void aChangedFileIsDamageThoughItWasIntactBefore() throws IOException {
        assertThat(damage()).isEmpty();
        Files.writeString(modules, "");
        assertThat(damage()).contains("lib/modules was changed");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileWhoseSizeAndTimeWereKeptIsDamaged() throws IOException {
        FileTime time = Files.getLastModifiedTime(modules);
        assertThat(damage()).isEmpty();
        Object before = Files.getAttribute(modules, "unix:ctime");
        while (Files.getAttribute(modules, "unix:ctime").equals(before)) {
            Files.writeString(modules, "clasSes");
            Files.setLastModifiedTime(modules, time);
        }
        assertThat(damage()).contains("lib/modules was changed");
    }

    @Test
    void whatOnlyHasAnotherTimeIsNoDamage() throws IOException {
        assertThat(damage()).isEmpty();
        Files.setLastModifiedTime(modules, FileTime.fromMillis(0));
        assertThat(damage()).isEmpty();
    }

    @Test
    void halfDeletedEmptyOrNoFolderIsDamage() throws IOException {
        Path list = place.resolve("files.sha256");
        Files.move(list, cache.resolve("list"));
        assertThat(damage()).contains("files.sha256 is missing");
        Files.move(cache.resolve("list"), list);
        Files.delete(modules);
        assertThat(damage()).contains("lib/modules is missing");
        Files.delete(modules.getParent());
        Files.delete(ImageState.home(place));
        assertThat(damage()).contains("runtime is missing");
        Files.delete(list);
        assertThat(damage()).contains("files.sha256 is missing");
        Files.delete(place);
        Files.writeString(place, "");
        assertThat(damage()).contains("it is no folder");
    }

    @Test
    void aWatchEndsWhereNothingChangedOrOnlyATime() throws Exception {
        ImageWatch watch = ImageWatch.over(image());
        assertThatCode(watch::end).doesNotThrowAnyException();
        Files.setLastModifiedTime(modules, FileTime.fromMillis(0));
        assertThatCode(watch::end).doesNotThrowAnyException();
    }

    @Test
    void aChangeUnderWatchIsNoGradeAndNoLossAndAccusesNobody() throws Exception {
        ImageWatch watch = ImageWatch.over(image());
        Files.writeString(modules, "x", StandardOpenOption.APPEND);
        assertThatThrownBy(watch::end)
                .isInstanceOf(ImageException.class)
                .hasMessageStartingWith("The runtime image in " + place
                        + " was changed while this submission was graded (lib/modules was changed), so there is no grade,"
                        + " and no point is lost. Grade again: it is made again first. If this happens every time, ");
        assertThatThrownBy(() -> ImageWatch.over(image()))
                .isInstanceOf(ImageException.class)
                .hasMessage("The runtime image in " + place + " isn't as it was made (lib/modules was changed), so"
                        + " nothing was graded on it. Grade again: it is made again first");
    }

    @Test
    void anImageThatWasMadeAgainMeanwhileIsNoGradeEither() throws Exception {
        ImageWatch watch = ImageWatch.over(image());
        Path other = make("other");
        Files.move(place, cache.resolve("old"));
        Files.move(other, place);
        assertThatThrownBy(watch::end).hasMessageContaining("another grade found it damaged and made it again");
    }
}
