package io.github.mvngrade.batch.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.Points;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {
    private static final String CANVAS =
            "Student,ID,SIS User ID,SIS Login ID,Section,Lab 1 (101),Lab 2 (102),Total,release";

    @TempDir
    Path folder;

    private Roster roster(String... lines) throws Exception {
        return Roster.read(Files.write(folder.resolve("roster.csv"), List.of(lines)));
    }

    private static Sheet.Entry entry(String points, String max) {
        return new Sheet.Entry(Points.of(points), Points.of(max), "fibonacci " + points + " of " + max);
    }

    @Test
    void canvassSheetHasWhoeverHasAGradeAndNoOtherColumnOfPoints() throws Exception {
        Roster roster = roster(
                CANVAS,
                "    Points Possible,,,,,50,20,(read only),",
                "\"Lovelace, Ada\",11,u1,ada,S1,3,9,12,",
                "Bob,12,u2,bob,S1,4,,,");
        Sheet sheet = Sheet.of(roster, Optional.of("Lab 1")).orElseThrow();
        assertThat(sheet.filled(Map.of(roster.people().get(0), entry("6.67", "10")))
                        .lines())
                .containsExactly(
                        "Student,ID,SIS User ID,SIS Login ID,Section,Lab 1 (101)",
                        "\"    Points Possible\",,,,,50",
                        "\"Lovelace, Ada\",11,u1,ada,S1,33.35");
        assertThat(sheet.fileName()).hasToString("canvas.csv");
    }

    @Test
    void pointsAreRoundedDownToThePlatformsScale() throws Exception {
        Roster roster = roster("Student,ID,Lab (1)", "Points Possible,,3", "Ada,11,");
        assertThat(Sheet.of(roster, Optional.empty()).orElseThrow().entered(entry("2", "3.5")))
                .isEqualByComparingTo("1.71");
    }

    @Test
    void whichAssignmentMustBeClear() throws Exception {
        Roster two = roster(CANVAS, "Ada,11,u1,ada,S1,,,,");
        assertThatThrownBy(() -> Sheet.of(two, Optional.empty()))
                .hasMessageContaining(
                        "name one with -Dgrade.column=NAME. Its assignments are: Lab 1 (101), Lab 2 (102)");
        assertThatThrownBy(() -> Sheet.of(two, Optional.of("Lab 3"))).isInstanceOf(RosterException.class);
        assertThat(Sheet.of(two, Optional.of("Lab 2 (102)")).orElseThrow().column())
                .isEqualTo("Lab 2 (102)");
    }

    @Test
    void moodlesSheetHasEverybodyAndLeavesAloneWhatMustNotBeChanged() throws Exception {
        Roster roster = roster(
                "Identifier,Full name,Grade,Maximum Grade,Grade can be changed,Feedback comments,login",
                "Participant 1,Ada,,100.00,Yes,,ada",
                "Participant 2,Bob,55.00,100.00,No,kept,bob",
                "Participant 3,Eve,7.00,100.00,Yes,,eve");
        Sheet sheet = Sheet.of(roster, Optional.empty()).orElseThrow();
        assertThat(sheet.filled(Map.of(
                                roster.people().get(0), entry("8.5", "10"),
                                roster.people().get(1), entry("1", "10")))
                        .lines())
                .containsExactly(
                        "Identifier,Full name,Grade,Maximum Grade,Grade can be changed,Feedback comments",
                        "Participant 1,Ada,85.00,100.00,Yes,fibonacci 8.5 of 10",
                        "Participant 2,Bob,55.00,100.00,No,kept",
                        "Participant 3,Eve,7.00,100.00,Yes,");
    }

    @Test
    void aTableOfOnesOwnHasNoSheet() throws Exception {
        assertThat(Sheet.of(roster("name", "Ada"), Optional.empty())).isEmpty();
    }
}
