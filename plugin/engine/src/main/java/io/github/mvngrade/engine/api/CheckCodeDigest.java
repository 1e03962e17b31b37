package io.github.mvngrade.engine.api;

import io.github.mvngrade.engine.pack.Digests;
import io.github.mvngrade.engine.pack.Pack;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the checks of a pack do, without what they are worth: an author writes points, titles and hints as annotations, and those are
 * left out. Two packs with the same digest give the same verdicts.
 */
public final class CheckCodeDigest {
    private CheckCodeDigest() {}

    /** SHA-256, in hex, of the checks' code and of all files that they and a submission are run with. */
    public static String of(Pack pack) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        pack.content().checks().classes().forEach((name, bytes) -> files.put("checks/" + name, plain(bytes)));
        pack.content().given().forEach((name, bytes) -> files.put("given/" + name, bytes));
        pack.content().skeleton().forEach((name, bytes) -> files.put("skeleton/" + name, bytes));
        pack.content().libraries().forEach((name, bytes) -> files.put("libraries/" + name, bytes));
        return Digests.of(files);
    }

    private static byte[] plain(byte[] bytes) {
        ClassWriter plain = new ClassWriter(0);
        new ClassReader(bytes).accept(new WithoutAnnotations(plain), ClassReader.SKIP_DEBUG);
        return plain.toByteArray();
    }

    private static final class WithoutAnnotations extends ClassVisitor {
        WithoutAnnotations(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, method) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    return null;
                }
            };
        }
    }
}
