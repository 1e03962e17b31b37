package io.github.mvngrade.batch.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {
    @TempDir
    Path folder;

    private Path file(String... lines) throws Exception {
        return Files.write(folder.resolve("roster.csv"), List.of(lines));
    }

    private static List<String> names(Roster roster) {
        return roster.people().stream().map(Person::name).toList();
    }

    @Test
    void canvassLineOfPointsIsNobody() throws Exception {
        Roster roster = Roster.read(file(
                "Student,ID,SIS User ID,SIS Login ID,Section,Lab (101)",
                "    Points Possible,,,,,10.00",
                "\"Lovelace, Ada\",11,u1,ada@uni.edu,S1,"));
        assertThat(roster.format()).isEqualTo(RosterFormat.CANVAS);
        assertThat(names(roster)).containsExactly("Lovelace, Ada");
        Person ada = roster.people().get(0);
        assertThat(ada.row()).isEqualTo(1);
        assertThat(ada.names().numbers()).containsExactly("11");
        assertThat(ada.names().logins()).containsExactly("ada");
    }

    @Test
    void moodlesWorksheetIsReadInAnyLanguageAndWithItsByteOrderMark() throws Exception {
        Roster roster = Roster.read(file(
                "\uFEFFIdentifier;Full name;Email address;Grade;Maximum Grade",
                "Teilnehmer/in123456;Ada Lovelace;ada@uni.edu;;100"));
        assertThat(roster.format()).isEqualTo(RosterFormat.MOODLE);
        assertThat(roster.people().get(0).names().numbers()).containsExactly("123456");
    }

    @Test
    void whatATeacherAddsIsRead() throws Exception {
        Roster roster = Roster.read(file(
                "name,login,group,extension,handed-in,release",
                "Ada,ada,team-1,3 d,2026-11-20T12:00+01:00,no",
                "Bob,bob,,2026-11-25 23:59+01:00,,yes"));
        Person ada = roster.people().get(0);
        assertThat(ada.names().logins()).containsExactly("ada", "team-1");
        assertThat(ada.terms())
                .isEqualTo(new Person.Terms(
                        Optional.of(new Extension(Optional.empty(), Duration.ofDays(3))),
                        Optional.of(Instant.parse("2026-11-20T11:00:00Z")),
                        Person.Release.HELD));
        assertThat(roster.people().get(1).terms().extension().orElseThrow().until())
                .hasValue(Instant.parse("2026-11-25T22:59:00Z"));
    }

    @Test
    void githubClassroomsRosterIsRead() throws Exception {
        Roster roster =
                Roster.read(file("identifier,github_username,github_id,name", "\"u1\",\"Ada-L\",\"77\",\"Ada\""));
        assertThat(roster.people().get(0).names().logins()).containsExactly("Ada-L");
    }

    @Test
    void whatIsWrongIsSaid() throws Exception {
        assertThatThrownBy(() -> Roster.read(folder.resolve("none.csv"))).hasMessageEndingWith("none.csv isn't there");
        assertThatThrownBy(() -> Roster.read(file("a,b"))).hasMessageContaining("but its columns are a, b");
        assertThatThrownBy(() -> Roster.read(file("name"))).hasMessageContaining("has no people");
        assertThatThrownBy(() -> Roster.read(file("name,name", "a,b")))
                .hasMessageContaining("two columns called \"name\"");
        assertThatThrownBy(() -> Roster.read(file("name,extension", "Ada,soon")))
                .hasMessageEndingWith("roster.csv, line 2, column extension: a moment must be like"
                        + " 2026-11-25T23:59+01:00, but is \"soon\"");
        assertThatThrownBy(() -> Roster.read(file("name,release", "Ada,perhaps")))
                .hasMessageEndingWith("column release: it must be yes or no, but is \"perhaps\"");
        Files.write(folder.resolve("latin.csv"), new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xfc});
        assertThatThrownBy(() -> Roster.read(folder.resolve("latin.csv"))).hasMessageContaining("isn't UTF-8");
    }
}
