package io.github.mvngrade.engine.compile;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Lets a compiler write so much and no more: a few lines of source can make class files without end. */
final class BoundedOutput extends ForwardingJavaFileManager<JavaFileManager> {
    private static final long MIB = 1 << 20;

    private long bytesLeft;
    private @Nullable IOException hindrance;

    BoundedOutput(JavaFileManager files, int mostMiB) {
        super(files);
        this.bytesLeft = mostMiB * MIB;
    }

    /** Whether more was to be written than is allowed. */
    boolean exceeded() {
        return bytesLeft < 0;
    }

    /** What kept a class file from being written, unless that is the sources' doing: the limit, or a name's length. */
    Optional<IOException> hindrance() {
        return Optional.ofNullable(hindrance);
    }

    private IOException noted(IOException e) {
        if (!exceeded() && !isAboutLength(e)) {
            hindrance = e;
        }
        return e;
    }

    /** The system's words; the compiler's process always has English ones. */
    private static boolean isAboutLength(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).endsWith("too long")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
        JavaFileObject file = super.getJavaFileForOutput(location, className, kind, sibling);
        return new ForwardingJavaFileObject<>(file) {
            @Override
            public OutputStream openOutputStream() throws IOException {
                try {
                    return new Counted(super.openOutputStream());
                } catch (IOException e) {
                    throw noted(e);
                }
            }
        };
    }

    private final class Counted extends FilterOutputStream {
        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            spend(length);
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw noted(e);
            }
        }

        /** Some file systems say only now that nothing was written. */
        @Override
        public void close() throws IOException {
            try {
                super.close();
            } catch (IOException e) {
                throw noted(e);
            }
        }

        private void spend(int bytes) throws IOException {
            bytesLeft -= bytes;
            if (exceeded()) {
                throw new IOException("The class files exceed their limit");
            }
        }
    }
}
