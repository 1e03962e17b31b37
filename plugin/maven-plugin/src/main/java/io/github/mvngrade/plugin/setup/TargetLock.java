package io.github.mvngrade.plugin.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One grade at a time in a target folder; the lock's file names the process that grades. */
public final class TargetLock implements AutoCloseable {
    private static final String NAME = ".grade.lock";
    private final FileChannel channel;

    private TargetLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @param folder where a grade's files are written; made if it isn't there
     * @throws SetupException if another grade runs there, or the folder can't be written
     */
    public static TargetLock take(Path folder) throws SetupException {
        Path file = folder.resolve(NAME);
        OutputFolder.make(folder);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                String holder = holder(channel);
                channel.close();
                throw new SetupException("Another grade is running in " + folder + " (process " + holder
                        + "): wait until it ends, or stop it, then run this one again");
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    Long.toString(ProcessHandle.current().pid())));
            return new TargetLock(channel);
        } catch (IOException e) {
            throw new SetupException(
                    folder + " can't be written (" + e + "): check its permissions and the free space", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameJvm) {
            return null; // held by another thread of this build
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        channel.read(content, 0);
        String pid = StandardCharsets.UTF_8.decode(content.flip()).toString().strip();
        return pid.isEmpty() ? "unknown" : pid;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
