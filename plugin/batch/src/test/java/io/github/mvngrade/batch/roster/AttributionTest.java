package io.github.mvngrade.batch.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.SubmissionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionTest {
    @TempDir
    Path folder;

    private List<String> owners(String submission, String... roster) throws Exception {
        return attributed(List.of(submission), roster).of(new SubmissionId(submission)).stream()
                .map(Person::name)
                .toList();
    }

    private Attribution attributed(List<String> submissions, String... roster) throws Exception {
        Path file = Files.write(folder.resolve("roster.csv"), List.of(roster));
        return Attribution.of(submissions.stream().map(SubmissionId::new).toList(), Roster.read(file));
    }

    private static String[] canvas() {
        return new String[] {"Student,ID,SIS Login ID", "Ada,123,ada", "Bob,124,bob"};
    }

    private static String[] own() {
        return new String[] {
            "name,login,group,submission",
            "Jane,jane,,",
            "Mary,mary-jane,,",
            "Tim,tim,team-7,",
            "Tom,tom,team-7,",
            "Eve,,,=odd name"
        };
    }

    @Test
    void canvassNamesHaveTheNumberOfThePerson() throws Exception {
        assertThat(owners("lovelaceada_123_4567_work", canvas())).containsExactly("Ada");
        assertThat(owners("lovelaceada_LATE_123_4567_work-1", canvas())).containsExactly("Ada");
        assertThat(owners("lovelaceada_4567_123_work", canvas())).isEmpty();
    }

    @Test
    void moodlesNamesHaveTheNumberOfTheParticipant() throws Exception {
        assertThat(owners(
                        "Ada Lovelace_55_assignsubmission_file",
                        "Identifier,Full name,Grade",
                        "Participant 55,Ada Lovelace,"))
                .containsExactly("Ada Lovelace");
    }

    @Test
    void aCloneEndsWithALoginAndTheLongestWins() throws Exception {
        assertThat(owners("fibonacci-jane", own())).containsExactly("Jane");
        assertThat(owners("fibonacci-Mary-Jane", own())).containsExactly("Mary");
        assertThat(owners("jane", own())).containsExactly("Jane");
        assertThat(owners("fibonacci-notjane", own())).isEmpty();
    }

    @Test
    void aGroupsWorkIsEachOnes() throws Exception {
        assertThat(owners("pool-map-team-7", own())).containsExactly("Tim", "Tom");
    }

    @Test
    void aNameThatTheRosterStatesComesFirst() throws Exception {
        assertThat(owners("=odd name", own())).containsExactly("Eve");
    }

    @Test
    void whoseWorkIsNobodysIsKnown() throws Exception {
        Attribution attribution = attributed(List.of("fibonacci-ada", "stranger"), canvas());
        assertThat(attribution.of(new SubmissionId("stranger"))).isEmpty();
        assertThat(attribution.of(new SubmissionId("never seen"))).isEmpty();
    }
}
