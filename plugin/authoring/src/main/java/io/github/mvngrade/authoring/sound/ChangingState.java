package io.github.mvngrade.authoring.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Finds static state of the checks that changes: a static field that isn't final, and an array or collection of the JDK in a
 * final one that a method writes to. A write is seen where the field is read and the array or collection changed in one method;
 * what static initialisers write is a constant.
 */
final class ChangingState {
    private static final String INITIALISER = "<clinit>";
    private static final String LAMBDA_OF_INITIALISER = "lambda$static$";
    private static final String CONTAINERS = "java/util/";
    private static final Set<String> CHANGES = Set.of(
            "accumulateAndGet addAndGet compareAndSet decrementAndGet getAndAdd getAndDecrement getAndIncrement getAndSet"
                    .split(" "));
    private static final Set<String> MORE_CHANGES = Set.of(
            ("add addAll addFirst addLast clear compute computeIfAbsent computeIfPresent incrementAndGet increment lazySet"
                            + " merge offer offerFirst offerLast poll pollFirst pollLast pop push put putAll putIfAbsent remove"
                            + " removeAll removeFirst removeIf removeLast replace replaceAll retainAll set sort updateAndGet")
                    .split(" "));

    private final Map<String, ClassNode> types;

    /** @param types of the checks, by internal name */
    ChangingState(Map<String, ClassNode> types) {
        this.types = types;
    }

    List<String> objections(ClassNode type) {
        List<String> objections = new ArrayList<>();
        for (FieldNode field : type.fields) {
            boolean changeable = (field.access & (Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC))
                    == Opcodes.ACC_STATIC;
            if (changeable) {
                objections.add(Soundness.inWords(type.name) + "." + field.name
                        + " is static and not final, so one check could decide what another sees: make it final, or a"
                        + " field of the instance, which is fresh for each check.");
            }
        }
        for (MethodNode method : type.methods) {
            if (!method.name.equals(INITIALISER) && !method.name.startsWith(LAMBDA_OF_INITIALISER)) {
                objections.addAll(writes(type, method));
            }
        }
        return objections;
    }

    private List<String> writes(ClassNode type, MethodNode method) {
        List<String> found = new ArrayList<>();
        Frame<SourceValue>[] frames = frames(type, method);
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode instruction = method.instructions.get(i);
            if (frames[i] != null) {
                changed(instruction, frames[i]).stream()
                        .flatMap(value -> value.insns.stream())
                        .flatMap(source -> constant(source).stream())
                        .map(field -> field + " is static, and " + Soundness.inWords(type.name) + "." + method.name
                                + " writes to it, so one check could decide what another sees: make it a field of the"
                                + " instance, which is fresh for each check, or write to a copy.")
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Frame<SourceValue>[] frames(ClassNode type, MethodNode method) {
        try {
            return new Analyzer<>(new Origins()).analyze(type.name, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException("The compiler made " + type.name + "." + method.name + " unreadable", e);
        }
    }

    /** What the instruction changes, if it is an array or a collection. */
    private static Optional<SourceValue> changed(AbstractInsnNode instruction, Frame<SourceValue> frame) {
        int opcode = instruction.getOpcode();
        if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
            return Optional.of(frame.getStack(frame.getStackSize() - 3));
        }
        boolean changes = instruction instanceof MethodInsnNode call
                && opcode != Opcodes.INVOKESTATIC
                && call.owner.startsWith(CONTAINERS)
                && (CHANGES.contains(call.name) || MORE_CHANGES.contains(call.name));
        if (!changes) {
            return Optional.empty();
        }
        int arguments = Type.getArgumentTypes(((MethodInsnNode) instruction).desc).length;
        return Optional.of(frame.getStack(frame.getStackSize() - 1 - arguments));
    }

    /** The static field of the checks that this instruction reads, in words. */
    private Optional<String> constant(AbstractInsnNode source) {
        return Stream.of(source)
                .filter(FieldInsnNode.class::isInstance)
                .map(FieldInsnNode.class::cast)
                .filter(read -> read.getOpcode() == Opcodes.GETSTATIC && types.containsKey(read.owner))
                .map(read -> Soundness.inWords(read.owner) + "." + read.name)
                .findFirst();
    }

    /** Knows of each value which instruction made it, however often it was copied since. */
    private static final class Origins extends SourceInterpreter {
        Origins() {
            super(Opcodes.ASM9);
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
            return value;
        }
    }
}
