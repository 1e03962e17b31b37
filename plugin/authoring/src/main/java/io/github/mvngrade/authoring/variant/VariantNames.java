package io.github.mvngrade.authoring.variant;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.engine.pack.PackException;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names of all variants of an exercise's solution.
 *
 * @param wrong each wrong solution that has a folder or a patch, or that {@code exercise.yaml} names
 * @param correct each further correct solution that has a folder or a patch
 */
public record VariantNames(SortedSet<String> wrong, SortedSet<String> correct) {
    /** Stands for all correct ones, the solution among them. */
    public static final String ALL_CORRECT = "correct";

    public VariantNames {
        wrong = Collections.unmodifiableSortedSet(new TreeSet<>(wrong));
        correct = Collections.unmodifiableSortedSet(new TreeSet<>(correct));
    }

    /**
     * Those of the exercise in this folder.
     *
     * @throws PackException if its {@code exercise.yaml} can't be read
     */
    public static VariantNames in(ExerciseFolder folder) throws PackException, IOException {
        return of(folder, ExerciseFile.read(folder.root()).wrong().keySet());
    }

    /**
     * Those of an exercise that is read already.
     *
     * @param stated the names of wrong solutions in {@code exercise.yaml}
     */
    public static VariantNames of(ExerciseFolder folder, Collection<String> stated) throws IOException {
        SortedSet<String> wrong = new TreeSet<>(new Variants(folder, VariantKind.WRONG).names());
        wrong.addAll(stated);
        return new VariantNames(wrong, new Variants(folder, VariantKind.ALSO_CORRECT).names());
    }

    /**
     * Sees that there is a variant of this name, or that it stands for several.
     *
     * @return the name
     * @throws IllegalArgumentException if there isn't; the message lists those that there are
     */
    public String require(String name) {
        if (!wrong.contains(name) && !correct.contains(name) && !name.equals(ALL_CORRECT)) {
            throw new IllegalArgumentException(
                    "grade.wrong must name a wrong solution of the exercise or a further correct one, or be "
                            + ALL_CORRECT
                            + " for all correct ones, but is " + name + "; it has " + listed(wrong)
                            + (correct.isEmpty() ? "" : ", and correct " + listed(correct)));
        }
        return name;
    }

    private static String listed(SortedSet<String> names) {
        return names.isEmpty() ? "no wrong one" : String.join(", ", names);
    }
}
