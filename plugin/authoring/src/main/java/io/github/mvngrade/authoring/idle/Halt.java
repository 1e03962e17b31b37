package io.github.mvngrade.authoring.idle;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;

/** Ends the JVM where a method or constructor begins. */
final class Halt {
    private static final String HALT = " java.lang.Runtime.getRuntime().halt(86); ";

    private Halt() {}

    /** In a method it replaces everything; in a constructor it comes first, as far as the language allows. */
    static Edit in(Body body) {
        if (!body.constructor()) {
            return body.replacedBy("{" + HALT + "throw new java.lang.IllegalStateException(); }");
        }
        int at = body.tree().getBody().getStatements().stream()
                .filter(Halt::callsAnotherConstructor)
                .findFirst()
                .map(body::endOf)
                .orElse(body.start() + 1);
        return new Edit(at, at, HALT);
    }

    /** {@code this(...)}, {@code super(...)} or {@code outer.super(...)}. */
    private static boolean callsAnotherConstructor(StatementTree statement) {
        if (!(statement instanceof ExpressionStatementTree line)
                || !(line.getExpression() instanceof MethodInvocationTree call)) {
            return false;
        }
        if (call.getMethodSelect() instanceof IdentifierTree name) {
            return name.getName().contentEquals("this") || name.getName().contentEquals("super");
        }
        return call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("super");
    }
}
