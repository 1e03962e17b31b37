package io.github.mvngrade.engine.api;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A method, constructor or field as its class declares it.
 *
 * @param owner the class that declares it
 * @param access ASM's access flags
 * @param name of the member
 * @param descriptor erased types
 * @param signature generic types; null if there are none
 */
record ApiMember(
        ApiType owner,
        int access,
        String name,
        String descriptor,
        @Nullable String signature) {
    Member.Kind kind() {
        if (!descriptor.startsWith("(")) {
            return Member.Kind.FIELD;
        }
        return name.equals(Member.CONSTRUCTOR_NAME) ? Member.Kind.CONSTRUCTOR : Member.Kind.METHOD;
    }

    boolean is(String otherName, String otherDescriptor) {
        return name.equals(otherName) && descriptor.equals(otherDescriptor);
    }

    boolean isPublic() {
        return has(Opcodes.ACC_PUBLIC);
    }

    boolean isStatic() {
        return has(Opcodes.ACC_STATIC);
    }

    boolean isPrivate() {
        return has(Opcodes.ACC_PRIVATE);
    }

    boolean isAbstract() {
        return has(Opcodes.ACC_ABSTRACT);
    }

    boolean isVarargs() {
        return has(Opcodes.ACC_VARARGS);
    }

    /** Whether somebody wrote it: no bridge and nothing else that the compiler adds. */
    boolean isWritten() {
        return !has(Opcodes.ACC_SYNTHETIC);
    }

    private boolean has(int flag) {
        return (access & flag) != 0;
    }
}
