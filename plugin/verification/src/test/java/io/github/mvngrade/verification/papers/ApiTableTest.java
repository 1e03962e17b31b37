package io.github.mvngrade.verification.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the API in {@code docs/authors.md} is the API. */
class ApiTableTest {
    private static final Repository HERE = Repository.here();
    private static final String HEADING = "### The whole API\n";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(@?\\w+)` \\| (.+) \\|$");

    /** What any other module may use: the public types of the packages exported to all, an annotation with its sign. */
    private static Set<String> exported(Path classes) throws IOException, ClassNotFoundException {
        Set<String> types = new TreeSet<>();
        try (InputStream module = Files.newInputStream(classes.resolve("module-info.class"))) {
            for (ModuleDescriptor.Exports each : ModuleDescriptor.read(module).exports()) {
                if (!each.isQualified()) {
                    types.addAll(publicTypes(classes, each.source()));
                }
            }
        }
        return types;
    }

    private static List<String> publicTypes(Path classes, String packageName)
            throws IOException, ClassNotFoundException {
        List<String> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.contains("$")) {
                    Class<?> type = Class.forName(packageName + "." + name.replace(".class", ""));
                    if (Modifier.isPublic(type.getModifiers())) {
                        types.add((type.isAnnotation() ? "@" : "") + type.getSimpleName());
                    }
                }
            }
        }
        return types;
    }

    private static List<String> listed(String paper) {
        String section = paper.substring(paper.indexOf(HEADING) + HEADING.length());
        String table = section.split("(?m)^#", 2)[0];
        return ROW.matcher(table).results().map(row -> row.group(1)).toList();
    }

    private static List<Violation> differences(Collection<String> api, List<String> listed) {
        List<Violation> found = new ArrayList<>();
        api.stream()
                .filter(type -> !listed.contains(type))
                .map(type -> new Violation(type, "is missing in the table \"The whole API\" of docs/authors.md"))
                .forEach(found::add);
        listed.stream()
                .filter(type -> !api.contains(type))
                .map(type -> new Violation(type, "is in that table, and no public type of plugin/checks"))
                .forEach(found::add);
        return found;
    }

    @Test
    void theTableHasEveryPublicTypeOnceAndNothingElse() throws Exception {
        Set<String> api = exported(HERE.root().resolve("plugin/checks/target/classes"));
        List<String> listed = listed(Repository.text(HERE.root().resolve("docs/authors.md")));
        assertThat(api).contains("@" + Check.class.getSimpleName(), "Call").hasSizeGreaterThan(10);
        assertThat(differences(api, listed)).isEmpty();
        assertThat(listed).doesNotHaveDuplicates();
    }

    @Test
    void aTypeThatIsForgottenAndOneThatIsGoneAreCaught() {
        String paper = "| `Other` | no |\n" + HEADING
                + "| type | for |\n|---|---|\n| `@Check` | a |\n| `Gone` | b |\n\n## X\n" + "| `Later` | no |\n";
        assertThat(differences(Set.of("@Check", "Call"), listed(paper)))
                .extracting(Violation::where)
                .containsExactly("Call", "Gone");
    }
}
