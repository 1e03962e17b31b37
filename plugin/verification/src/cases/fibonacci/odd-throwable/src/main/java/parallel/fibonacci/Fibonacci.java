package parallel.fibonacci;

public final class Fibonacci {
    private Fibonacci() {}

    static class Odd extends Error {
        @Override public String getMessage() { throw new OutOfMemoryError("no"); }
        @Override public String getLocalizedMessage() { throw new ThreadDeath(); }
        @Override public synchronized Throwable getCause() { return this; }
        @Override public StackTraceElement[] getStackTrace() { return new StackTraceElement[] {null, null}; }
        @Override public String toString() { throw new StackOverflowError(); }
        @Override public boolean equals(Object other) { throw new StackOverflowError(); }
        @Override public int hashCode() { throw new StackOverflowError(); }
    }

    public static long cached(int n) {
        if (n < 0) throw new IllegalArgumentException("negative");
        if (n == 5) throw new Odd();

        long a = 0, b = 1;
        for (int i = 0; i < n; i++) { long c = a + b; a = b; b = c; }
        return a;
    }
}
