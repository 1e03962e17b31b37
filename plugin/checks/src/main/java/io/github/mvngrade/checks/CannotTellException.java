package io.github.mvngrade.checks;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Says that a check can't be decided on this machine, for example because the system doesn't say which ports are open. The
 * check's points are then pending, neither earned nor lost, and its report shows the reason.
 *
 * <p>That counts only where the check itself, or this API, says so, and no code of a submission takes part: not in a call of
 * the submission, and not in what the submission is given to call. Otherwise the check fails. A plain {@code mvn test} shows
 * the check as skipped.
 */
public final class CannotTellException extends TestAbortedException {
    private static final long serialVersionUID = 1;

    /** Whose code was under way when this was made, innermost first; a stack trace could be set to anything. */
    private final transient List<Module> makers;

    /**
     * Something can't be told here.
     *
     * @param why one or more whole sentences for the student
     */
    public CannotTellException(String why) {
        super(why);
        makers = StackWalker.getInstance(
                        Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE, StackWalker.Option.SHOW_HIDDEN_FRAMES))
                .walk(CannotTellException::modules);
    }

    private static List<Module> modules(Stream<StackWalker.StackFrame> frames) {
        return frames.map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> type != CannotTellException.class && !callsReflectively(type))
                .map(Class::getModule)
                .toList();
    }

    /** Up to Java 17, the JDK generates classes of its own to call a method by reflection that is called often. */
    private static boolean callsReflectively(Class<?> type) {
        return Optional.ofNullable(type.getClassLoader())
                .map(ClassLoader::getClass)
                .filter(loader -> loader.getModule() == Object.class.getModule())
                .filter(loader -> loader.getName().equals("jdk.internal.reflect.DelegatingClassLoader"))
                .isPresent();
    }

    /**
     * Whether the checks themselves say so. The grader asks this.
     *
     * @param checks the module that the exercise's checks are in
     * @return whether code of theirs, or of this API for them, made this, and no other code than the grader's and the JDK's was
     *     under way
     */
    public boolean isSaidBy(Module checks) {
        List<Module> all = new ArrayList<>(makers);
        Module maker = all.isEmpty() ? null : all.get(0);
        boolean made = maker == checks || maker == CannotTellException.class.getModule();
        return made
                && all.contains(checks)
                && all.stream().allMatch(module -> module == checks || module.getLayer() == ModuleLayer.boot());
    }

    /** One that was read could say anything. */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A CannotTellException can't be read from a stream: throw a new one");
    }
}
