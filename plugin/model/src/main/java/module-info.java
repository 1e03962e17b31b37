/** Words and protocol that grader and subject share. */
@SuppressWarnings("module") // the subject is built later and the image links both
module io.github.mvngrade.model {
    requires static org.jspecify;

    exports io.github.mvngrade.model to
            io.github.mvngrade.subject;
    exports io.github.mvngrade.model.curve to
            io.github.mvngrade.subject;
    exports io.github.mvngrade.model.plan to
            io.github.mvngrade.subject;
    exports io.github.mvngrade.model.frame to
            io.github.mvngrade.subject;
    exports io.github.mvngrade.model.protocol to
            io.github.mvngrade.subject;
}
