package io.github.mvngrade.engine.compile;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the compiler's process says at its end; JDK types only, because that process sees no other module.
 *
 * @param ending how the compiler ended
 * @param words why, if it CRASHED, was HINDERED or REFUSED; otherwise empty
 * @param complaints errors in the compiler's order, at most {@value #MOST_COMPLAINTS}
 */
record CompilerReport(Ending ending, String words, List<Complaint> complaints) {
    /** One more than is shown, so that it is known that there are more. */
    static final int MOST_COMPLAINTS = 51;

    private static final int MAGIC = 0x6a617663;
    private static final int LONGEST_TEXT = 4_000;
    private static final long MOST_BYTES = 4L << 20;

    /** How a compiler ends. */
    enum Ending {
        COMPILED,
        NOT_COMPILED,
        /** Something is nested more deeply than the compiler's stack. */
        STACK_OVERFLOW,
        /** The class files exceed their limit. */
        TOO_LARGE,
        /** The compiler broke over the sources; the words say how. */
        CRASHED,
        /** Something else kept it from its work, such as a full disk; not the submission's doing. */
        HINDERED,
        /** The compiler doesn't take its options, or can't do its work; not the submission's doing. */
        REFUSED
    }

    /**
     * One error.
     *
     * @param file relative to the sources, with {@code /}; empty if unknown
     * @param line 1-based; 0 if unknown
     * @param column 1-based, in characters; 0 if unknown
     * @param message the compiler's words
     * @param source the line of source; empty if unknown or too long to be shown
     * @param code the compiler's key for the message; empty if it has none
     */
    record Complaint(String file, long line, long column, String message, String source, String code) {}

    void writeTo(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(MAGIC);
            out.writeUTF(ending.name());
            out.writeUTF(cut(words));
            out.writeInt(complaints.size());
            for (Complaint complaint : complaints) {
                out.writeUTF(cut(complaint.file()));
                out.writeLong(complaint.line());
                out.writeLong(complaint.column());
                out.writeUTF(cut(complaint.message()));
                out.writeUTF(cut(complaint.source()));
                out.writeUTF(cut(complaint.code()));
            }
            out.writeInt(MAGIC);
        }
    }

    /** @throws IOException if the file holds no complete report */
    static CompilerReport readFrom(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(
                    "A compiler's report has at most " + MOST_BYTES + " bytes, but this one has " + Files.size(file));
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            requireMagic(in);
            Ending ending = Ending.valueOf(in.readUTF());
            String words = in.readUTF();
            int count = in.readInt();
            List<Complaint> complaints = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                complaints.add(new Complaint(
                        in.readUTF(), in.readLong(), in.readLong(), in.readUTF(), in.readUTF(), in.readUTF()));
            }
            requireMagic(in);
            return new CompilerReport(ending, words, complaints);
        } catch (IllegalArgumentException e) {
            throw new IOException("A compiler's report has an unknown ending", e);
        }
    }

    private static void requireMagic(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("This is no compiler's report");
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
    }
}
