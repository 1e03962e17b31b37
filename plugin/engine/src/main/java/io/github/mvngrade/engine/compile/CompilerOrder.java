package io.github.mvngrade.engine.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An order to the compiler's process. It comes over standard input, so that no name has to survive a command line.
 *
 * @param job what to compile
 * @param classesMiB maximum size of all class files in MiB
 * @param report the file that the process makes for its report; nothing is there yet
 */
record CompilerOrder(CompileJob job, int classesMiB, Path report) {
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(job.sources().toString());
        write(out, job.files());
        write(out, job.classPath().stream().map(Path::toString).toList());
        out.writeInt(job.release());
        write(out, job.modules());
        out.writeUTF(job.classes().toString());
        out.writeInt(classesMiB);
        out.writeUTF(report.toString());
        return bytes.toByteArray();
    }

    /** @throws EOFException if there is none, or not all of it */
    static CompilerOrder readFrom(DataInputStream in) throws IOException {
        Path sources = Path.of(in.readUTF());
        List<String> files = readList(in);
        List<Path> classPath = readList(in).stream().map(Path::of).toList();
        return new CompilerOrder(
                new CompileJob(sources, files, classPath, in.readInt(), readList(in), Path.of(in.readUTF())),
                in.readInt(),
                Path.of(in.readUTF()));
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> readList(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
