package io.github.mvngrade.verification.sources;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.mvngrade.verification.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much may stand in one place. */
final class Budget {
    static final int FILE_LINES = 300;
    static final int METHOD_LINES = 40;
    static final int RECORD_COMPONENTS = 6;
    static final int PACKAGE_TYPES = 15;

    private Budget() {}

    /** Lines of a file, comments and imports included. */
    static Stream<Violation> files(SourceFile file) {
        return Stream.of(file)
                .filter(it -> it.lines() > FILE_LINES)
                .map(it -> new Violation(it.name(), "has " + it.lines() + " lines; a file has at most " + FILE_LINES));
    }

    /** Lines of a method or constructor, from its name to its closing brace. */
    static Stream<Violation> methods(SourceFile file) {
        return types(file).flatMap(type -> type.getMembers().stream().flatMap(member -> method(type, member)));
    }

    private static Stream<Violation> method(TypeDeclaration<?> type, BodyDeclaration<?> member) {
        if (!(member instanceof CallableDeclaration<?> || member instanceof CompactConstructorDeclaration)) {
            return Stream.empty();
        }
        NodeWithSimpleName<?> named = (NodeWithSimpleName<?>) member;
        int first = named.getName().getBegin().orElseThrow().line;
        int lines = member.getEnd().orElseThrow().line - first + 1;
        return lines <= METHOD_LINES
                ? Stream.empty()
                : Stream.of(new Violation(
                        SourceFile.memberName(type, named),
                        "has " + lines + " lines; a method has at most " + METHOD_LINES));
    }

    /** Components of a record. */
    static Stream<Violation> records(SourceFile file) {
        return file.unit().findAll(RecordDeclaration.class).stream()
                .filter(type -> type.getParameters().size() > RECORD_COMPONENTS)
                .map(type -> new Violation(
                        type.getFullyQualifiedName().orElse(type.getNameAsString()),
                        "has " + type.getParameters().size() + " components; a record has at most "
                                + RECORD_COMPONENTS));
    }

    /** Top-level types of each package of each folder of sources. */
    static List<Violation> packages(SourceTree tree) {
        Map<String, Integer> types = tree.files().stream()
                .filter(SourceFile::hasTypes)
                .collect(Collectors.groupingBy(
                        file -> file.sourceRoot() + " " + file.packageName(),
                        Collectors.summingInt(file -> file.unit().getTypes().size())));
        return types.entrySet().stream()
                .filter(entry -> entry.getValue() > PACKAGE_TYPES)
                .map(entry -> new Violation(
                        entry.getKey(), "has " + entry.getValue() + " types; a package has at most " + PACKAGE_TYPES))
                .toList();
    }

    private static Stream<TypeDeclaration<?>> types(SourceFile file) {
        return file.unit().findAll(TypeDeclaration.class).stream().map(type -> (TypeDeclaration<?>) type);
    }
}
