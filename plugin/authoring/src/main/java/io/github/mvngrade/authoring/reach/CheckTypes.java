package io.github.mvngrade.authoring.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The classes of the checks, each parsed once, and how they relate to each other. */
final class CheckTypes {
    private static final String CHECK = "Lio/github/mvngrade/checks/Check;";
    private static final String NESTED = "Lorg/junit/jupiter/api/Nested;";
    private static final Set<String> PLAIN_BASES = Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum");

    private final Map<String, ClassNode> types = new TreeMap<>();

    /** @param classes by binary name */
    CheckTypes(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) -> {
            ClassNode type = new ClassNode();
            new ClassReader(bytes).accept(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            types.put(name.replace('.', '/'), type);
        });
    }

    Optional<ClassNode> find(@Nullable String internalName) {
        return internalName == null ? Optional.empty() : Optional.ofNullable(types.get(internalName));
    }

    /** The type and all its supertypes among the checks; classes before interfaces. */
    Set<ClassNode> lineage(ClassNode type) {
        Set<ClassNode> lineage = new LinkedHashSet<>();
        addLineage(type, lineage);
        return lineage;
    }

    private void addLineage(ClassNode type, Set<ClassNode> lineage) {
        if (lineage.add(type)) {
            find(type.superName).ifPresent(parent -> addLineage(parent, lineage));
            for (String parent : type.interfaces) {
                find(parent).ifPresent(found -> addLineage(found, lineage));
            }
        }
    }

    /** The first superclass that isn't a class of the checks. */
    String outsideBase(ClassNode type) {
        ClassNode youngest = type;
        while (find(youngest.superName).isPresent()) {
            youngest = find(youngest.superName).orElseThrow();
        }
        return youngest.superName;
    }

    /** Whether code outside the checks may call methods of such an instance that it knows from a supertype. */
    boolean calledFromOutside(ClassNode type) {
        return !PLAIN_BASES.contains(outsideBase(type))
                || lineage(type).stream()
                        .flatMap(each -> each.interfaces.stream())
                        .anyMatch(parent -> find(parent).isEmpty());
    }

    /** The methods of a type and of its supertypes among the checks. */
    List<Located> methods(ClassNode type) {
        List<Located> methods = new ArrayList<>();
        for (ClassNode each : lineage(type)) {
            each.methods.forEach(method -> methods.add(new Located(each, method)));
        }
        return methods;
    }

    /** The methods that a call may reach: the one that is found, and those that override it. */
    List<Located> targets(ClassNode owner, String name, String descriptor) {
        List<Located> targets = new ArrayList<>();
        methods(owner).stream()
                .filter(method -> method.is(name, descriptor))
                .findFirst()
                .ifPresent(targets::add);
        boolean virtual = targets.stream().noneMatch(Located::isFixed) && !name.startsWith("<");
        for (ClassNode type : virtual ? types.values() : List.<ClassNode>of()) {
            if (type != owner && lineage(type).contains(owner)) {
                type.methods.stream()
                        .map(method -> new Located(type, method))
                        .filter(method -> method.is(name, descriptor) && !method.isFixed())
                        .forEach(targets::add);
            }
        }
        return targets;
    }

    /** The enclosing class whose instance JUnit makes first, for a class with {@code @Nested}. */
    Optional<ClassNode> enclosing(ClassNode type) {
        if (annotations(type).noneMatch(annotation -> annotation.desc.equals(NESTED))) {
            return Optional.empty();
        }
        return type.innerClasses.stream()
                .filter(entry -> entry.name.equals(type.name))
                .map((InnerClassNode entry) -> entry.outerName)
                .findFirst()
                .flatMap(this::find);
    }

    /** Whether the class has checks of its own; a reference to such a class never means all of it. */
    static boolean hasChecks(ClassNode type) {
        return type.methods.stream()
                .flatMap(CheckTypes::annotations)
                .anyMatch(annotation -> annotation.desc.equals(CHECK));
    }

    static Stream<AnnotationNode> annotations(ClassNode type) {
        return Stream.of(type.visibleAnnotations, type.invisibleAnnotations)
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    /** The annotations of a method and of its parameters. */
    static Stream<AnnotationNode> annotations(MethodNode method) {
        Stream<List<AnnotationNode>> own = Stream.of(method.visibleAnnotations, method.invisibleAnnotations);
        Stream<List<AnnotationNode>> parameters = Stream.of(
                        method.visibleParameterAnnotations, method.invisibleParameterAnnotations)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream);
        return Stream.concat(own, parameters).filter(Objects::nonNull).flatMap(List::stream);
    }

    /** A method and the class that declares it. */
    record Located(ClassNode owner, MethodNode method) {
        boolean is(String name, String descriptor) {
            return method.name.equals(name) && method.desc.equals(descriptor);
        }

        /** Whether a call of it reaches this method and no other. */
        boolean isFixed() {
            return (method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) != 0;
        }

        boolean isNamed() {
            return !method.name.startsWith("<");
        }
    }
}
