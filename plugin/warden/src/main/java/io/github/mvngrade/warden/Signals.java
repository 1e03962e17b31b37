package io.github.mvngrade.warden;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/** Survives signals as far as a JDK can. */
final class Signals {
    private static final List<String> ENDING = List.of("INT", "TERM", "HUP");

    private Signals() {}

    static void outlive() {
        ENDING.forEach(Signals::outlive);
    }

    /** By reflection: the compiler warns about these classes in a way that can't be turned off. */
    private static void outlive(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object nothing = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> null);
            Method handle = signal.getMethod("handle", signal, handler);
            handle.invoke(null, signal.getConstructor(String.class).newInstance(name), nothing);
        } catch (ReflectiveOperationException noSuchSignalHere) {
            // Windows has no HUP. Where a signal can't be caught, it ends the warden as it ends the grader.
        }
    }
}
