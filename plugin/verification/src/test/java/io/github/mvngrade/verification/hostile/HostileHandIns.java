package io.github.mvngrade.verification.hostile;

import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Hostile submissions for a class, beside an honest one: none of them harms what it isn't graded with. */
public final class HostileHandIns {
    /** An honest one. */
    public static final String HONEST = "honest";

    private HostileHandIns() {}

    /** The pack that they are graded with, for a version of the plugin. */
    public static PackFile pack(Path folder, TestGrader grader, String version) throws Exception {
        WrittenExercise written = TasksExercise.written(folder, grader, version);
        return new PackFile(written.pack(), written.file());
    }

    /** The names of those that the fence of level L1 stops, and of the honest one. */
    public static List<String> names() {
        List<String> names = new java.util.ArrayList<>(List.of(HONEST));
        Attack.all().stream()
                .filter(attack -> attack.stopped().compareTo(Isolation.L1) <= 0)
                .map(Attack::toString)
                .forEach(names::add);
        return names;
    }

    /**
     * Writes one.
     *
     * @param victims folder for what it would harm
     * @return the points that it earns
     */
    public static String layOut(String name, Path target, Path victims) throws IOException {
        if (name.equals(HONEST)) {
            TasksExercise.honest(target);
            return "2";
        }
        Attack attack = Attack.all().stream()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow();
        attack.layOut(target, Victim.in(victims));
        return attack.costs().isEmpty() ? "1" : "0";
    }
}
