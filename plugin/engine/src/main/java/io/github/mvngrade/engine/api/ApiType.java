package io.github.mvngrade.engine.api;

import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * A class file without its code: the declarations of one type.
 *
 * @param node as ASM read it
 */
record ApiType(ClassNode node) {
    /** @throws IllegalArgumentException if the bytes are no class file */
    static ApiType read(String internalName, byte[] bytes) {
        ClassNode node = new ClassNode();
        try {
            new ClassReader(bytes)
                    .accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            // ASM has no exception of its own: a broken file ends in whatever its reading ran into.
            throw new IllegalArgumentException(
                    "The class file of " + internalName + " can't be read; compile it again with a supported JDK", e);
        }
        return new ApiType(node);
    }

    String name() {
        return node.name;
    }

    boolean isPublic() {
        return (node.access & Opcodes.ACC_PUBLIC) != 0;
    }

    boolean isInterface() {
        return (node.access & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean isAbstract() {
        return (node.access & Opcodes.ACC_ABSTRACT) != 0;
    }

    /** Absent for {@code Object}; {@code Object} for an interface. */
    Optional<String> superclass() {
        return Optional.ofNullable(node.superName);
    }

    Stream<ApiMember> methods() {
        return node.methods.stream()
                .map(method -> new ApiMember(this, method.access, method.name, method.desc, method.signature));
    }

    Stream<ApiMember> fields() {
        return node.fields.stream()
                .map(field -> new ApiMember(this, field.access, field.name, field.desc, field.signature));
    }

    /** The declaration's keyword: what kind of type this is. */
    String keyword() {
        if ((node.access & Opcodes.ACC_ANNOTATION) != 0) {
            return "@interface";
        }
        if (isInterface()) {
            return "interface";
        }
        if ((node.access & Opcodes.ACC_ENUM) != 0) {
            return "enum";
        }
        return (node.access & Opcodes.ACC_RECORD) != 0 ? "record" : "class";
    }
}
