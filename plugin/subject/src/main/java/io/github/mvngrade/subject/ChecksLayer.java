package io.github.mvngrade.subject;

import io.github.mvngrade.model.protocol.CheckClasses;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Set;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The checks' classes, defined from bytes as a module in a layer of its own: it reads the submission, exports itself to
 * JUnit and the harness, and is in no file.
 */
final class ChecksLayer {
    private static final String MODULE = "io.github.mvngrade.course";
    private final Module module;

    private ChecksLayer(Module module) {
        this.module = module;
    }

    /** Defines the classes over a loader whose unnamed module holds the submission. */
    static ChecksLayer over(ClassLoader submission, CheckClasses classes) {
        String packageName = classes.packageName();
        ModuleDescriptor descriptor =
                ModuleDescriptor.newModule(MODULE).packages(Set.of(packageName)).build();
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolve(new ClassesInMemory(descriptor, classes.classes()), ModuleFinder.of(), Set.of(MODULE));
        ModuleLayer.Controller controller =
                ModuleLayer.defineModulesWithOneLoader(configuration, List.of(boot), submission);
        Module checks = controller.layer().findModule(MODULE).orElseThrow();
        controller.addReads(checks, submission.getUnnamedModule());
        boot.modules().forEach(module -> controller.addReads(checks, module));
        controller.addExports(checks, packageName, ReflectionSupport.class.getModule());
        controller.addExports(checks, packageName, ChecksLayer.class.getModule());
        return new ChecksLayer(checks);
    }

    /** The module that the checks are in. */
    Module module() {
        return module;
    }

    /** @throws IllegalStateException if there is no such class: the check pack is damaged */
    Class<?> load(String className) {
        try {
            return module.getClassLoader().loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The check pack has no class " + className, e);
        }
    }
}
