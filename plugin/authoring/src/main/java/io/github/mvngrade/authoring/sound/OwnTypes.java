package io.github.mvngrade.authoring.sound;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * The types that a submission itself declares: those of the skeleton, without what is given.
 *
 * @param names internal names, nested types included
 */
public record OwnTypes(Set<String> names) {
    public OwnTypes {
        names = Set.copyOf(names);
    }

    /**
     * The types of a skeleton that was compiled with its given sources.
     *
     * @param classes compiled with the names of their source files, which is javac's default
     * @param given files that the course supplies, as paths whose end names the type's package
     */
    public static OwnTypes of(Collection<byte[]> classes, Collection<String> given) {
        Set<String> names = new TreeSet<>();
        for (byte[] bytes : classes) {
            ClassNode type = new ClassNode();
            new ClassReader(bytes).accept(type, ClassReader.SKIP_CODE);
            String source = '/' + type.name.substring(0, type.name.lastIndexOf('/') + 1) + type.sourceFile;
            if (given.stream().noneMatch(file -> file.endsWith(source))) {
                names.add(type.name);
            }
        }
        return new OwnTypes(names);
    }

    boolean has(String internalName) {
        return names.contains(internalName);
    }
}
