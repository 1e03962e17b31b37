/** What an author of checks writes against. */
module io.github.mvngrade.checks {
    requires static transitive org.jspecify;
    requires transitive org.junit.jupiter.api;

    exports io.github.mvngrade.checks;
}
