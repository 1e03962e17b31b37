package io.github.mvngrade.verification.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GoalsPaperTest {
    private static final String AGAIN = "mvn package -pl plugin/verification -am -Dtest=GoalsPaperTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.regenerate=true";

    private static final String SAMPLE = """
            <plugin>
              <goalPrefix>sample</goalPrefix>
              <mojos>
                <mojo>
                  <goal>print</goal>
                  <description>Prints
                    a &lt;page&gt; | all of it.</description>
                  <requiresProject>false</requiresProject>
                  <phase>package</phase>
                  <parameters>
                    <parameter>
                      <name>copies</name>
                      <since>0.2.0</since>
                      <required>true</required>
                      <editable>true</editable>
                      <description>How many.</description>
                    </parameter>
                    <parameter>
                      <name>paper</name>
                      <required>false</required>
                      <editable>true</editable>
                      <description>What on.</description>
                    </parameter>
                    <parameter>
                      <name>session</name>
                      <required>true</required>
                      <editable>false</editable>
                      <description></description>
                    </parameter>
                  </parameters>
                  <configuration>
                    <copies implementation="int" default-value="1">${sample.copies}</copies>
                    <session implementation="java.lang.Object" default-value="${session}"/>
                  </configuration>
                </mojo>
                <mojo>
                  <goal>close</goal>
                  <description>Closes.</description>
                  <requiresProject>true</requiresProject>
                </mojo>
              </mojos>
            </plugin>
            """;

    @Test
    void thePageIsWhatTheDescriptorSays() throws Throwable {
        Path page = Repository.here().root().resolve("docs/goals.md");
        String expected = GoalsPaper.of(Descriptor.ofThisBuild());
        if (Boolean.getBoolean("golden.regenerate")) {
            Files.writeString(page, expected);
        }
        assertThat(Repository.text(page))
                .as("docs/goals.md differs from the goals; write it again with%n    %s", AGAIN)
                .isEqualTo(expected);
    }

    @Test
    void everyGoalAndEverySettingSaysWhatItIs() throws Throwable {
        assertThat(Descriptor.ofThisBuild().goals()).isNotEmpty().allSatisfy(goal -> {
            assertThat(goal.description()).as(goal.name()).isNotBlank();
            assertThat(goal.settings())
                    .allSatisfy(setting ->
                            assertThat(setting.description()).as(setting.name()).isNotBlank());
        });
    }

    @Test
    void goalsAreSortedAndTheirSettingsInATable() throws Exception {
        assertThat(GoalsPaper.of(Descriptor.parse(SAMPLE))).endsWith("""

                        ## sample:close

                        Closes.

                        Nothing can be set.

                        ## sample:print

                        Prints a &lt;page> \\| all of it.

                        A pom that names no phase runs it in `package`.

                        It needs no pom.

                        | in a pom | on the command line | default | meaning |
                        |---|---|---|---|
                        | `copies` | `-Dsample.copies` | `1` | How many. Required. Since 0.2.0. |
                        | `paper` |  |  | What on. |
                        """);
    }
}
