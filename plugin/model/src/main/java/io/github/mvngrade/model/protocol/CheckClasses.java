package io.github.mvngrade.model.protocol;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The classes of the checks as bytes, so that no file of theirs is within a submission's reach.
 *
 * @param packageName the one package that they are in
 * @param classes by binary name, for example {@code parallel.fibonacci.checks.CachedChecks}
 */
public record CheckClasses(String packageName, SortedMap<String, byte[]> classes) {
    /** @throws IllegalArgumentException if a class is in another package */
    public CheckClasses {
        classes = new TreeMap<>(classes);
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            String name = entry.getKey();
            if (!name.startsWith(packageName + ".") || name.indexOf('.', packageName.length() + 1) >= 0) {
                throw new IllegalArgumentException("Class " + name + " is not in package " + packageName);
            }
        }
    }
}
