package parallel.filecopy.checks;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** The baseline: two calls into the kernel for each byte. */
public final class ByteByByte extends TimedCopy {
    public ByteByByte() throws IOException {}

    @Override
    void copy(Path from, Path to) throws IOException {
        try (FileInputStream in = new FileInputStream(from.toFile());
                FileOutputStream out = new FileOutputStream(to.toFile())) {
            for (int value = in.read(); value >= 0; value = in.read()) {
                out.write(value);
            }
        }
    }
}
