package io.github.mvngrade.verification.bytecode;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.mvngrade.verification.ReactorModule;
import io.github.mvngrade.verification.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What compiled classes use. */
final class Sight {
    /** The JDK but for databases, which a layer has to ask for. */
    private static final Set<String> JDK = Set.of(
            "java.",
            "jdk.",
            "javax.tools.",
            "javax.lang.model.",
            "javax.xml.",
            "javax.management.",
            "com.sun.management.",
            "com.sun.source.",
            "org.w3c.dom.",
            "org.xml.sax.");

    private static final Set<String> DATABASES = Set.of("java.sql.", "javax.sql.");

    private static final Map<Path, JavaClasses> HELD = new ConcurrentHashMap<>();

    private Sight() {}

    /**
     * The compiled classes of a module, without its tests and its module descriptor.
     *
     * @throws IllegalStateException if it has sources but wasn't compiled
     */
    static JavaClasses classes(ReactorModule module) {
        JavaClasses classes = HELD.computeIfAbsent(module.classes(), folder -> read(List.of(folder)));
        if (classes.isEmpty() && module.hasMainSources()) {
            throw new IllegalStateException(
                    module.name() + " isn't compiled; build it with the rules: mvn -pl plugin/verification -am verify");
        }
        return classes;
    }

    /** Compiled classes of some folders, as one. */
    static JavaClasses read(Collection<Path> folders) {
        ImportOption noDescriptor = location -> !location.contains("module-info");
        return new ClassFileImporter()
                .withImportOption(noDescriptor)
                .importPaths(folders.stream().filter(Files::isDirectory).toList());
    }

    /** Each use of a package that the layer may not see. */
    static List<Violation> beyond(Layer layer, JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !isSeen(layer, classes, use.getTargetClass()))
                .map(use -> violation(layer, use))
                .distinct()
                .toList();
    }

    private static boolean isSeen(Layer layer, JavaClasses own, JavaClass used) {
        JavaClass type = used.getBaseComponentType();
        String name = type.getFullName();
        return type.isPrimitive()
                || own.contain(name)
                || layer.sees(type.getPackageName())
                || startsWithAny(name, JDK) && !startsWithAny(name, DATABASES);
    }

    private static boolean startsWithAny(String name, Collection<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }

    private static Violation violation(Layer layer, Dependency use) {
        return new Violation(
                use.getOriginClass().getFullName(),
                "uses " + use.getTargetClass().getBaseComponentType().getFullName() + ", which " + layer.module()
                        + " may not see");
    }

    /** Whether a class of one module uses a class of another. */
    static boolean sees(ReactorModule module, ReactorModule other) {
        JavaClasses others = classes(other);
        return classes(module).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(use -> others.contain(
                        use.getTargetClass().getBaseComponentType().getFullName()));
    }

    /** Each class outside a module that uses packages which are that module's alone. */
    static List<Violation> users(String packageName, Stream<JavaClass> outside) {
        return outside.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass()
                        .getBaseComponentType()
                        .getFullName()
                        .startsWith(packageName + "."))
                .map(use -> new Violation(use.getOriginClass().getFullName(), "uses " + packageName))
                .distinct()
                .toList();
    }
}
