package parallel.managerlist;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that has numbers squared, prints what came of it, and ends: {@code java parallel.managerlist.Caller 2 10 20 30}
 * squares 10, 20 and 30 with two processes.
 */
public final class Caller {
    private Caller() {}

    /** @param arguments how many processes, then the numbers */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Integer> numbers =
                Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
        try {
            List<Squared> squares = ManagerList.squares(numbers, Integer.parseInt(arguments[0]));
            squares.stream()
                    .sorted(Comparator.comparingInt(Squared::index))
                    .forEach(one -> System.out.println("Square of " + numbers.get(one.index()) + ": " + one.square()));
        } catch (IllegalStateException e) {
            System.out.println("No squares: " + e.getMessage());
        }
        System.out.println("Finished");
    }
}
