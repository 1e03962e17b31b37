package io.github.mvngrade.authoring.idle;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.mvngrade.authoring.idle.DeclaredTypes.Declared;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Expressions for values that are there but hold nothing: empty collections and texts, functions that return null, the
 * sources' own records made of such values, the first constant of their enums.
 */
final class EmptyValues {
    private static final String TABLE = "empty-values.properties";
    private static final Properties KNOWN = table();
    private final DeclaredTypes types;

    EmptyValues(DeclaredTypes types) {
        this.types = types;
    }

    /** The canonical names of the JDK's types that have one. */
    static Set<String> known() {
        return KNOWN.stringPropertyNames();
    }

    /** The expression {@code null}, {@code 0} or {@code false}, in a form that fits as an argument, too. */
    static String zero(Tree type) {
        if (!(type instanceof PrimitiveTypeTree primitive)) {
            return type instanceof AnnotatedTypeTree annotated ? zero(annotated.getUnderlyingType()) : "null";
        }
        return switch (primitive.getPrimitiveTypeKind()) {
            case BOOLEAN -> "false";
            case BYTE -> "(byte) 0";
            case SHORT -> "(short) 0";
            case CHAR -> "(char) 0";
            default -> "0";
        };
    }

    /** An empty value of a type; empty if there is none but null, 0 or false. */
    Optional<String> of(Tree type, TypeNames names) {
        return of(type, names, Set.of());
    }

    /** @param within names of the records that the value is for, so that a record that holds itself ends the search */
    private Optional<String> of(Tree type, TypeNames names, Set<String> within) {
        if (type instanceof AnnotatedTypeTree annotated) {
            return of(annotated.getUnderlyingType(), names, within);
        }
        if (type instanceof ArrayTypeTree array) {
            return array(array, names);
        }
        String name = names.text(type instanceof ParameterizedTypeTree generic ? generic.getType() : type);
        if (names.variables().contains(name)) {
            return Optional.empty();
        }
        return Optional.ofNullable(KNOWN.getProperty(name))
                .or(() -> types.named(name).flatMap(declared -> ofDeclared(declared, within)));
    }

    /** An array can't be made of a type variable, nor of a type with arguments, which are left out. */
    private static Optional<String> array(ArrayTypeTree array, TypeNames names) {
        Tree element = array.getType();
        StringBuilder dimensions = new StringBuilder("[0]");
        while (element instanceof ArrayTypeTree || element instanceof AnnotatedTypeTree) {
            if (element instanceof ArrayTypeTree inner) {
                element = inner.getType();
                dimensions.append("[]");
            } else {
                element = ((AnnotatedTypeTree) element).getUnderlyingType();
            }
        }
        String name = names.text(element instanceof ParameterizedTypeTree generic ? generic.getType() : element);
        return names.variables().contains(name) ? Optional.empty() : Optional.of("new " + name + dimensions);
    }

    private Optional<String> ofDeclared(Declared type, Set<String> within) {
        return switch (type.tree().getKind()) {
            case ENUM -> firstConstant(type);
            case RECORD -> within.contains(type.name()) ? Optional.empty() : record(type, within);
            default -> Optional.empty();
        };
    }

    private static Optional<String> firstConstant(Declared type) {
        return type.tree().getMembers().stream()
                .filter(member -> member.getKind() == Tree.Kind.VARIABLE)
                .map(VariableTree.class::cast)
                .filter(constant -> constant.getType()
                        .toString()
                        .equals(type.tree().getSimpleName().toString()))
                .map(constant -> type.name() + "." + constant.getName())
                .findFirst();
    }

    /** With more than one constructor, null might fit several: then there is no value. */
    private Optional<String> record(Declared type, Set<String> within) {
        ClassTree tree = type.tree();
        long constructors = tree.getMembers().stream()
                .filter(member -> member instanceof MethodTree method && method.getReturnType() == null)
                .count();
        if (constructors > 1) {
            return Optional.empty();
        }
        Set<String> deeper = new HashSet<>(within);
        deeper.add(type.name());
        Set<String> variables = tree.getTypeParameters().stream()
                .map(variable -> variable.getName().toString())
                .collect(Collectors.toSet());
        TypeNames names = new TypeNames(type.unit(), types, variables);
        String diamond = variables.isEmpty() ? "" : "<>";
        return Optional.of(components(tree)
                .map(component -> of(component.getType(), names, deeper).orElseGet(() -> zero(component.getType())))
                .collect(Collectors.joining(", ", "new " + type.name() + diamond + "(", ")")));
    }

    private static Stream<VariableTree> components(ClassTree record) {
        return record.getMembers().stream()
                .filter(member -> member.getKind() == Tree.Kind.VARIABLE)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC));
    }

    private static Properties table() {
        Properties known = new Properties();
        try (InputStream in = EmptyValues.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(
                        TABLE + " isn't beside " + EmptyValues.class + ", where the jar has it");
            }
            known.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
