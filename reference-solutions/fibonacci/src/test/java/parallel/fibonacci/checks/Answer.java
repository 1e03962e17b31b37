package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import java.util.ConcurrentModificationException;
import java.util.concurrent.Callable;

/** What a call of the submission answers, demanded with a place to look at that suits how the call ended. */
final class Answer {
    private Answer() {}

    /**
     * The call must return this value.
     *
     * @param place where a mistake would be, unless what is thrown points to a map that was changed too early
     */
    static <T> void mustBe(T expected, Call call, String place, Callable<T> calling) {
        try {
            T answer = calling.call();
            call.lookAt(place).mustReturn(expected, () -> answer);
        } catch (Exception thrown) {
            call.lookAt(changesAMap(thrown) ? "the map: which of its methods was still running when it changed" : place)
                    .mustReturn(expected, () -> {
                        throw thrown;
                    });
        }
    }

    /** A {@code HashMap} says it in one way, a {@code ConcurrentHashMap} in the other. */
    private static boolean changesAMap(Exception thrown) {
        return thrown instanceof ConcurrentModificationException
                || thrown instanceof IllegalStateException && "Recursive update".equals(thrown.getMessage());
    }
}
