package io.github.mvngrade.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.model.coverage.Counter;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.model.coverage.SourceLine;
import io.github.mvngrade.model.coverage.SourceLine.Ran;
import io.github.mvngrade.model.coverage.SourceLine.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentedClassesTest {
    private static final String OWN = """
            package p;
            public class Own {
                static int sign(int n) {
                    return n < 0 ? -1 : 1;
                }
                interface Empty {}
            }
            """;
    private static final String GIVEN = "package p; public class Given { int one() { return 1; } }";
    private static final String PATH = "src/main/java/p/Own.java";

    @TempDir
    Path folder;

    private Map<String, byte[]> compiled;
    private OwnSources sources;

    @BeforeEach
    void compile() throws IOException {
        compiled = CompiledSources.compile(OWN, GIVEN);
        for (Map.Entry<String, byte[]> each : compiled.entrySet()) {
            write("classes/" + each.getKey().replace('.', '/') + ".class", each.getValue());
        }
        write("sources/" + PATH, OWN.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        sources = new OwnSources(folder.resolve("sources"), List.of(PATH));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private InstrumentedClasses copy() throws IOException {
        return InstrumentedClasses.copy(folder.resolve("classes"), sources, folder.resolve("copies"));
    }

    @Test
    void onlyClassesThatWereHandedInGetProbesAndTheGradedOnesStay() throws IOException {
        InstrumentedClasses copies = copy();
        assertThat(folder.resolve("copies/p/Given.class")).hasBinaryContent(compiled.get("p.Given"));
        assertThat(Files.readAllBytes(folder.resolve("copies/p/Own.class"))).isNotEqualTo(compiled.get("p.Own"));
        assertThat(folder.resolve("classes/p/Own.class")).hasBinaryContent(compiled.get("p.Own"));
        assertThat(copies.originals()).hasSize(2);
        // The constructor, and both ways out of the condition with the end of the method.
        assertThat(copies.probes().counts().values()).containsExactly(4);
    }

    @Test
    void linesAreMissedUntilAProbeSaysOtherwise() throws IOException {
        InstrumentedClasses copies = copy();
        Hits none = new Hits(copies.probes());
        SourceCoverage file = new Analysis(copies, sources).files(none, none).get(0);
        assertThat(file.path()).isEqualTo(PATH);
        assertThat(file.source())
                .extracting(SourceLine::text)
                .containsExactlyElementsOf(OWN.lines().toList());
        assertThat(file.source())
                .extracting(SourceLine::status)
                .containsExactly(
                        Status.EMPTY,
                        Status.MISSED,
                        Status.EMPTY,
                        Status.MISSED,
                        Status.EMPTY,
                        Status.EMPTY,
                        Status.EMPTY);
        assertThat(file.lines()).isEqualTo(new Counter(0, 2));
        assertThat(file.branches()).isEqualTo(new Counter(0, 2));
    }

    @Test
    void aLineThatOnlyChildrenRanIsKnownApart() throws IOException {
        InstrumentedClasses copies = copy();
        long id = copies.probes().counts().firstKey();
        Hits constructor = new Hits(copies.probes());
        constructor.add(id, new boolean[] {true, false, false, false});
        Hits negative = new Hits(copies.probes());
        negative.add(id, new boolean[] {false, true, false, true});
        SourceCoverage file =
                new Analysis(copies, sources).files(constructor, negative).get(0);
        assertThat(file.source().get(1)).isEqualTo(line("public class Own {", Status.FULL, 0, 0, Ran.SUBJECT));
        assertThat(file.source().get(3))
                .isEqualTo(line("        return n < 0 ? -1 : 1;", Status.PARTLY, 1, 1, Ran.ONLY_CHILDREN));
    }

    private static SourceLine line(String text, Status status, int taken, int left, Ran ran) {
        return new SourceLine(text, status, new Counter(taken, left), ran);
    }
}
