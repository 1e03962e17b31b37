package io.github.mvngrade.authoring.reach;

import io.github.mvngrade.engine.api.Member;
import java.util.Map;
import java.util.SortedSet;
import org.objectweb.asm.tree.ClassNode;

/**
 * Says which members of a submission each check uses, read from the bytecode of the checks.
 *
 * <p>A check uses what its own method refers to, and what all that runs with it refers to: methods and classes of the checks
 * that it calls, lambdas, the test class's constructor and lifecycle methods, method sources, and classes that its
 * annotations name, except for the programs of curves, which earn no points. When in doubt, it uses more rather than less.
 */
public final class UsedMembers {
    private final CheckTypes checks;
    private final String packagePrefix;

    /**
     * @param checkClasses all classes of the checks, by binary name
     * @param submissionPackage for example {@code parallel.fibonacci}; types of exactly this package count
     */
    public UsedMembers(Map<String, byte[]> checkClasses, String submissionPackage) {
        this.checks = new CheckTypes(checkClasses);
        this.packagePrefix = submissionPackage.replace('.', '/') + '/';
    }

    /**
     * What one check uses, in the order of the members' texts.
     *
     * @param className binary name of the class that JUnit runs
     * @param method name of the check's method, declared there or in a superclass among the checks
     * @throws IllegalArgumentException if there is no such class or method
     */
    public SortedSet<Member> by(String className, String method) {
        ClassNode type = checks.find(className.replace('.', '/'))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no class " + className + " among the checks; compile them before the pack is built"));
        if (checks.methods(type).stream().noneMatch(each -> each.method().name.equals(method))) {
            throw new IllegalArgumentException("There is no method " + method + " in " + className);
        }
        return new Reach(checks, packagePrefix).ofCheck(type, method);
    }
}
