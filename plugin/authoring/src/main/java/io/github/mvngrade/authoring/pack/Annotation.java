package io.github.mvngrade.authoring.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** An annotation's values as a class file has them; a value left at its default isn't there. */
final class Annotation {
    private final Map<String, Object> values = new HashMap<>();

    private Annotation(AnnotationNode node) {
        for (int i = 0; node.values != null && i < node.values.size(); i += 2) {
            values.put((String) node.values.get(i), node.values.get(i + 1));
        }
    }

    /** The annotation of this type, if it is there. */
    static Optional<Annotation> find(@Nullable List<AnnotationNode> annotations, String type) {
        if (annotations == null) {
            return Optional.empty();
        }
        return annotations.stream()
                .filter(annotation ->
                        Type.getType(annotation.desc).getClassName().equals(type))
                .map(Annotation::new)
                .findFirst();
    }

    /** A value without a default. */
    Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the annotation's " + name + " is missing");
        }
        return value;
    }

    String text(String name) {
        return (String) value(name);
    }

    List<String> texts(String name) {
        Object value = values.get(name);
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String.class::cast).toList();
    }

    /** An array of whole numbers, without a default. */
    List<Integer> numbers(String name) {
        return ((List<?>) value(name)).stream().map(Integer.class::cast).toList();
    }

    Number number(String name, Number byDefault) {
        return (Number) values.getOrDefault(name, byDefault);
    }

    /** Whether a value is given, be it the default. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A flag that is off by default. */
    boolean flag(String name) {
        return flag(name, Default.OFF);
    }

    boolean flag(String name, Default byDefault) {
        return (boolean) values.getOrDefault(name, byDefault == Default.ON);
    }

    /** What a flag is that isn't there. */
    enum Default {
        ON,
        OFF
    }

    /** The binary name of a class, without a default. */
    String type(String name) {
        return ((Type) value(name)).getClassName();
    }

    /** The binary names of an array of classes, without a default. */
    List<String> types(String name) {
        return ((List<?>) value(name))
                .stream().map(Type.class::cast).map(Type::getClassName).toList();
    }

    /** The name of a class. */
    String type(String name, String byDefault) {
        return values.containsKey(name) ? ((Type) value(name)).getClassName() : byDefault;
    }

    /** The name of an enum's constant. */
    String constant(String name) {
        return ((String[]) value(name))[1];
    }
}
