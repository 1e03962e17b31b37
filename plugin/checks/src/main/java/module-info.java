/** The API for authors of checks. */
module io.github.mvngrade.checks {
    requires static transitive org.jspecify;
    requires java.management;
    requires transitive org.junit.jupiter.api;

    exports io.github.mvngrade.checks;
}
