package io.github.mvngrade.engine.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.IExecutionDataAccessorGenerator;
import org.jacoco.core.runtime.OfflineInstrumentationAccessGenerator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Copies of compiled classes with probes in those that come from sources that were handed in; the graded classes stay as
 * they are.
 */
final class InstrumentedClasses {
    /** Ten times what the most that is taken of sources makes; a few lines can make class files without end. */
    private static final long MOST_BYTES = 8L << 20;

    /** Class files as they were compiled, with the name by which messages call them. */
    record Original(String name, byte[] bytes) {}

    private final SortedMap<Long, Integer> probes = new TreeMap<>();
    private final List<Original> originals = new ArrayList<>();
    private final Instrumenter instrumenter = new Instrumenter(new Counting());

    private InstrumentedClasses() {}

    /**
     * Copies all classes, given ones without a change.
     *
     * @param classes folder of the compiled submission
     * @param target folder for the copies; made here
     * @throws IOException if a class can't take probes: one of its methods is as long as methods can be, for example
     */
    static InstrumentedClasses copy(Path classes, OwnSources sources, Path target) throws IOException {
        InstrumentedClasses copies = new InstrumentedClasses();
        long bytes = 0;
        try (Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                bytes += Files.size(file);
                if (bytes > MOST_BYTES) {
                    throw new IOException("the classes have more than " + MOST_BYTES + " bytes together");
                }
                Path name = classes.relativize(file);
                Path copy = target.resolve(name.toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, copies.instrument(name.toString(), Files.readAllBytes(file), sources));
            }
        }
        return copies;
    }

    private byte[] instrument(String name, byte[] original, OwnSources sources) throws IOException {
        if (!isOwn(original, sources)) {
            return original;
        }
        originals.add(new Original(name, original));
        return instrumenter.instrument(original, name);
    }

    private static boolean isOwn(byte[] original, OwnSources sources) {
        ClassReader reader = new ClassReader(original);
        String name = reader.getClassName();
        String packageName = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        boolean[] own = new boolean[1];
        ClassVisitor source = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitSource(String fileName, String debug) {
                own[0] = fileName != null && sources.find(packageName, fileName).isPresent();
            }
        };
        reader.accept(source, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return own[0];
    }

    /** The probes that were put in; a class without code has none. */
    ProbeCounts probes() {
        return new ProbeCounts(probes);
    }

    /** The classes from sources that were handed in, as they were. */
    List<Original> originals() {
        return List.copyOf(originals);
    }

    /** Hears from the instrumenter how many probes it put into a class, which it tells nobody else. */
    private final class Counting implements IExecutionDataAccessorGenerator {
        private final IExecutionDataAccessorGenerator offline = new OfflineInstrumentationAccessGenerator();

        @Override
        public int generateDataAccessor(long id, String className, int count, MethodVisitor method) {
            probes.put(id, count);
            return offline.generateDataAccessor(id, className, count, method);
        }
    }
}
