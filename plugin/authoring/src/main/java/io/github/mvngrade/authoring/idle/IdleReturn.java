package io.github.mvngrade.authoring.idle;

import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** What idle methods answer; one that returns nothing does nothing. */
public enum IdleReturn {
    NULL_OR_ZERO("null-or-zero", "every method returns null, 0 or false, or does nothing") {
        @Override
        Optional<String> expression(Body body, EmptyValues empty) {
            return Optional.empty();
        }
    },
    EMPTY_VALUES("empty-values", "every method returns an empty list, text, record or the like, or does nothing") {
        @Override
        Optional<String> expression(Body body, EmptyValues empty) {
            return empty.of(body.tree().getReturnType(), body.names());
        }
    },
    ARGUMENT_BACK("argument-back", "every method returns its first argument that fits, or does nothing") {
        @Override
        Optional<String> expression(Body body, EmptyValues empty) {
            TypeNames names = body.names();
            String wanted = names.text(body.tree().getReturnType());
            return body.tree().getParameters().stream()
                    .filter(parameter -> names.text(parameter.getType()).equals(wanted))
                    .map(VariableTree::getName)
                    .map(Object::toString)
                    .findFirst();
        }
    };

    private final String id;
    private final String about;

    IdleReturn(String id, String about) {
        this.id = id;
        this.about = about;
    }

    /** Names a submission whose methods answer like this: lower-case words joined by hyphens. */
    public String id() {
        return id;
    }

    /** What its methods do, for people, without a capital or a full stop. */
    public String about() {
        return about;
    }

    /** The body, from brace to brace, of a method that answers like this. */
    String body(Body body, EmptyValues empty) {
        Tree type = body.tree().getReturnType();
        if (type instanceof PrimitiveTypeTree primitive && primitive.getPrimitiveTypeKind() == TypeKind.VOID) {
            return "{}";
        }
        return "{ return " + expression(body, empty).orElseGet(() -> EmptyValues.zero(type)) + "; }";
    }

    /** The expression that such a method returns; empty if it is null, 0 or false. */
    abstract Optional<String> expression(Body body, EmptyValues empty);
}
