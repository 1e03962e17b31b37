package io.github.mvngrade.engine.remark;

import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Remark.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the other file when two hold the same class, as a copy beside its original does.
 *
 * @param sources that were handed in
 */
record Duplicates(OwnTexts sources) {
    private static final Pattern DUPLICATE = Pattern.compile("duplicate class: (\\S+)");

    /** These remarks, with one on each class that is there twice instead of those on its file's name. */
    List<Remark> among(List<Diagnostic> complaints, List<Remark> others) {
        List<Remark> remarks = new ArrayList<>();
        Set<String> twice = new HashSet<>();
        for (Diagnostic complaint : complaints) {
            Matcher words = DUPLICATE.matcher(complaint.message());
            if (complaint.code().equals("compiler.err.duplicate.class")
                    && words.matches()
                    && twice.add(simple(words.group(1)))) {
                other(complaint.file(), words.group(1))
                        .map(file -> new Remark(
                                Kind.DUPLICATE_CLASS,
                                complaint.file(),
                                complaint.line(),
                                List.of(simple(words.group(1)), file)))
                        .ifPresent(remarks::add);
            }
        }
        others.stream()
                .filter(remark -> remark.kind() != Kind.CLASS_NOT_NAMED_AS_FILE
                        || !twice.contains(remark.details().get(0)))
                .forEach(remarks::add);
        return remarks;
    }

    private Optional<String> other(String file, String type) {
        String packageName = type.substring(0, Math.max(0, type.lastIndexOf('.')));
        Pattern declaration = Pattern.compile(
                "\\b(?:class|interface|enum|record)\\s+" + Pattern.quote(simple(type)) + "\\b",
                Pattern.UNICODE_CHARACTER_CLASS);
        return sources.contents().entrySet().stream()
                .filter(source -> !source.getKey().equals(file))
                .filter(source -> {
                    String text = new String(source.getValue(), StandardCharsets.UTF_8);
                    return PackageLine.in(text).name().equals(packageName)
                            && declaration.matcher(text).find();
                })
                .map(source -> source.getKey())
                .findFirst();
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
