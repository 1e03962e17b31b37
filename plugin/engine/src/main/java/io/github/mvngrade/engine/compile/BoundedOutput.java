package io.github.mvngrade.engine.compile;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Lets a compiler write so much and no more: a few lines of source can make class files without end. */
final class BoundedOutput extends ForwardingJavaFileManager<JavaFileManager> {
    private static final long MIB = 1 << 20;

    private long bytesLeft;

    BoundedOutput(JavaFileManager files, int mostMiB) {
        super(files);
        this.bytesLeft = mostMiB * MIB;
    }

    /** Whether more was to be written than is allowed. */
    boolean exceeded() {
        return bytesLeft < 0;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
        JavaFileObject file = super.getJavaFileForOutput(location, className, kind, sibling);
        return new ForwardingJavaFileObject<>(file) {
            @Override
            public OutputStream openOutputStream() throws IOException {
                return new Counted(super.openOutputStream());
            }
        };
    }

    private final class Counted extends FilterOutputStream {
        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int octet) throws IOException {
            spend(1);
            out.write(octet);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            spend(length);
            out.write(bytes, from, length);
        }

        private void spend(int bytes) throws IOException {
            bytesLeft -= bytes;
            if (exceeded()) {
                throw new IOException("The class files exceed their limit");
            }
        }
    }
}
