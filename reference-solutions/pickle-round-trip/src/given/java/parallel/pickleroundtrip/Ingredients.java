package parallel.pickleroundtrip;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The classes that a stored object of a type may be made of. */
public final class Ingredients {
    /** {@code Number} is what the boxes of numbers extend. */
    private static final List<Class<?>> ALWAYS = List.of(
            String.class,
            Object.class,
            Number.class,
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            boolean.class,
            char.class,
            byte.class,
            short.class,
            int.class,
            long.class,
            float.class,
            double.class,
            ArrayList.class,
            List.of().getClass(),
            List.of(1).getClass(),
            storedFormOfListOf());

    private final Set<Class<?>> found = new LinkedHashSet<>(ALWAYS);
    private final Deque<Type> open = new ArrayDeque<>();

    private Ingredients() {}

    /**
     * These classes, and no others. Of an array only the type of its elements is in the set: {@code Item} for {@code Item[][]}.
     *
     * <ul>
     *   <li>the type itself
     *   <li>the classes that it extends, the types of its fields, and those in angle brackets: {@code Item} for a
     *       {@code List<Item>}. Static and transient fields aren't stored, so they don't count
     *   <li>the same again for each class found, except that the fields of the JDK's own classes don't count
     *   <li>always: {@code String}, the primitive types and their boxes, {@code ArrayList}, the lists that
     *       {@code List.of} makes and what they are stored as, and {@code Object}, since lists keep their elements in an
     *       {@code Object[]}
     * </ul>
     */
    public static Set<Class<?>> of(Class<?> type) {
        Ingredients ingredients = new Ingredients();
        ingredients.open.add(type);
        while (!ingredients.open.isEmpty()) {
            ingredients.take(ingredients.open.remove());
        }
        return Collections.unmodifiableSet(ingredients.found);
    }

    private void take(Type type) {
        if (type instanceof ParameterizedType generic) {
            open.add(generic.getRawType());
            open.addAll(List.of(generic.getActualTypeArguments()));
        } else if (type instanceof WildcardType wildcard) {
            open.addAll(List.of(wildcard.getUpperBounds()));
        } else if (type instanceof GenericArrayType array) {
            open.add(array.getGenericComponentType());
        } else if (type instanceof Class<?> plain) {
            take(plain);
        }
    }

    private void take(Class<?> type) {
        if (type.isArray()) {
            open.add(type.getComponentType());
        } else if (found.add(type)) {
            if (type.getGenericSuperclass() != null) {
                open.add(type.getGenericSuperclass());
            }
            if (!isOfTheJdk(type)) {
                takeFields(type);
            }
        }
    }

    private void takeFields(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                open.add(field.getGenericType());
            }
        }
    }

    private static boolean isOfTheJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || Objects.equals(loader, ClassLoader.getPlatformClassLoader());
    }

    /** {@code List.of} stores an object of this class in place of the list; it isn't public. */
    private static Class<?> storedFormOfListOf() {
        try {
            return Class.forName("java.util.CollSer");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("This JDK stores List.of(...) in another way", e);
        }
    }
}
