package io.github.mvngrade.subject.submission;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;

/** Tries to leave a check undecided instead of failing it. */
public final class Evades {
    private static final String NAME = "io.github.mvngrade.checks.CannotTellException";

    private Evades() {}

    private static RuntimeException made() {
        try {
            return (RuntimeException)
                    Class.forName(NAME).getConstructor(String.class).newInstance("I can't tell.");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws what only a check may say. */
    public static void byReflection() {
        throw made();
    }

    /** The same, as if a check had thrown it. */
    public static void withABorrowedTrace() {
        RuntimeException borrowed = made();
        borrowed.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "app", "io.github.mvngrade.checks", "1", "io.github.mvngrade.checks.Call", "of", "C", 1),
            new StackTraceElement("app", "io.github.mvngrade.course", "1", "course.checks.C", "check", "C.java", 1)
        });
        throw borrowed;
    }

    /** Calls back; a check's own code may say that it can't tell, but not while it is called from here. */
    public static void callBack(Runnable check) {
        check.run();
    }

    /** A function that makes the exception where a check calls it, without a class of its own under way. */
    @SuppressWarnings("unchecked")
    public static Function<String, RuntimeException> maker() {
        try {
            var constructor = MethodHandles.publicLookup()
                    .findConstructor(Class.forName(NAME), MethodType.methodType(void.class, String.class));
            return java.lang.invoke.MethodHandleProxies.asInterfaceInstance(Function.class, constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
