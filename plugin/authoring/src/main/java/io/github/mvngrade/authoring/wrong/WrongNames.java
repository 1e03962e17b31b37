package io.github.mvngrade.authoring.wrong;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.engine.pack.PackException;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names of an exercise's wrong solutions.
 *
 * @param all each that has a folder or a patch, or that {@code exercise.yaml} names
 */
public record WrongNames(SortedSet<String> all) {
    public WrongNames {
        all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
    }

    /**
     * Those of the exercise in this folder.
     *
     * @throws PackException if its {@code exercise.yaml} can't be read
     */
    public static WrongNames in(ExerciseFolder folder) throws PackException, IOException {
        return of(folder, ExerciseFile.read(folder.root()).wrong().keySet());
    }

    /**
     * Those of an exercise that is read already.
     *
     * @param stated the names in {@code exercise.yaml}
     */
    public static WrongNames of(ExerciseFolder folder, Collection<String> stated) throws IOException {
        SortedSet<String> names = new TreeSet<>(new WrongSolutions(folder).names());
        names.addAll(stated);
        return new WrongNames(names);
    }

    /**
     * Sees that there is a wrong solution of this name.
     *
     * @return the name
     * @throws IllegalArgumentException if there isn't; the message lists those that there are
     */
    public String require(String name) {
        if (!all.contains(name)) {
            throw new IllegalArgumentException("grade.wrong must name a wrong solution of the exercise, but is " + name
                    + "; it has " + String.join(", ", all));
        }
        return name;
    }
}
