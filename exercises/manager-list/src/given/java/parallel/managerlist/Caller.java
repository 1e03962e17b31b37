package parallel.managerlist;

import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that has numbers squared, prints what came of it, and ends: {@code java parallel.managerlist.Caller 2 10 20 30}
 * squares 10, 20 and 30 with two processes. It calls {@code ManagerList.squares} by reflection, so that it compiles without it.
 */
public final class Caller {
    private Caller() {}

    /** @param arguments how many processes, then the numbers */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        List<Integer> numbers =
                Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
        try {
            squares(numbers, Integer.parseInt(arguments[0])).stream()
                    .map(Squared.class::cast)
                    .sorted(Comparator.comparingInt(Squared::index))
                    .forEach(one -> System.out.println("Square of " + numbers.get(one.index()) + ": " + one.square()));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IllegalStateException)) {
                throw e;
            }
            System.out.println("No squares: " + e.getCause().getMessage());
        }
        System.out.println("Finished");
    }

    private static List<?> squares(List<Integer> numbers, int processes) throws ReflectiveOperationException {
        return (List<?>) Class.forName("parallel.managerlist.ManagerList")
                .getMethod("squares", List.class, int.class)
                .invoke(null, numbers, processes);
    }
}
