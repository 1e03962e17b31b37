package parallel.poolmap;

import java.io.PrintStream;

/**
 * Squares, and prints a line to both of the standard streams.
 *
 * @param blanks how many blanks the line has
 */
public record Chatter(int blanks) implements SerializableFunction<Integer, Long> {
    @Override
    public Long apply(Integer n) {
        say(System.out);
        say(System.err);
        return Tasks.SQUARE.apply(n);
    }

    private void say(PrintStream stream) {
        stream.println("a task may print what it likes" + " ".repeat(blanks) + "and as much as it likes");
        stream.flush();
    }
}
