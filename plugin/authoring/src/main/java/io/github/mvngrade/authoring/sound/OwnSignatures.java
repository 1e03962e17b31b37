package io.github.mvngrade.authoring.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds types of the submission where JUnit meets them while it looks for checks: as a supertype of a class that has a name, and
 * in what public and protected fields and methods of public classes declare.
 *
 * <p>A supertype that a submission declares otherwise, a class where an interface was, stops JUnit's discovery of all checks. A
 * declared type that it doesn't have would, too, but for the skeleton's copy of it. Anonymous and local classes are read only when
 * they are used, and helpers that nobody else sees are the author's business.
 */
final class OwnSignatures {
    private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final OwnTypes own;

    OwnSignatures(OwnTypes own) {
        this.own = own;
    }

    List<String> objections(ClassNode type) {
        List<String> objections = new ArrayList<>();
        String name = Soundness.inWords(type.name);
        if (hasName(type)) {
            Stream.concat(Stream.of(type.superName), type.interfaces.stream())
                    .filter(own::has)
                    .map(parent -> name + " extends the submission's type " + Soundness.inWords(parent)
                            + ", so a submission that declares it otherwise would keep JUnit from finding any check: let it"
                            + " extend a type of src/given, or make it an anonymous class where it is used.")
                    .forEach(objections::add);
        }
        if ((type.access & Opcodes.ACC_PUBLIC) != 0) {
            for (FieldNode field : type.fields) {
                named(field.access, Stream.of(Type.getType(field.desc)))
                        .ifPresent(found -> objections.add(objection(name + "." + field.name, found)));
            }
            for (MethodNode method : type.methods) {
                Type declared = Type.getMethodType(method.desc);
                named(
                                method.access,
                                Stream.concat(
                                        Stream.of(declared.getReturnType()), Stream.of(declared.getArgumentTypes())))
                        .ifPresent(found -> objections.add(objection(name + "." + method.name, found)));
            }
        }
        return objections;
    }

    private static String objection(String place, String found) {
        return place + " can be seen from outside and has the submission's type " + found
                + " in its declaration: make it private, or declare a type of the JDK or of src/given.";
    }

    /** The first of the submission's types in a declaration that is seen from outside. */
    private Optional<String> named(int access, Stream<Type> types) {
        if ((access & SEEN) == 0 || (access & Opcodes.ACC_SYNTHETIC) != 0) {
            return Optional.empty();
        }
        return types.map(type -> type.getSort() == Type.ARRAY ? type.getElementType() : type)
                .filter(type -> type.getSort() == Type.OBJECT)
                .map(Type::getInternalName)
                .filter(own::has)
                .map(Soundness::inWords)
                .findFirst();
    }

    /** Whether it is neither anonymous nor local: only then is it loaded with the class around it. */
    private static boolean hasName(ClassNode type) {
        return type.innerClasses.stream().noneMatch(entry -> entry.name.equals(type.name) && entry.outerName == null);
    }
}
