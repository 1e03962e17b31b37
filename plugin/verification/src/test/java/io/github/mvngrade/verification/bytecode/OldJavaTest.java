package io.github.mvngrade.verification.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.mvngrade.verification.ReactorModule;
import io.github.mvngrade.verification.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The class that reports an old Java is loaded by that Java. */
class OldJavaTest {
    private static final String GUARD = "io.github.mvngrade.plugin.JavaVersionGuard";
    private static final ReactorModule PLUGIN = Repository.here().pluginModules().stream()
            .filter(module -> module.name().equals("plugin/maven-plugin"))
            .findFirst()
            .orElseThrow();

    /** The class file's major version: the JVM Specification, section 4.1. */
    private static int majorVersion(String type) throws IOException {
        Path file = PLUGIN.classes().resolve(type.replace('.', '/') + ".class");
        byte[] bytes = Files.readAllBytes(file);
        return (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
    }

    @Test
    void itIsAClassFileOfJava8AndTheOthersAreOf17() throws IOException {
        assertThat(majorVersion(GUARD)).isEqualTo(52);
        assertThat(majorVersion("io.github.mvngrade.plugin.grading.GradeMojo")).isEqualTo(61);
    }

    @Test
    void itUsesJavaAndMavenOnly() {
        JavaClasses all = Sight.classes(PLUGIN);
        JavaClass guard = all.get(GUARD);
        assertThat(guard.getDirectDependenciesFromSelf())
                .extracting(Dependency::getTargetClass)
                .extracting(JavaClass::getBaseComponentType)
                .extracting(JavaClass::getFullName)
                .hasSizeGreaterThan(3)
                .allMatch(
                        name -> name.startsWith("java.") || name.startsWith("org.apache.maven.") || name.equals(GUARD));
        assertThat(all.stream().map(JavaClass::getFullName).filter(name -> name.startsWith(GUARD + "$")))
                .isEmpty();
    }
}
