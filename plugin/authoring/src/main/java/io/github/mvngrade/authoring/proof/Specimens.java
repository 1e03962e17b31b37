package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.authoring.idle.IdleReturn;
import io.github.mvngrade.authoring.idle.IdleSources;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.wrong.WrongNames;
import io.github.mvngrade.authoring.wrong.WrongSolutionException;
import io.github.mvngrade.authoring.wrong.WrongSolutions;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The submissions of one proof.
 *
 * @param all in the order in which they are graded
 * @param findings what is wrong before any of them is graded
 */
record Specimens(List<Specimen> all, List<Finding> findings) {
    Specimens {
        all = List.copyOf(all);
        findings = List.copyOf(findings);
    }

    /**
     * Skeleton, solution, wrong solutions, generated ones.
     *
     * @param stated by the name of a wrong solution, what it must lose
     */
    static Specimens whole(ExerciseFolder folder, Map<String, List<Loss>> stated) throws PackException, IOException {
        List<Specimen> all = new ArrayList<>();
        all.add(specimen(SpecimenKind.SKELETON, "skeleton", "", folder.skeleton()));
        all.add(specimen(SpecimenKind.SOLUTION, "solution", "", folder.solution()));
        List<Finding> findings = new ArrayList<>();
        for (String name : WrongNames.of(folder, stated.keySet()).all()) {
            addWrong(folder, name, stated, all, findings);
        }
        addGenerated(folder, all, findings);
        return new Specimens(all, findings);
    }

    /** @throws IllegalArgumentException if there is no wrong solution of this name; the message lists those there are */
    static Specimens only(String wrong, ExerciseFolder folder, Map<String, List<Loss>> stated) throws IOException {
        WrongNames.of(folder, stated.keySet()).require(wrong);
        List<Specimen> all = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        addWrong(folder, wrong, stated, all, findings);
        return new Specimens(all, findings);
    }

    private static void addWrong(
            ExerciseFolder folder,
            String name,
            Map<String, List<Loss>> stated,
            List<Specimen> all,
            List<Finding> findings)
            throws IOException {
        WrongSolutions wrong = new WrongSolutions(folder);
        if (!wrong.names().contains(name)) {
            findings.add(Objections.objection(
                    "exercise.yaml names the wrong solution " + name + ", but there is neither "
                            + WrongSolutions.patchOf(name) + " nor a folder " + WrongSolutions.folderOf(name) + ".",
                    "Make the patch, or the folder with the files that differ from the solution, or take the name out.",
                    List.of()));
            return;
        }
        if (!stated.containsKey(name)) {
            findings.add(Objections.objection(
                    "There is " + place(folder, name) + ", but exercise.yaml names no wrong solution " + name + ".",
                    "Add a line to wrong in exercise.yaml, with the checks that it loses, or remove what is there.",
                    List.of()));
            return;
        }
        try {
            SortedMap<String, String> sources = wrong.sources(name);
            if (sources.equals(folder.solution())) {
                findings.add(Objections.objection(
                        "The wrong solution " + name + " is the solution: " + place(folder, name) + " changes nothing.",
                        "Put the mistake there, or remove it and its line in exercise.yaml.",
                        List.of()));
            } else {
                all.add(new Specimen(SpecimenKind.WRONG, name, "", stated.get(name), sources));
            }
        } catch (WrongSolutionException e) {
            findings.add(Objections.objection(e.what(), e.advice(), List.of()));
        }
    }

    /** Where a wrong solution is. */
    private static String place(ExerciseFolder folder, String name) {
        String patch = WrongSolutions.patchOf(name);
        return Files.exists(folder.root().resolve(patch)) ? patch : "a folder " + WrongSolutions.folderOf(name);
    }

    /** One that comes out the same as an earlier one isn't graded again. */
    private static void addGenerated(ExerciseFolder folder, List<Specimen> all, List<Finding> findings)
            throws PackException, IOException {
        IdleSources idle = IdleSources.parse(folder.skeleton(), folder.given());
        for (IdleReturn answer : IdleReturn.values()) {
            Specimen next = specimen(SpecimenKind.DOES_NOTHING, answer.id(), answer.about(), idle.answering(answer));
            Optional<Specimen> same = all.stream()
                    .filter(earlier -> earlier.kind() == SpecimenKind.DOES_NOTHING)
                    .filter(earlier -> earlier.sources().equals(next.sources()))
                    .findFirst();
            if (same.isPresent()) {
                findings.add(new Finding(
                        Weight.NOTE,
                        "The generated submission " + next.name() + " comes out the same as "
                                + same.get().name() + " and wasn't graded again.",
                        "",
                        List.of()));
            } else {
                all.add(next);
            }
        }
        all.add(specimen(
                SpecimenKind.TRIPWIRE,
                "tripwire",
                "every method and constructor ends the JVM at once",
                idle.halting()));
    }

    private static Specimen specimen(SpecimenKind kind, String name, String about, SortedMap<String, String> sources) {
        return new Specimen(kind, name, about, List.of(), sources);
    }
}
