/**
 * The harness in the subject's JVM. It exports and opens nothing, and requires every module of the JDK that an exercise
 * may use, so that the runtime image holds these and no others.
 */
module io.github.mvngrade.subject {
    requires io.github.mvngrade.model;
    requires io.github.mvngrade.checks;
    requires org.junit.platform.launcher;
    requires org.junit.jupiter.engine;
    requires org.junit.jupiter.params;
    requires java.logging;
    requires java.management;
    requires java.net.http;
    requires java.rmi;
    requires java.sql;
    requires java.xml;
    requires static org.jspecify;

    uses org.junit.platform.engine.TestEngine;
}
