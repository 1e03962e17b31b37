/** The API for authors of checks. */
@SuppressWarnings("module") // the subject is built later and the image links both
module io.github.mvngrade.checks {
    requires static transitive org.jspecify;
    requires java.management;
    requires transitive org.junit.jupiter.api;

    exports io.github.mvngrade.checks;
    exports io.github.mvngrade.checks.parts to
            io.github.mvngrade.subject;
}
