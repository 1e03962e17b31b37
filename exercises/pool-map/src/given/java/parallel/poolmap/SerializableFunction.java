package parallel.poolmap;

import java.io.Serializable;
import java.util.function.Function;

/**
 * A function that can be sent to another JVM. A lambda of this type can be written to an {@link java.io.ObjectOutputStream}
 * if all that it captures is serializable, too. The JVM that reads it needs the class in which the lambda was written on its
 * class path.
 */
@FunctionalInterface
public interface SerializableFunction<T, R> extends Function<T, R>, Serializable {}
