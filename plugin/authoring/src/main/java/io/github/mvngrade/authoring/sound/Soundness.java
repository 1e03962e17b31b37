package io.github.mvngrade.authoring.sound;

import io.github.mvngrade.authoring.skeleton.StudentChecks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * Finds in the classes of checks and in given ones what would do harm later, on a student's machine or with another submission: a
 * hidden class that students' classes use, static state that changes, signatures with the submission's types, and given classes
 * that need a submission's.
 */
public final class Soundness {
    private Soundness() {}

    /**
     * What is wrong with the checks, as sentences that name the place and say what to do; empty if nothing is.
     *
     * @param checkClasses all classes of the checks, by binary name
     * @param visibility which of them students get
     * @param skeleton all classes of the skeleton and the given sources
     * @param own which of these a submission itself declares
     */
    public static List<String> objections(
            Map<String, byte[]> checkClasses, StudentChecks visibility, Collection<byte[]> skeleton, OwnTypes own) {
        Map<String, ClassNode> types = new TreeMap<>();
        checkClasses.forEach((name, bytes) -> {
            ClassNode type = new ClassNode();
            new ClassReader(bytes).accept(type, ClassReader.SKIP_FRAMES);
            types.put(type.name, type);
        });
        HiddenUse hidden = new HiddenUse(visibility);
        OwnSignatures signatures = new OwnSignatures(own);
        ChangingState state = new ChangingState(types);
        List<String> objections = new ArrayList<>();
        checkClasses.forEach((name, bytes) -> objections.addAll(hidden.objections(name, bytes)));
        types.values().forEach(type -> objections.addAll(state.objections(type)));
        types.values().forEach(type -> objections.addAll(signatures.objections(type)));
        objections.addAll(new GivenUse(own).objections(skeleton));
        return objections.stream().distinct().toList();
    }

    /** How people write a class. */
    static String inWords(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }
}
