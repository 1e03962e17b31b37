package io.github.mvngrade.engine.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchivesTest {
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path cache;

    private static ClassArchives.Recording recording(String content) {
        return (made, scratch) -> {
            Files.writeString(made, content);
            return true;
        };
    }

    private static boolean nobodyRecords(Path made, Path scratch) {
        throw new AssertionError("It is there already");
    }

    @Test
    void oneIsMadeForEachKeyAndServesFromThenOn() throws Exception {
        ClassArchives first = ClassArchives.of("sample", cache, JDK, "a");
        ClassArchives second = ClassArchives.of("sample", cache, JDK, "b");
        Optional<Path> made = first.archive(recording("one"));
        assertThat(made).get().asString().startsWith(cache + "/sample-").endsWith(".jsa");
        assertThat(first.archive(ClassArchivesTest::nobodyRecords)).isEqualTo(made);
        assertThat(second.archive(recording("two"))).isPresent().isNotEqualTo(made);
    }

    @Test
    void whatIsNotRecordedToItsEndIsNoArchive() throws Exception {
        ClassArchives archives = ClassArchives.of("sample", cache, JDK, "");
        assertThat(archives.archive((made, scratch) -> {
                    Files.writeString(made, "half");
                    return false;
                }))
                .isEmpty();
        assertThat(archives.archive((made, scratch) -> true)).isEmpty();
        assertThat(archives.archive((made, scratch) -> {
                    throw new IOException("no");
                }))
                .isEmpty();
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void onlyTheNewestOfAProgramAreKept() throws Exception {
        Path another = ClassArchives.of("another", cache, JDK, "")
                .archive(recording("x"))
                .orElseThrow();
        List<Path> made = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Path archive = ClassArchives.of("sample", cache, JDK, "key " + i)
                    .archive(recording("content " + i))
                    .orElseThrow();
            Files.setLastModifiedTime(archive, FileTime.fromMillis(1_000_000L * i));
            made.add(archive);
        }
        made.add(another);
        try (Stream<Path> kept = Files.list(cache)) {
            assertThat(kept).containsExactlyInAnyOrderElementsOf(made.subList(2, made.size()));
        }
    }
}
