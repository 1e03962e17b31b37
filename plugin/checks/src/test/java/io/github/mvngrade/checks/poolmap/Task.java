package io.github.mvngrade.checks.poolmap;

/** The task functions, which are given; the worker processes load them, too. */
enum Task {
    SQUARE {
        @Override
        Object apply(Object argument) {
            return (int) argument * (int) argument;
        }
    },
    PID {
        @Override
        Object apply(Object argument) {
            return ProcessHandle.current().pid();
        }
    },
    ECHO_LOUDLY {
        @Override
        Object apply(Object argument) {
            System.out.println("a task may print what it likes");
            return argument;
        }
    },
    FAIL {
        @Override
        Object apply(Object argument) {
            throw new IllegalArgumentException("there is no square of " + argument);
        }
    },
    DIE {
        @Override
        Object apply(Object argument) {
            Runtime.getRuntime().halt(DEAD);
            return argument;
        }
    };

    private static final int DEAD = 3;

    abstract Object apply(Object argument);
}
