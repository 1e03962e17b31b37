package io.github.mvngrade.authoring.skeleton;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Tells which classes of the checks a student gets: those that are not {@code @Hidden}.
 *
 * <p>The annotation belongs on a top-level class, and also hides all that is nested in it. A source file is hidden or
 * visible as a whole.
 */
public final class StudentChecks {
    private static final String HIDDEN = "Lio/github/mvngrade/checks/Hidden;";

    private final SortedSet<String> hidden = new TreeSet<>();
    private final SortedSet<String> visible = new TreeSet<>();
    private final SortedSet<String> hiddenSources = new TreeSet<>();

    /**
     * @param checkClasses by binary name, compiled with the names of their source files, which is javac's default
     * @throws IllegalArgumentException if {@code @Hidden} is on a nested class, if a hidden and a visible class share a
     *     source file, or if a class doesn't name its source file
     */
    public StudentChecks(Map<String, byte[]> checkClasses) {
        Map<String, Facts> facts = new TreeMap<>();
        checkClasses.forEach((name, bytes) -> facts.put(name, Facts.read(name, bytes)));
        SortedSet<String> visibleSources = new TreeSet<>();
        facts.forEach((name, own) -> {
            boolean isHidden = facts.getOrDefault(own.topLevel(), own).hidden();
            (isHidden ? hidden : visible).add(name);
            (isHidden ? hiddenSources : visibleSources).add(own.sourcePath());
        });
        for (String source : hiddenSources) {
            if (visibleSources.contains(source)) {
                throw new IllegalArgumentException(
                        source + " has hidden and visible classes, but is left out as a whole; split the file");
            }
        }
    }

    /** Binary names of the hidden classes, nested ones included. */
    public SortedSet<String> hidden() {
        return new TreeSet<>(hidden);
    }

    /** Binary names of the classes that a student gets. */
    public SortedSet<String> visible() {
        return new TreeSet<>(visible);
    }

    /** Source files that a student doesn't get, for example {@code parallel/fibonacci/checks/LruChecks.java}. */
    public SortedSet<String> hiddenSources() {
        return new TreeSet<>(hiddenSources);
    }

    /** Whether this class, by its binary name, is one of the hidden ones. */
    public boolean isHidden(String className) {
        return hidden.contains(className);
    }

    /**
     * What one class file says.
     *
     * @param topLevel binary name of the top-level class around it, or its own
     * @param sourcePath of its source file, relative to the source folder
     * @param hidden whether the annotation is on it
     */
    private record Facts(String topLevel, String sourcePath, boolean hidden) {
        static Facts read(String name, byte[] bytes) {
            Visitor visitor = new Visitor();
            new ClassReader(bytes).accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
            if (visitor.hidden && visitor.host != null) {
                throw new IllegalArgumentException(
                        "@Hidden is on " + name + ", which is nested; put it on a top-level class");
            }
            if (visitor.source == null) {
                throw new IllegalArgumentException(
                        name + " doesn't name its source file; compile the checks with -g:source,lines");
            }
            String folder = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
            String topLevel = visitor.host == null ? name : visitor.host.replace('/', '.');
            return new Facts(topLevel, folder + visitor.source, visitor.hidden);
        }
    }

    private static final class Visitor extends ClassVisitor {
        private @Nullable String source;
        private @Nullable String host;
        private boolean hidden;

        Visitor() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitSource(@Nullable String file, @Nullable String debug) {
            source = file;
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visibleAtRuntime) {
            hidden |= descriptor.equals(HIDDEN);
            return null;
        }
    }
}
