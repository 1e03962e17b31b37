package tasks;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;

/** Looks for a table of results in whatever called it, and writes into it. */
public final class Tasks {
    private static final List<String> CALLERS = List.of(
            "io.github.mvngrade.verification.hostile.NaiveMain",
            "io.github.mvngrade.subject.Main",
            "io.github.mvngrade.subject.Harness",
            "io.github.mvngrade.subject.CheckRun",
            "io.github.mvngrade.subject.CheckListener");

    private Tasks() {}

    public static int one() {
        CALLERS.forEach(Tasks::forge);
        return 0;
    }

    @SuppressWarnings("unchecked")
    private static void forge(String name) {
        try {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                field.setAccessible(true);
                if (field.get(null) instanceof Map<?, ?> results) {
                    ((Map<String, String>) results).put("one", "PASSED");
                }
            }
        } catch (ReflectiveOperationException | RuntimeException refused) {
            System.out.println(refused);
        }
    }

    public static int two() {
        return 2;
    }
}
