package io.github.mvngrade.authoring.idle;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What names of types mean at one place, as far as the sources' text tells.
 *
 * @param unit the source that they are in
 * @param types the types that the sources declare
 * @param variables names of the type variables that are known there
 */
record TypeNames(CompilationUnitTree unit, DeclaredTypes types, Set<String> variables) {
    /** A type without annotations, with its names qualified as far as possible: equal types are equal texts. */
    String text(Tree type) {
        if (type instanceof AnnotatedTypeTree annotated) {
            return text(annotated.getUnderlyingType());
        }
        if (type instanceof ArrayTypeTree array) {
            return text(array.getType()) + "[]";
        }
        if (type instanceof ParameterizedTypeTree generic) {
            return generic.getTypeArguments().stream()
                    .map(this::text)
                    .collect(Collectors.joining(", ", text(generic.getType()) + "<", ">"));
        }
        return qualified(type.toString());
    }

    /** The canonical name; a type variable, or a name that can't be resolved, stays as it is. */
    private String qualified(String name) {
        if (variables.contains(name)) {
            return name;
        }
        for (ImportTree line : unit.getImports()) {
            String imported = line.getQualifiedIdentifier().toString();
            if (!line.isStatic() && imported.endsWith("." + name)) {
                return imported;
            }
        }
        if (types.declares(name)) {
            return types.named(name).map(DeclaredTypes.Declared::name).orElse(name);
        }
        for (ImportTree line : unit.getImports()) {
            String imported = line.getQualifiedIdentifier().toString();
            String candidate = imported.substring(0, imported.length() - 1) + name;
            if (!line.isStatic()
                    && imported.endsWith(".*")
                    && EmptyValues.known().contains(candidate)) {
                return candidate;
            }
        }
        return EmptyValues.known().contains("java.lang." + name) ? "java.lang." + name : name;
    }
}
