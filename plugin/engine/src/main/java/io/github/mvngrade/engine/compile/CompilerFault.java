package io.github.mvngrade.engine.compile;

import io.github.mvngrade.engine.disk.DiskSpace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A compiler came to grief without saying anything of the sources: the sentence that says why, and what to do. Whatever isn't
 * known to come from the sources is the machine's, and no grade; pure.
 *
 * @param javaHome the compiler's JDK
 * @param space what a look at the disk found to be lacking
 */
record CompilerFault(Path javaHome, Optional<String> space) {
    /** What a JVM prints when the system doesn't give it the memory that it asks for. */
    private static final Pattern NO_MEMORY = Pattern.compile("insufficient memory for the Java Runtime Environment"
            + "|Could not reserve enough space|Could not allocate|Cannot allocate memory|Not enough space"
            + "|unable to create native thread|os::commit_memory|mmap failed|Native memory allocation");

    private static final Pattern UNWRITABLE = Pattern.compile(
            "No space left on device|Disk quota exceeded|Read-only file system|not enough space on the disk");

    private static final int SIGNALLED = 128;
    private static final int KILLED = SIGNALLED + 9;
    private static final int LONGEST = 500;

    /** Of a compiler that works below this folder. */
    static CompilerFault in(Path folder, Path javaHome) {
        return new CompilerFault(javaHome, DiskSpace.of(folder).lacking());
    }

    /** Whether a JVM that ran out of memory lacked the machine's, and not its own heap. */
    static boolean lacksMemory(String printed) {
        return NO_MEMORY.matcher(printed).find();
    }

    /**
     * It ended without a report, or not as it should.
     *
     * @param exitValue as the JDK gives it
     * @param printed by the process
     */
    IOException ended(int exitValue, String printed) {
        if (space.isPresent()) {
            return new IOException(space.get());
        }
        String words = printed.isBlank() ? "it printed nothing" : "it printed: " + cut(printed);
        if (lacksMemory(printed)) {
            return new IOException("This machine has too little free memory for the compiler (" + words
                    + "). Close other programs, or give the container more memory, and grade again");
        }
        if (exitValue > SIGNALLED) {
            return new IOException("The compiler's process was killed by signal " + (exitValue - SIGNALLED)
                    + (exitValue == KILLED ? ", as the system does when memory runs out" : "") + " (" + words
                    + "). See that the machine has a gigabyte of free memory, and grade again");
        }
        if (UNWRITABLE.matcher(printed).find()) {
            return unwritten(cut(printed));
        }
        return new IOException("The compiler of " + javaHome + " can't be started, or ended too early (exit value "
                + exitValue + "; " + words + "). See that java and javac run there, and grade again");
    }

    /**
     * Something that isn't in the sources kept it from its work.
     *
     * @param reason the exception's words
     */
    IOException unwritten(String reason) {
        return new IOException(space.orElse("The compiler couldn't write its files (" + cut(reason)
                + "). See that the temporary folder can be written and has space, or name another:"
                + " MAVEN_OPTS=-Djava.io.tmpdir=FOLDER mvn grade"));
    }

    /**
     * It got too little of the processors to be judged.
     *
     * @param seconds that it was waited for
     */
    IOException starved(long seconds) {
        return new IOException("This machine is too busy to compile: in " + seconds
                + " s the compiler got only a small part of a processor. Close other programs and grade again");
    }

    private static String cut(String text) {
        String stripped = text.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST) + "...";
    }
}
