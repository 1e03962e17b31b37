package io.github.mvngrade.engine.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of one side, skeleton or submission, above those of the JDK that runs this; each is parsed once.
 *
 * <p>Members are looked up as the JVM does it: JVMS 17, 5.4.3.2 to 5.4.3.4.
 */
final class ApiTypes {
    private static final String OBJECT = "java/lang/Object";

    private final ClassFiles files;
    private final Map<String, Optional<ApiType>> parsed = new HashMap<>();

    ApiTypes(ClassFiles files) {
        this.files = files;
    }

    Optional<ApiType> find(String internalName) {
        Optional<ApiType> known = parsed.get(internalName);
        if (known == null) {
            known = files.find(internalName)
                    .or(() -> ofJdk(internalName))
                    .map(bytes -> ApiType.read(internalName, bytes));
            parsed.put(internalName, known);
        }
        return known;
    }

    /** The declaration that a reference of the check reaches, if it reaches any. */
    Optional<ApiMember> resolve(ApiType type, Member member) {
        return switch (member.kind()) {
            case TYPE -> Optional.empty();
            case CONSTRUCTOR -> declaredMethod(type, member);
            case METHOD -> method(type, member);
            case FIELD -> field(type, member);
        };
    }

    /** The type and all its supertypes that can be found, nearest first, classes before interfaces. */
    List<ApiType> lineage(ApiType type) {
        Set<ApiType> lineage = new LinkedHashSet<>(superclasses(type));
        for (ApiType each : List.copyOf(lineage)) {
            addInterfaces(each, lineage);
        }
        return List.copyOf(lineage);
    }

    /** Whether every supertype can be found; if not, what the type inherits isn't known. */
    boolean isComplete(ApiType type) {
        return lineage(type).stream()
                .allMatch(each ->
                        each.superclass().stream().allMatch(name -> find(name).isPresent())
                                && each.node().interfaces.stream()
                                        .allMatch(name -> find(name).isPresent()));
    }

    private Optional<ApiMember> method(ApiType type, Member member) {
        List<ApiType> classes = type.isInterface() ? List.of(type) : superclasses(type);
        for (ApiType each : classes) {
            Optional<ApiMember> declared = declaredMethod(each, member);
            if (declared.isPresent()) {
                return declared;
            }
        }
        if (type.isInterface()) {
            Optional<ApiMember> ofObject = find(OBJECT)
                    .flatMap(object -> declaredMethod(object, member))
                    .filter(method -> method.isPublic() && !method.isStatic());
            if (ofObject.isPresent()) {
                return ofObject;
            }
        }
        return lineage(type).stream()
                .filter(each -> each.isInterface() && each != type)
                .flatMap(each -> declaredMethod(each, member).stream())
                .filter(method -> !method.isPrivate() && !method.isStatic())
                .findFirst();
    }

    private Optional<ApiMember> field(ApiType type, Member member) {
        Optional<ApiMember> declared = type.fields()
                .filter(field -> field.is(member.name(), member.descriptor()))
                .findFirst();
        List<String> parents = new ArrayList<>(type.node().interfaces);
        type.superclass().ifPresent(parents::add);
        for (String parent : parents) {
            declared = declared.or(() -> find(parent).flatMap(found -> field(found, member)));
        }
        return declared;
    }

    private static Optional<ApiMember> declaredMethod(ApiType type, Member member) {
        return type.methods()
                .filter(method -> method.is(member.name(), member.descriptor()))
                .findFirst();
    }

    private List<ApiType> superclasses(ApiType type) {
        List<ApiType> classes = new ArrayList<>(List.of(type));
        Set<String> seen = new HashSet<>();
        Optional<ApiType> next = type.superclass().flatMap(this::find);
        while (next.isPresent() && seen.add(next.get().name())) {
            classes.add(next.get());
            next = next.get().superclass().flatMap(this::find);
        }
        return classes;
    }

    private void addInterfaces(ApiType type, Set<ApiType> lineage) {
        for (String name : type.node().interfaces) {
            find(name).filter(lineage::add).ifPresent(found -> addInterfaces(found, lineage));
        }
    }

    private static Optional<byte[]> ofJdk(String internalName) {
        try (InputStream file = ClassLoader.getPlatformClassLoader().getResourceAsStream(internalName + ".class")) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the JDK's class file of " + internalName, e);
        }
    }
}
