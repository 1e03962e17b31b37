package io.github.mvngrade.batch.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.Points;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlinesTest {
    private static final Instant USUAL = Instant.parse("2026-11-20T22:59:00Z");

    @TempDir
    Path folder;

    private Deadlines read(String... lines) throws Exception {
        return Deadlines.read(Files.write(folder.resolve("deadlines.yaml"), List.of(lines)));
    }

    private List<Person> people(String... extensions) throws Exception {
        List<String> lines = new java.util.ArrayList<>(List.of("name,extension"));
        for (String extension : extensions) {
            lines.add("Somebody," + extension);
        }
        return Roster.read(Files.write(folder.resolve("roster.csv"), lines)).people();
    }

    @Test
    void eachExerciseMayHaveItsOwn() throws Exception {
        Deadlines deadlines =
                read("deadline: 2026-11-20T23:59+01:00", "exercises: {pi-estimation: 2026-11-27T23:59+01:00}");
        assertThat(deadlines.of("fibonacci", List.of())).hasValue(USUAL);
        assertThat(deadlines.of("pi-estimation", List.of())).hasValue(USUAL.plus(Duration.ofDays(7)));
        assertThat(read("exercises: {pi-estimation: 2026-11-27T23:59+01:00}").of("fibonacci", List.of()))
                .isEmpty();
    }

    @Test
    void aGroupHasTheLatestOfItsExtensions() throws Exception {
        Deadlines deadlines = read("deadline: 2026-11-20T23:59+01:00", "grace: 15 min");
        assertThat(deadlines.of("fibonacci", people("2 h", "3 d", ""))).hasValue(USUAL.plus(Duration.ofDays(3)));
        assertThat(deadlines.of("fibonacci", people("2026-11-20T12:00+01:00"))).hasValue(USUAL);
        assertThat(deadlines.lastMoment("fibonacci", people("2 h"))).hasValue(USUAL.plus(Duration.ofMinutes(135)));
    }

    private static Lateness late(Duration by, Deadlines deadlines) {
        return Lateness.of(USUAL.plus(by), USUAL, deadlines.policy());
    }

    @Test
    void latenessCostsForEachDayThatBeginsAndNoMoreThanTheMost() throws Exception {
        Deadlines deadlines = read("deadline: 2026-11-20T23:59+01:00", "grace: 15 min", "perDay: 10", "most: 25");
        assertThat(late(Duration.ofMinutes(15), deadlines)).isEqualTo(Lateness.NONE);
        assertThat(late(Duration.ofMinutes(-15), deadlines)).isEqualTo(Lateness.NONE);
        assertThat(late(Duration.ofMinutes(16), deadlines).percent()).isEqualByComparingTo("10");
        assertThat(late(Duration.ofDays(1), deadlines).percent()).isEqualByComparingTo("10");
        assertThat(late(Duration.ofDays(1).plusSeconds(1), deadlines).percent()).isEqualByComparingTo("20");
        assertThat(late(Duration.ofDays(9), deadlines).percent()).isEqualByComparingTo("25");
    }

    @Test
    void whatItCostsIsRoundedForTheStudent() {
        Lateness lateness = new Lateness(Duration.ofHours(3), new BigDecimal("10"));
        assertThat(lateness.cost(Points.of("8.55"))).isEqualTo(Points.of("0.85"));
        assertThat(lateness.words()).isEqualTo("3 h late");
        assertThat(new Lateness(Duration.ofHours(27), BigDecimal.TEN).words()).isEqualTo("1 d 3 h late");
        assertThat(new Lateness(Duration.ofMinutes(20), BigDecimal.TEN).words()).isEqualTo("20 min late");
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThatThrownBy(() -> read("due: tomorrow"))
                .hasMessageContaining("it has the unknown key due. It must be like");
        assertThatThrownBy(() -> read("perDay: 10")).hasMessageContaining("it has no deadline");
        assertThatThrownBy(() -> read("deadline: 2026-11-20")).hasMessageContaining("a moment must be like");
        assertThatThrownBy(() -> read("deadline: 2026-11-20T23:59+01:00", "most: 200"))
                .hasMessageContaining("most must be from 0 to 100 percent, but is 200");
        assertThatThrownBy(() -> read("deadline: 2026-11-20T23:59+01:00", "grace: soon"))
                .hasMessageContaining("grace must be like 15 min");
    }
}
