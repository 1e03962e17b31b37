package parallel.filecopy.checks;

import io.github.mvngrade.checks.Content;
import io.github.mvngrade.checks.TimedProgram;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * Copies 256 KiB and answers a checksum of the copy. Only the source's first eight bytes change with the seed, so that
 * making it takes next to no time.
 */
abstract class TimedCopy implements TimedProgram {
    private static final int BYTES = 256 * 1024;

    private final Path source;
    private final Path copy;

    TimedCopy() throws IOException {
        Path folder = Files.createTempDirectory("timed-copy");
        source = folder.resolve("source");
        copy = folder.resolve("copy");
        Content.drawn(new Random(1), BYTES).writeTo(source);
        for (Path path : List.of(folder, source, copy)) {
            path.toFile().deleteOnExit();
        }
    }

    abstract void copy(Path from, Path to) throws IOException;

    @Override
    public final Long run(long seed) throws IOException {
        Files.deleteIfExists(copy);
        try (FileChannel head = FileChannel.open(source, StandardOpenOption.WRITE)) {
            head.write(ByteBuffer.allocate(Long.BYTES).putLong(0, seed));
        }
        copy(source, copy);
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(copy));
        return checksum.getValue();
    }
}
