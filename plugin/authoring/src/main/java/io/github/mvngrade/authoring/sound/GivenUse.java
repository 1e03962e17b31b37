package io.github.mvngrade.authoring.sound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * Finds given classes that use a submission's own types. Given sources are compiled with every submission: one that lacks such a
 * type, or has changed it, would compile no more, and lose all checks instead of those that need it.
 *
 * @param own the types that a submission itself declares
 */
record GivenUse(OwnTypes own) {
    /** @param classes the skeleton's and the given ones */
    List<String> objections(Collection<byte[]> classes) {
        List<String> objections = new ArrayList<>();
        for (byte[] bytes : classes) {
            String name = new ClassReader(bytes).getClassName();
            if (!own.has(name)) {
                ClassTexts texts = ClassTexts.of(bytes);
                own.names().stream()
                        .sorted()
                        .filter(texts::name)
                        .map(type -> "The given class " + Soundness.inWords(name) + " uses " + Soundness.inWords(type)
                                + ", which is the submission's. Where that is missing or changed, nothing compiles and no"
                                + " check runs: call it by reflection, or let the check hand over a function.")
                        .forEach(objections::add);
            }
        }
        return objections;
    }
}
