package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.reckoning.Likeness;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.ExerciseId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The mistakes that an author knows: the wrong solutions that stand in {@code exercise.yaml}, where a pack lies in the author's folder. */
final class KnownMistakes {
    private KnownMistakes() {}

    /** What the wrong solutions lose, by exercise; an exercise whose author's folder isn't here has none. */
    static Map<String, Likeness> of(Map<ExerciseId, PackFile> packs) throws PackException {
        Map<String, Likeness> mistakes = new TreeMap<>();
        for (Map.Entry<ExerciseId, PackFile> pack : packs.entrySet()) {
            Path target = pack.getValue().jar().toAbsolutePath().getParent();
            Path folder = target.getParent();
            if (folder != null && Files.isRegularFile(folder.resolve("exercise.yaml"))) {
                mistakes.put(
                        pack.getKey().value(),
                        new Likeness(ExerciseFile.read(folder).wrong()));
            }
        }
        return mistakes;
    }
}
