package tasks;

/** Throws what throws again whatever it is asked. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        throw new Monster();
    }

    public static int two() {
        return 2;
    }

    static final class Monster extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new Monster();
        }

        @Override
        public String toString() {
            throw new Monster();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new Monster();
        }
    }
}
