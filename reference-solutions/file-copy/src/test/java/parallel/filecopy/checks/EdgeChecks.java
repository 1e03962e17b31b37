package parallel.filecopy.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Large files, odd names, and destinations that are none. */
@Hidden
@Order(2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class EdgeChecks {
    private static final int MIB = 1024 * 1024;
    private static final int LARGE_MIB = 64;
    private static final int HEAP_MIB = 32;

    @Test
    @Order(1)
    @Check(id = "large-file", points = "1.5", hint = "How much of the file does your program hold at one time?")
    @DisplayName("64 MiB are copied with a heap of 32 MiB")
    public void largeFile(Random random) throws Exception {
        try (Workplace place = new Workplace()) {
            Path source = place.path("large");
            byte[] part = Workplace.bytes(random, MIB);
            try (OutputStream out = Files.newOutputStream(source)) {
                for (int i = 0; i < LARGE_MIB; i++) {
                    part[i] ^= (byte) i;
                    out.write(part);
                }
            }
            Path copy = place.path("large-copy");
            Workplace.fileCopy(source, copy)
                    .withHeapMiB(HEAP_MIB)
                    .withDeadline(Duration.ofSeconds(50))
                    .run()
                    .requireExit(0);
            assertEquals(-1, Files.mismatch(source, copy), "Compared is the first byte that differs; -1 is none.");
        }
    }

    @Test
    @Order(2)
    @Check(
            id = "same-file",
            points = "1",
            hint = "Two names can belong to one file. Files.isSameFile knows, and equal paths don't tell.")
    @DisplayName("A file that is to be copied onto itself, by whatever name, is an error that destroys nothing")
    public void sameFile() throws Exception {
        byte[] precious = "precious".getBytes(StandardCharsets.UTF_8);
        try (Workplace place = new Workplace()) {
            place.requireCopyOfAnOrdinaryFile();
            Path file = place.file("file", precious);
            Path link = Files.createSymbolicLink(place.path("link"), file);
            for (Path destination : new Path[] {
                file, place.path("../").resolve(folderName(place)).resolve("file"), link
            }) {
                Workplace.fileCopy(file, destination)
                        .run()
                        .requireFailure()
                        .requireLineStarting("Error accessing files: ");
                Workplace.requireContent(file, precious);
            }
        }
    }

    private static Path folderName(Workplace place) {
        return place.path("x").getParent().getFileName();
    }

    @Test
    @Order(3)
    @Check(
            id = "names-and-folders",
            points = "1",
            hint = "A name is what stands between two slashes, with all its spaces. And what if it is a folder's?")
    @DisplayName("Names may have spaces and letters beyond ASCII; a folder as destination is an error")
    public void namesAndFolders(Random random) throws IOException {
        try (Workplace place = new Workplace()) {
            byte[] content = Workplace.bytes(random, 100);
            Path copy = place.path(" a copy with  spaces");
            Workplace.copied(place.file("Übung zwölf – 試験.txt", content), copy);
            Workplace.requireContent(copy, content);
            Path folder = Files.createDirectory(place.path("folder"));
            Workplace.fileCopy(copy, folder).run().requireFailure().requireLineStarting("Error accessing files: ");
        }
    }
}
