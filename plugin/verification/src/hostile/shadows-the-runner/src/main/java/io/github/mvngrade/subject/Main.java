package io.github.mvngrade.subject;

/** Finds that all is well. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("RESULT one PASSED");
    }
}
