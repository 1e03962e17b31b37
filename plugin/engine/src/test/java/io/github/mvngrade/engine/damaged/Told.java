package io.github.mvngrade.engine.damaged;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the calls of an interface down, a text each. */
final class Told {
    private final List<String> calls = new ArrayList<>();

    /** An object of this interface whose calls are taken down. */
    <T> T as(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    calls.add(method.getName() + Arrays.deepToString(values));
                    return null;
                }));
    }

    List<String> calls() {
        return calls;
    }
}
