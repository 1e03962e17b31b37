package io.github.mvngrade.engine.remark;

import io.github.mvngrade.engine.intake.SourcePath;
import io.github.mvngrade.engine.intake.Sources;
import io.github.mvngrade.engine.intake.StrayFiles;
import io.github.mvngrade.engine.intake.StrayFiles.Stray;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Remark.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a student should know of a submission's sources: what was changed or left out, and why they don't compile where the
 * cause can be recognised.
 *
 * @param submission folder that was handed in
 * @param pack of the exercise
 * @param modules the JDK's modules that a submission may use
 */
public record SubmissionRemarks(Path submission, Pack pack, List<String> modules) {
    private static final int MOST_STRAYS = 5;
    private static final String CLASS = ".class";

    /**
     * What is said of sources that don't compile.
     *
     * @param remarks the causes that were recognised first
     * @param complaints those of the compiler that a remark doesn't stand for
     */
    public record Refusal(List<Remark> remarks, List<Diagnostic> complaints) {}

    /** Of a submission that has no source. */
    public List<Remark> ofNothing() {
        List<Stray> strays = StrayFiles.of(submission, pack.exercise().submit());
        List<Remark> sources = strays(strays, simple(requiredTypes()), Set.of());
        if (!sources.isEmpty()) {
            return sources;
        }
        return strays.stream()
                .filter(stray -> stray.kind() == StrayFiles.Kind.ARCHIVE)
                .limit(MOST_STRAYS)
                .map(stray -> Remark.of(Kind.ARCHIVE, stray.path()))
                .toList();
    }

    /** Of sources that compile. */
    public List<Remark> ofCompiled(Sources sources) throws IOException {
        OwnTexts own = OwnTexts.of(sources, pack.content().given().keySet());
        List<Remark> remarks = new ArrayList<>(sources.remarks());
        remarks.addAll(new PackageRemarks(own.packages()).ofTypes(requiredTypes()));
        remarks.addAll(strays(own.paths(), List.of()));
        return remarks;
    }

    /** Of sources that don't compile. */
    public Refusal ofRefused(Sources sources, List<Diagnostic> complaints) throws IOException {
        OwnTexts own = OwnTexts.of(sources, pack.content().given().keySet());
        List<Remark> remarks = new ArrayList<>(sources.remarks());
        List<Remark> stored = own.storedOtherwise();
        remarks.addAll(stored);
        Set<String> unreadable = KeptComplaints.unreadable(stored);
        PackageRemarks packages = new PackageRemarks(own.without(unreadable).packages());
        remarks.addAll(Stream.concat(
                        packages.ofTypes(requiredTypes()).stream(),
                        packages.ofFolders(pack.exercise().packageName()).stream())
                .distinct()
                .toList());
        List<Diagnostic> kept = KeptComplaints.of(complaints, stored);
        List<Remark> causes = new ComplaintRemarks(pack.exercise(), modules, sources.remarks()).of(kept);
        remarks.removeIf(remark -> isSaidBy(causes, remark));
        remarks.addAll(new Duplicates(own.without(unreadable)).among(kept, causes));
        remarks.addAll(strays(own.paths(), ComplaintRemarks.missingClasses(kept)));
        return new Refusal(
                remarks,
                KeptComplaints.beside(causes, kept).stream()
                        .map(KeptComplaints::withoutAdvice)
                        .toList());
    }

    /** That a copy of a given source isn't used is also said where something of the copy is missed. */
    private static boolean isSaidBy(List<Remark> causes, Remark remark) {
        return remark.kind() == Kind.REPLACED_GIVEN
                && causes.stream()
                        .anyMatch(cause -> cause.kind() == Kind.MEMBER_OF_GIVEN
                                && cause.details().get(2).equals(remark.file()));
    }

    /** The classes that the exercise asks for, by binary name, without those that it gives. */
    private Set<String> requiredTypes() {
        Set<String> types = pack.content().skeleton().keySet().stream()
                .filter(file -> file.endsWith(CLASS) && !file.contains("$"))
                .map(file -> file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
        pack.content().given().keySet().stream()
                .map(path -> SourcePath.inPackageTree(path).replaceFirst("\\.java$", ""))
                .forEach(given -> types.remove(given.replace('/', '.')));
        return types;
    }

    private static Set<String> simple(Set<String> types) {
        return types.stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    private List<Remark> strays(Collection<String> taken, List<String> alsoMissing) {
        Set<String> missing = new LinkedHashSet<>(simple(requiredTypes()));
        missing.removeIf(name -> taken.stream().anyMatch(path -> ("/" + path).endsWith("/" + name + ".java")));
        missing.addAll(alsoMissing);
        return strays(StrayFiles.of(submission, pack.exercise().submit()), missing, taken);
    }

    private List<Remark> strays(List<Stray> strays, Set<String> missing, Collection<String> taken) {
        return strays.stream()
                .filter(stray -> missing.contains(stray.className()) || looksLikeASource(stray))
                .flatMap(stray -> remark(stray, taken).stream())
                .limit(MOST_STRAYS)
                .toList();
    }

    /** Windows hides the end of this name, so that its owner takes it for a source. */
    private static boolean looksLikeASource(Stray stray) {
        return stray.expected() && stray.path().endsWith(".java.txt");
    }

    private Optional<Remark> remark(Stray stray, Collection<String> taken) {
        String name = stray.className() + ".java";
        String folder = stray.path().substring(0, stray.path().lastIndexOf('/') + 1);
        return switch (stray.kind()) {
            case NEARLY_NAMED ->
                Optional.of(
                        taken.contains(folder + name)
                                ? Remark.of(Kind.NOT_A_SOURCE_NAME, stray.path(), name, folder + name)
                                : Remark.of(Kind.NOT_A_SOURCE_NAME, stray.path(), name));
            case ELSEWHERE -> Optional.of(Remark.of(Kind.ELSEWHERE, stray.path(), home()));
            case COMPILED -> Optional.of(Remark.of(Kind.ONLY_COMPILED, stray.path(), name));
            case ARCHIVE -> Optional.empty();
        };
    }

    /** The folder that the exercise's sources belong in. */
    private String home() {
        String glob = pack.exercise().submit().get(0);
        String root =
                glob.substring(0, Math.max(0, glob.indexOf("/**") < 0 ? glob.lastIndexOf('/') : glob.indexOf("/**")));
        if (root.isEmpty()) {
            return "the exercise's own folder";
        }
        return root.endsWith("/java")
                ? root + "/" + pack.exercise().packageName().replace('.', '/')
                : root;
    }
}
