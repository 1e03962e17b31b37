package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.authoring.idle.IdleReturn;
import io.github.mvngrade.authoring.idle.IdleSources;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.variant.VariantException;
import io.github.mvngrade.authoring.variant.VariantKind;
import io.github.mvngrade.authoring.variant.VariantNames;
import io.github.mvngrade.authoring.variant.Variants;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.io.IOException;
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
     * Skeleton, solution, further correct solutions, wrong solutions, generated ones.
     *
     * @param stated by the name of a wrong solution, what it must lose
     */
    static Specimens whole(ExerciseFolder folder, Map<String, List<Loss>> stated) throws PackException, IOException {
        List<Specimen> all = new ArrayList<>();
        all.add(specimen(SpecimenKind.SKELETON, "skeleton", "", folder.skeleton()));
        all.add(specimen(SpecimenKind.SOLUTION, "solution", "", folder.solution()));
        List<Finding> findings = new ArrayList<>();
        VariantNames names = VariantNames.of(folder, stated.keySet());
        for (String name : names.correct()) {
            addCorrect(folder, name, all, findings);
        }
        for (String name : names.wrong()) {
            addWrong(folder, name, stated, all, findings);
        }
        addGenerated(folder, all, findings);
        return new Specimens(all, findings);
    }

    /**
     * Those of one name: a variant, or all that are correct.
     *
     * @throws IllegalArgumentException if there is no variant of this name; the message lists those there are
     */
    static Specimens only(String name, ExerciseFolder folder, Map<String, List<Loss>> stated) throws IOException {
        VariantNames names = VariantNames.of(folder, stated.keySet());
        names.require(name);
        List<Specimen> all = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean allCorrect = name.equals(VariantNames.ALL_CORRECT);
        if (allCorrect) {
            all.add(specimen(SpecimenKind.SOLUTION, "solution", "", folder.solution()));
        }
        for (String correct : names.correct()) {
            if (allCorrect || correct.equals(name)) {
                addCorrect(folder, correct, all, findings);
            }
        }
        if (names.wrong().contains(name)) {
            addWrong(folder, name, stated, all, findings);
        }
        return new Specimens(all, findings);
    }

    private static void addCorrect(ExerciseFolder folder, String name, List<Specimen> all, List<Finding> findings)
            throws IOException {
        add(new Variants(folder, VariantKind.ALSO_CORRECT), name, List.of(), all, findings);
    }

    private static void addWrong(
            ExerciseFolder folder,
            String name,
            Map<String, List<Loss>> stated,
            List<Specimen> all,
            List<Finding> findings)
            throws IOException {
        Variants wrong = new Variants(folder, VariantKind.WRONG);
        if (!wrong.names().contains(name)) {
            findings.add(Objections.objection(
                    "exercise.yaml names the wrong solution " + name + ", but there is neither " + wrong.patchOf(name)
                            + " nor a folder " + wrong.folderOf(name) + ".",
                    "Make the patch, or the folder with the files that differ from the solution, or take the name out.",
                    List.of()));
        } else if (!stated.containsKey(name)) {
            findings.add(Objections.objection(
                    "There is " + wrong.placeOf(name) + ", but exercise.yaml names no wrong solution " + name + ".",
                    "Add a line to wrong in exercise.yaml, with the checks that it loses, or remove what is there.",
                    List.of()));
        } else {
            add(wrong, name, stated.get(name), all, findings);
        }
    }

    private static void add(
            Variants variants, String name, List<Loss> loses, List<Specimen> all, List<Finding> findings)
            throws IOException {
        SpecimenKind kind = variants.kind() == VariantKind.WRONG ? SpecimenKind.WRONG : SpecimenKind.ALSO_CORRECT;
        try {
            all.add(new Specimen(kind, name, "", loses, variants.sources(name)));
        } catch (VariantException e) {
            findings.add(Objections.objection(e.what(), e.advice(), List.of()));
        }
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
