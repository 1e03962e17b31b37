package io.github.mvngrade.verification.hostile;

/** Finds that all is well. */
public final class NaiveMain {
    private NaiveMain() {}

    public static void main(String[] arguments) {
        System.out.println("RESULT one PASSED");
        System.out.println("RESULT two PASSED");
    }
}
