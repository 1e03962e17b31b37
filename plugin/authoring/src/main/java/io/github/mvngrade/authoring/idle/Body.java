package io.github.mvngrade.authoring.idle;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;

/**
 * A method or constructor with a body.
 *
 * @param tree all of it
 * @param unit the source that it is in
 * @param names what the names of types mean there
 */
record Body(MethodTree tree, IdleSources.Unit unit, TypeNames names) {
    boolean constructor() {
        return tree.getReturnType() == null;
    }

    /** Offset of the brace that opens the body. */
    int start() {
        return (int) unit.positions().getStartPosition(unit.tree(), tree.getBody());
    }

    /** Offset after something in the body. */
    int endOf(Tree part) {
        return (int) unit.positions().getEndPosition(unit.tree(), part);
    }

    /** @param text from brace to brace */
    Edit replacedBy(String text) {
        return new Edit(start(), endOf(tree.getBody()), text);
    }
}
