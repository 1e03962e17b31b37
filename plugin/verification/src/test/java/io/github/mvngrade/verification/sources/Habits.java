package io.github.mvngrade.verification.sources;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.PrimitiveType;
import io.github.mvngrade.verification.Violation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the code is written, file by file. */
final class Habits {
    private static final Pattern PRINTING = Pattern.compile("System\\.(out|err)|java\\.lang\\.System\\.(out|err)");
    private static final Pattern LOGGING =
            Pattern.compile("(log|logger|LOG|LOGGER|getLog\\(\\))\\..*|.*printStackTrace.*");
    private static final Pattern MARKS = Pattern.compile("@author|\\b(?:TODO|FIXME|XXX)\\b");

    private Habits() {}

    /** Nobody prints to the standard streams. */
    static Stream<Violation> printing(SourceFile file) {
        boolean prints = file.unit().findAll(FieldAccessExpr.class).stream()
                        .anyMatch(access -> PRINTING.matcher(access.toString()).matches())
                || file.unit().getImports().stream().anyMatch(line -> PRINTING.matcher(line.getNameAsString())
                        .matches());
        return Stream.of(file)
                .filter(any -> prints)
                .map(any ->
                        new Violation(any.name(), "prints to System.out or System.err; give it a place to write to"));
    }

    /** Whoever makes a process by himself passes on the environment that Maven has. */
    static Stream<Violation> processes(SourceFile file) {
        boolean makes = file.unit().findAll(ObjectCreationExpr.class).stream()
                        .anyMatch(made -> made.getType().getNameAsString().equals("ProcessBuilder"))
                || file.unit().findAll(MethodCallExpr.class).stream()
                        .anyMatch(call -> call.getNameAsString().equals("exec")
                                && call.getScope()
                                        .map(Object::toString)
                                        .orElse("")
                                        .endsWith("getRuntime()"));
        return Stream.of(file)
                .filter(any -> makes)
                .map(any -> new Violation(any.name(), "makes a process; let OwnProcess make it"));
    }

    /** What a public method does isn't said by a boolean; overriding methods have their shape from elsewhere. */
    static Stream<Violation> booleans(SourceFile file) {
        return file.unit().findAll(TypeDeclaration.class).stream()
                .map(type -> (TypeDeclaration<?>) type)
                .flatMap(type -> type.getMembers().stream()
                        .filter(CallableDeclaration.class::isInstance)
                        .map(member -> (CallableDeclaration<?>) member)
                        .filter(Habits::isSeenFromOutside)
                        .filter(callable ->
                                callable.getAnnotationByName("Override").isEmpty())
                        .filter(callable -> callable.getParameters().stream().anyMatch(Habits::isBoolean))
                        .map(callable -> new Violation(
                                SourceFile.memberName(type, callable),
                                "is public and takes a boolean; take an enum, or be two methods")));
    }

    private static boolean isSeenFromOutside(CallableDeclaration<?> callable) {
        boolean inInterface = callable.getParentNode()
                .filter(ClassOrInterfaceDeclaration.class::isInstance)
                .map(ClassOrInterfaceDeclaration.class::cast)
                .filter(ClassOrInterfaceDeclaration::isInterface)
                .isPresent();
        return callable.isPublic() || inInterface && callable instanceof MethodDeclaration && !callable.isPrivate();
    }

    private static boolean isBoolean(Parameter parameter) {
        return parameter.getType().equals(PrimitiveType.booleanType())
                || parameter.getType().asString().equals("Boolean");
    }

    /** A catch that is empty without saying why, or only logs, hides an ending. */
    static Stream<Violation> catches(SourceFile file) {
        return file.unit().findAll(CatchClause.class).stream()
                .filter(Habits::hides)
                .map(clause -> new Violation(
                        file.name() + ":" + clause.getBegin().orElseThrow().line,
                        "catches " + clause.getParameter().getType() + " and does nothing about it"));
    }

    private static boolean hides(CatchClause clause) {
        List<Statement> body = clause.getBody().getStatements();
        if (body.isEmpty()) {
            return clause.getBody().getAllContainedComments().isEmpty();
        }
        return body.stream().allMatch(statement -> statement
                .toExpressionStmt()
                .map(line -> isLogging(line.getExpression()))
                .orElse(false));
    }

    private static boolean isLogging(Expression expression) {
        return expression.isMethodCallExpr()
                && LOGGING.matcher(expression.toString().replaceAll("\\s+", " "))
                        .matches();
    }

    /** Work that is left is an issue, and who wrote a line is in the history. */
    static Stream<Violation> marks(SourceFile file) {
        return file.unit().getAllContainedComments().stream().flatMap(comment -> MARKS.matcher(comment.getContent())
                .results()
                .map(match -> new Violation(
                        file.name() + ":" + comment.getBegin().orElseThrow().line,
                        "has \"" + match.group() + "\" in a comment")));
    }

    /** A public type says what it is. */
    static Stream<Violation> documentation(SourceFile file) {
        return file.unit().findAll(TypeDeclaration.class).stream()
                .map(type -> (TypeDeclaration<?>) type)
                .filter(TypeDeclaration::isPublic)
                .filter(type -> !type.hasJavaDocComment())
                .map(type -> new Violation(
                        type.getFullyQualifiedName().orElse(type.getNameAsString()), "is public and has no Javadoc"));
    }
}
