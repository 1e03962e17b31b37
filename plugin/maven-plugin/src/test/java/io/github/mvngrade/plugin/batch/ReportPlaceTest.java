package io.github.mvngrade.plugin.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.model.SubmissionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportPlaceTest {
    private static String place(String submission) {
        return ReportPlace.of(new BookKey(new SubmissionId(submission), "fibonacci"));
    }

    @Test
    void anOrdinaryNameStaysAsItIs() {
        assertThat(place("Ada Lovelace_42_assignsubmission_file_"))
                .isEqualTo("reports/Ada Lovelace_42_assignsubmission_file_/fibonacci");
        assertThat(place("müller-v1.2")).isEqualTo("reports/müller-v1.2/fibonacci");
    }

    @Test
    void noNameLeadsElsewhere() {
        List<String> names = List.of("..", ".", "../x", "a/../../b", "/etc", "a\\b", "...", "..hidden", "a..b", "CON:");
        assertThat(names).allSatisfy(name -> {
            Path place = Path.of(place(name));
            assertThat(place.normalize()).isEqualTo(place);
            assertThat(place.getNameCount()).isEqualTo(3);
        });
    }

    @Test
    void noTwoNamesLeadToOnePlace() {
        List<String> names = List.of("a b", "a%20b", "a/b", "a%2Fb", ".a", "%2Ea", "a.b", "a%2Eb");
        Set<String> places = names.stream().map(ReportPlaceTest::place).collect(Collectors.toSet());
        assertThat(places).hasSize(names.size());
    }
}
