package io.github.mvngrade.report.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarityCsvTest {
    @TempDir
    private Path folder;

    @Test
    void itHasALineForEachPairAndNoFormulas() throws Exception {
        Path file = SimilarityCsv.write(folder, Map.of("pool-map", List.of(new Alike("=1+1", "bob, jr.", 91, 109))));
        assertThat(Files.readString(file))
                .isEqualTo("exercise,first,second,percent,tokens\r\npool-map,'=1+1,\"bob, jr.\",91,109\r\n");
    }

    @Test
    void ofEachExerciseItHasTheFirstThousand() throws Exception {
        List<Alike> many = Collections.nCopies(1001, new Alike("a", "b", 1, 1));
        assertThat(Files.readAllLines(SimilarityCsv.write(folder, Map.of("x", many, "y", many))))
                .hasSize(2001);
    }
}
