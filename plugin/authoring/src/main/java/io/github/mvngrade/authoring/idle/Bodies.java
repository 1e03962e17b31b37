package io.github.mvngrade.authoring.idle;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the methods and constructors of a source that have a body; what is within a body belongs to it. */
final class Bodies extends TreeScanner<@Nullable Void, Set<String>> {
    private final List<Body> found = new ArrayList<>();
    private final IdleSources.Unit unit;
    private final DeclaredTypes types;

    private Bodies(IdleSources.Unit unit, DeclaredTypes types) {
        this.unit = unit;
        this.types = types;
    }

    static List<Body> in(IdleSources.Unit unit, DeclaredTypes types) {
        Bodies bodies = new Bodies(unit, types);
        bodies.scan(unit.tree(), Set.of());
        return bodies.found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, Set<String> variables) {
        return super.visitClass(type, with(variables, type.getTypeParameters()));
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, Set<String> variables) {
        if (method.getBody() != null) {
            Set<String> own = with(variables, method.getTypeParameters());
            found.add(new Body(method, unit, new TypeNames(unit.tree(), types, own)));
        }
        return null;
    }

    private static Set<String> with(Set<String> variables, List<? extends TypeParameterTree> more) {
        Set<String> all = new HashSet<>(variables);
        more.forEach(variable -> all.add(variable.getName().toString()));
        return all;
    }
}
