/** What given sources may use, on the class path of a submission. */
module io.github.mvngrade.given {
    requires static transitive org.jspecify;

    exports io.github.mvngrade.given;
}
