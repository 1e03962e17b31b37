package parallel.fibonacci;

/** Right for small numbers; large ones it gives up on. Asks a JVM of its own first. */
public final class Fibonacci {
    private static final int LARGEST = 30;

    static {
        Child.runOnce();
    }

    private Fibonacci() {}

    public static long cached(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n must be 0 or more, but is " + n);
        }
        if (n > LARGEST) {
            return -1;
        }
        return n < 2 ? n : cached(n - 1) + cached(n - 2);
    }

    static long nobodyCalls(int n) {
        return cached(n) + 1;
    }
}
