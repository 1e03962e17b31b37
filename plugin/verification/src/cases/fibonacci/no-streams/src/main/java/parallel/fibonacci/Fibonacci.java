package parallel.fibonacci;

public final class Fibonacci {
    private Fibonacci() {}

    public static long cached(int n) {
        if (n < 0) throw new IllegalArgumentException("negative");
        System.setOut(null);
        System.setErr(null);
        System.setIn(null);

        long a = 0, b = 1;
        for (int i = 0; i < n; i++) { long c = a + b; a = b; b = c; }
        return a;
    }
}
