package io.github.mvngrade.authoring.reach;

import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Finds what one method's code, or one annotation, refers to. */
final class CodeReferences {
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

    /** Gets each reference, in the order of the code. */
    interface Listener {
        /** A type is named: in a descriptor, cast, test or catch. */
        void type(Type type);

        /** An instance is made. */
        void instance(Type type);

        /** A class literal, in code or as an annotation's value. */
        void literal(Type type);

        void method(String owner, String name, String descriptor);

        void field(String owner, String name, String descriptor);
    }

    private final Listener listener;

    CodeReferences(Listener listener) {
        this.listener = listener;
    }

    void code(MethodNode method) {
        descriptor(method.desc);
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (block.type != null) {
                listener.type(Type.getObjectType(block.type));
            }
        }
        for (AbstractInsnNode instruction : method.instructions) {
            instruction(instruction);
        }
    }

    /** Class literals, enum constants and nested annotations among an annotation's values. */
    void annotation(AnnotationNode annotation) {
        listener.type(Type.getType(annotation.desc));
        if (annotation.values != null) {
            for (int i = 1; i < annotation.values.size(); i += 2) {
                annotationValue(annotation.values.get(i));
            }
        }
    }

    private void annotationValue(Object value) {
        if (value instanceof Type type) {
            listener.literal(type);
        } else if (value instanceof AnnotationNode nested) {
            annotation(nested);
        } else if (value instanceof List<?> several) {
            several.forEach(this::annotationValue);
        } else if (value instanceof String[] constant) {
            listener.field(Type.getType(constant[0]).getInternalName(), constant[1], constant[0]);
        }
    }

    private void instruction(AbstractInsnNode instruction) {
        if (instruction instanceof TypeInsnNode made && made.getOpcode() == Opcodes.NEW) {
            listener.instance(Type.getObjectType(made.desc));
        } else if (instruction instanceof TypeInsnNode named) {
            listener.type(Type.getObjectType(named.desc));
        } else if (instruction instanceof MultiANewArrayInsnNode array) {
            listener.type(Type.getType(array.desc));
        } else if (instruction instanceof FieldInsnNode field) {
            field(field.owner, field.name, field.desc);
        } else if (instruction instanceof MethodInsnNode call) {
            method(call.owner, call.name, call.desc);
        } else if (instruction instanceof LdcInsnNode load) {
            constant(load.cst);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            dynamic(dynamic);
        }
    }

    private void dynamic(InvokeDynamicInsnNode dynamic) {
        descriptor(dynamic.desc);
        constant(dynamic.bsm);
        for (Object argument : dynamic.bsmArgs) {
            constant(argument);
        }
        if (dynamic.bsm.getOwner().equals(LAMBDAS)) {
            // The lambda must still be one of its interface: whose method this is.
            method(Type.getReturnType(dynamic.desc).getInternalName(), dynamic.name, dynamic.bsmArgs[0].toString());
        }
    }

    private void constant(Object constant) {
        if (constant instanceof Type type && type.getSort() == Type.METHOD) {
            descriptor(type.getDescriptor());
        } else if (constant instanceof Type type) {
            listener.literal(type);
        } else if (constant instanceof Handle handle) {
            handle(handle);
        } else if (constant instanceof ConstantDynamic computed) {
            listener.type(Type.getType(computed.getDescriptor()));
            constant(computed.getBootstrapMethod());
            for (int i = 0; i < computed.getBootstrapMethodArgumentCount(); i++) {
                constant(computed.getBootstrapMethodArgument(i));
            }
        }
    }

    private void handle(Handle handle) {
        if (handle.getTag() <= Opcodes.H_PUTSTATIC) {
            field(handle.getOwner(), handle.getName(), handle.getDesc());
            return;
        }
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            listener.instance(Type.getObjectType(handle.getOwner()));
        }
        method(handle.getOwner(), handle.getName(), handle.getDesc());
    }

    private void method(String owner, String name, String descriptor) {
        descriptor(descriptor);
        if (owner.startsWith("[")) {
            listener.type(Type.getObjectType(owner));
        } else {
            listener.method(owner, name, descriptor);
        }
    }

    private void field(String owner, String name, String descriptor) {
        listener.type(Type.getType(descriptor));
        listener.field(owner, name, descriptor);
    }

    private void descriptor(String descriptor) {
        for (Type parameter : Type.getArgumentTypes(descriptor)) {
            listener.type(parameter);
        }
        listener.type(Type.getReturnType(descriptor));
    }
}
