package io.github.mvngrade.verification.bytecode;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of who may see whom. A module exists because some JVM must not see something; this is what.
 *
 * <p>A module that isn't in the table fails its test, so that nobody adds one without saying what it may see.
 */
public final class Layers {
    /** Folders of {@code plugin/} that ship nothing: this one, and measurements outside the build. */
    public static final Set<String> SHIP_NOTHING = Set.of("plugin/verification", "plugin/benchmarks");

    private static final String JACKSON = "com.fasterxml.jackson";

    private static final List<Layer> TABLE = List.of(
            Layer.of("model"),
            Layer.of("explorer"),
            Layer.of("given"),
            Layer.of("warden").over("model").using("com.sun.jna").naming("net.java.dev.jna:*"),
            Layer.of("checks")
                    .using("org.junit.jupiter.api", "org.junit.platform.commons.support", "org.opentest4j")
                    .naming("org.junit.jupiter:junit-jupiter-api"),
            Layer.of("subject")
                    .over("model", "checks", "explorer")
                    .using("org.junit.platform", "org.junit.jupiter", "org.opentest4j")
                    .naming("org.junit.platform:*", "org.junit.jupiter:*"),
            Layer.of("engine")
                    .over("model")
                    .using(JACKSON, "org.objectweb.asm", "org.jacoco")
                    .naming(JACKSON + ".core:*", JACKSON + ".dataformat:jackson-dataformat-yaml")
                    .naming("org.ow2.asm:*", "org.jacoco:*"),
            Layer.of("authoring")
                    .over("model", "engine")
                    // What reads a wrong solution that is a patch: a jar without dependencies, in an author's goals
                    // only.
                    .using("org.objectweb.asm", "com.github.difflib")
                    .naming("org.ow2.asm:*", "io.github.java-diff-utils:java-diff-utils"),
            Layer.of("record").over("model").using(JACKSON).naming(JACKSON + ".core:*"),
            Layer.of("report")
                    .over("model", "record")
                    // Jackson and CSV for the formats of others; those that are ours are in record.
                    .using("org.apache.velocity", JACKSON, "org.apache.commons.csv")
                    .naming("org.apache.velocity:velocity-engine-core", "org.webjars.npm:*", JACKSON + ".core:*")
                    .naming("org.apache.commons:commons-csv"),
            Layer.of("batch")
                    .over("model", "engine", "record")
                    .using("java.sql", "javax.sql", "com.zaxxer.hikari", "com.github.kagkarlsson.scheduler")
                    // Jackson for what stands in the queue.
                    .using("org.apache.commons.compress", "org.apache.commons.csv", "org.eclipse.jgit", JACKSON)
                    .naming("org.apache.commons:commons-compress", "org.hsqldb:hsqldb", "org.postgresql:postgresql")
                    .naming("com.zaxxer:HikariCP", "com.github.kagkarlsson:db-scheduler")
                    .naming("org.apache.commons:commons-csv", "org.eclipse.jgit:org.eclipse.jgit")
                    .naming(JACKSON + ".dataformat:jackson-dataformat-yaml"),
            // Maven hands the plugin's dependencies to the engine as paths: the POM names more than the classes use.
            Layer.of("maven-plugin")
                    .over("model", "engine", "authoring", "record", "report", "batch")
                    .using("org.apache.maven", "org.codehaus.plexus", "org.eclipse.aether", "javax.inject")
                    .naming("io.github.mvngrade:*", "org.apache.maven:*", "org.apache.maven.plugin-tools:*")
                    .naming("javax.inject:javax.inject")
                    .naming("org.junit.platform:*", "org.junit.jupiter:*"));

    private Layers() {}

    /** The layer of a module; empty if the table doesn't have it. */
    public static Optional<Layer> of(String module) {
        return TABLE.stream().filter(layer -> layer.module().equals(module)).findFirst();
    }
}
