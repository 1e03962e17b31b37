package io.github.mvngrade.engine.remark;

import io.github.mvngrade.engine.intake.SourcePath;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Compares what packages sources declare with what they should.
 *
 * @param declared by the path of each source that was handed in
 */
record PackageRemarks(SortedMap<String, PackageLine> declared) {
    /**
     * About sources whose class is asked for in another package than theirs.
     *
     * @param types binary names of the classes that the exercise asks for
     */
    List<Remark> ofTypes(Set<String> types) {
        List<Remark> remarks = new ArrayList<>();
        for (String type : types) {
            String expected = type.substring(0, Math.max(0, type.lastIndexOf('.')));
            String file = type.substring(type.lastIndexOf('.') + 1) + ".java";
            List<String> named = declared.keySet().stream()
                    .filter(path -> path.equals(file) || path.endsWith("/" + file))
                    .toList();
            boolean there = named.stream().anyMatch(path -> name(path).equals(expected));
            if (!there) {
                named.forEach(path -> remarks.add(remark(path, expected)));
            }
        }
        return remarks;
    }

    /**
     * About sources that declare another package than their folder says.
     *
     * @param packageName of the exercise; only at and below it a folder says something
     */
    List<Remark> ofFolders(String packageName) {
        List<Remark> remarks = new ArrayList<>();
        declared.keySet().forEach(path -> {
            String place = SourcePath.inPackageTree(path);
            String expected =
                    place.substring(0, Math.max(0, place.lastIndexOf('/'))).replace('/', '.');
            boolean ofExercise = expected.equals(packageName) || expected.startsWith(packageName + ".");
            if (ofExercise && !name(path).equals(expected)) {
                remarks.add(remark(path, expected));
            }
        });
        return remarks;
    }

    private String name(String path) {
        return line(path).name();
    }

    private PackageLine line(String path) {
        PackageLine line = declared.get(path);
        if (line == null) {
            throw new IllegalArgumentException(path + " is none of " + declared.keySet());
        }
        return line;
    }

    private Remark remark(String path, String expected) {
        PackageLine found = line(path);
        return found.name().isEmpty()
                ? Remark.of(Kind.NO_PACKAGE, path, expected)
                : new Remark(Kind.WRONG_PACKAGE, path, found.line(), List.of(found.name(), expected));
    }
}
