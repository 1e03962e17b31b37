package io.github.mvngrade.checks.parts;

/** What becomes of the parts of one check, each at once. */
public interface PartEvents {
    /** For nobody. */
    PartEvents UNWATCHED = new PartEvents() {
        @Override
        public void started(String part) {}

        @Override
        public void passed(String part) {}

        @Override
        public void failed(String part, Throwable why) {}
    };

    /** The part is tried from now on. */
    void started(String part);

    /** The part that was started passed. */
    void passed(String part);

    /** The part that was started threw this. */
    void failed(String part, Throwable why);
}
