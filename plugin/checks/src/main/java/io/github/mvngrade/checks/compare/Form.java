package io.github.mvngrade.checks.compare;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values in a form that is equal for equal content, so that arrays are compared like lists wherever they are, and no
 * {@code equals} of a submission is called.
 *
 * <p>Strings, boxes, enums and other values of named modules stand for themselves. In a grade, only the submission and its
 * given sources are in no named module: a record of theirs is compared by its components, read from its fields, and any
 * other object by its identity. Under a plain {@code mvn test} nothing is in a named module, and {@code equals} decides.
 */
final class Form {
    /** Nothing that a check compares is nested deeper; what contains itself would have no end. */
    private static final int DEEPEST = 100;

    private Form() {}

    /** The elements of a list or array, in their order; {@code kind} tells lists and arrays apart. */
    record Sequence(Object kind, List<@Nullable Object> items) {
        @Override
        public String toString() {
            return items.toString();
        }
    }

    /** An array of a primitive type. */
    record Primitives(Object array) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Primitives primitives && Objects.deepEquals(array, primitives.array);
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {array});
        }

        @Override
        public String toString() {
            return Text.whole(array);
        }
    }

    /** How often each element is there. */
    record Bag(Map<@Nullable Object, Integer> counts) {
        @Override
        public String toString() {
            return counts.keySet().toString();
        }
    }

    /** The values of a map by their keys. */
    record Mapping(Map<@Nullable Object, @Nullable Object> values) {
        @Override
        public String toString() {
            return values.toString();
        }
    }

    /** What an object of some type is made of. */
    record Parts(Class<?> type, List<@Nullable Object> parts) {
        @Override
        public String toString() {
            return type.getSimpleName() + parts;
        }
    }

    /** An object that is equal to itself alone. */
    record Itself(Object value) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Itself itself && value == itself.value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    static @Nullable Object of(@Nullable Object value) {
        return of(value, 0);
    }

    private static @Nullable Object of(@Nullable Object value, int depth) {
        if (value == null || value instanceof Enum<?>) {
            return value;
        }
        if (depth > DEEPEST) {
            return new Itself(value);
        }
        if (value.getClass().isArray()) {
            boolean primitive = value.getClass().getComponentType().isPrimitive();
            return primitive
                    ? new Primitives(value)
                    : new Sequence(Array.class, all(Arrays.asList((Object[]) value), depth));
        }
        if (value instanceof Collection<?> collection) {
            return collection(collection, depth);
        }
        if (value instanceof Map<?, ?> map) {
            return mapping(map, depth);
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return new Parts(Map.Entry.class, all(Arrays.asList(entry.getKey(), entry.getValue()), depth));
        }
        if (value instanceof Optional<?> optional) {
            return new Parts(Optional.class, all(optional.stream().toList(), depth));
        }
        return value instanceof Record object ? ofRecord(object, depth) : whole(value);
    }

    private static Object collection(Collection<?> collection, int depth) {
        List<@Nullable Object> items = all(collection, depth);
        if (collection instanceof Set<?>) {
            return new Bag(counts(items));
        }
        return new Sequence(collection instanceof List<?> ? List.class : Collection.class, items);
    }

    private static List<@Nullable Object> all(Iterable<?> items, int depth) {
        List<@Nullable Object> forms = new ArrayList<>();
        for (Object item : items) {
            forms.add(of(item, depth + 1));
        }
        return forms;
    }

    private static Map<@Nullable Object, Integer> counts(List<@Nullable Object> items) {
        Map<@Nullable Object, Integer> counts = new LinkedHashMap<>();
        items.forEach(item -> counts.merge(item, 1, Integer::sum));
        return counts;
    }

    private static Mapping mapping(Map<?, ?> map, int depth) {
        Map<@Nullable Object, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            values.put(of(entry.getKey(), depth + 1), of(entry.getValue(), depth + 1));
        }
        return new Mapping(values);
    }

    private static Object ofRecord(Record value, int depth) {
        List<@Nullable Object> parts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                Field field = value.getClass().getDeclaredField(component.getName());
                if (!field.trySetAccessible()) {
                    return whole(value);
                }
                parts.add(of(field.get(value), depth + 1));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A record has a field for each component", e);
            }
        }
        return new Parts(value.getClass(), parts);
    }

    private static Object whole(Object value) {
        boolean inAGrade = Form.class.getModule().isNamed();
        return value.getClass().getModule().isNamed() || !inAGrade ? value : new Itself(value);
    }
}
