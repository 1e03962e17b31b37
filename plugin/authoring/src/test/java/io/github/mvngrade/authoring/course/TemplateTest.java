package io.github.mvngrade.authoring.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void valuesAreEscapedForXml() {
        assertThat(new Template("<a>{{x}}</a>{{x}}").fill(Map.of("x", "1 < 2 & $1\\")))
                .isEqualTo("<a>1 &lt; 2 &amp; $1\\</a>1 &lt; 2 &amp; $1\\\n");
    }

    @Test
    void aLineOfItsOwnBecomesTheLinesOfTheValueOrNothing() {
        Template template = new Template("a\n  {{&x}}\nb\n");
        assertThat(template.fill(Map.of("x", "<c/>\n<d/>"))).isEqualTo("a\n<c/>\n<d/>\nb\n");
        assertThat(template.fill(Map.of("x", ""))).isEqualTo("a\nb\n");
    }

    @Test
    void aValueThatIsMissingIsNamed() {
        Template template = new Template("{{titel}}");
        assertThatThrownBy(() -> template.fill(Map.of("title", "t")))
                .hasMessage("A template wants {{titel}}, but the values are [title]");
    }

    @Test
    void whatStandsInMavensOwnBracesIsLeftAlone() {
        assertThat(Template.named("exercise-pom.xml").text())
                .contains("<version>")
                .doesNotContain("@junit");
        assertThat(new Template("${project.version}").fill(Map.of())).isEqualTo("${project.version}\n");
    }
}
