package io.github.mvngrade.model.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolValuesTest {
    private static CheckClasses classes(String... names) {
        TreeMap<String, byte[]> classes = new TreeMap<>();
        for (String name : names) {
            classes.put(name, new byte[0]);
        }
        return new CheckClasses("p.checks", classes);
    }

    @Test
    void classesOfThePackageAreTaken() {
        assertThat(classes("p.checks.A", "p.checks.A$B").classes()).containsOnlyKeys("p.checks.A", "p.checks.A$B");
        assertThat(classes().classes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A", "p.A", "p.checksum.A", "p.checks", "p.checks.deep.A", "q.p.checks.A", "java.lang.String"})
    void aClassOfAnotherPackageIsRefused(String name) {
        assertThatThrownBy(() -> classes("p.checks.A", name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Class " + name + " is not in package p.checks");
    }

    @Test
    void noClassIsAddedAfterwards() {
        TreeMap<String, byte[]> given = new TreeMap<>(Map.of("p.checks.A", new byte[0]));
        CheckClasses classes = new CheckClasses("p.checks", given);
        given.put("java.lang.String", new byte[0]);
        assertThat(classes.classes()).containsOnlyKeys("p.checks.A");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aSizeIsPositive(long size) {
        assertThat(new Input(size, 1).seed()).isEqualTo(size);
        assertThatThrownBy(() -> new Input(1, size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A timed program's size must be 1 or more, but is " + size);
    }

    @Test
    void answersAreTheSameByTheirDigestAlone() {
        assertThat(new Answer("d", "1").sameAs(new Answer("d", "2"))).isTrue();
        assertThat(new Answer("d", "1").sameAs(new Answer("e", "1"))).isFalse();
    }
}
