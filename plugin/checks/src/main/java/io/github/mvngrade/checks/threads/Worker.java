package io.github.mvngrade.checks.threads;

/**
 * A thread that printed or worked.
 *
 * @param number 0 for the thread that made the call; others in the order in which they were first seen
 * @param name as it was when it was first seen
 * @param printed how many lines it printed
 * @param marks how often it was marked as working
 */
public record Worker(int number, String name, int printed, int marks) {
    public boolean isCaller() {
        return number == 0;
    }
}
