package io.github.mvngrade.authoring.idle;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types that some sources declare, nested ones too. */
final class DeclaredTypes {
    /**
     * One of them.
     *
     * @param name its canonical name
     * @param tree its declaration
     * @param unit the source that it is in
     */
    record Declared(String name, ClassTree tree, CompilationUnitTree unit) {}

    private final List<Declared> types = new ArrayList<>();

    DeclaredTypes(List<CompilationUnitTree> units) {
        for (CompilationUnitTree unit : units) {
            String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
            new TreeScanner<@Nullable Void, String>() {
                @Override
                public @Nullable Void visitClass(ClassTree type, String outer) {
                    if (type.getSimpleName().isEmpty()) {
                        return super.visitClass(type, outer); // an enum constant's or another anonymous one
                    }
                    String name = outer + type.getSimpleName();
                    types.add(new Declared(name, type, unit));
                    return super.visitClass(type, name + ".");
                }

                @Override
                public @Nullable Void visitMethod(MethodTree method, String outer) {
                    return null; // what is declared in a body is known nowhere else
                }
            }.scan(unit, prefix);
        }
    }

    /** The only type that a name, qualified or not, can mean; empty if there is none or more than one. */
    Optional<Declared> named(String name) {
        List<Declared> fitting = types.stream()
                .filter(type -> type.name().equals(name) || type.name().endsWith("." + name))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Whether a type of this name, qualified or not, is declared. */
    boolean declares(String name) {
        return types.stream()
                .anyMatch(type -> type.name().equals(name) || type.name().endsWith("." + name));
    }
}
