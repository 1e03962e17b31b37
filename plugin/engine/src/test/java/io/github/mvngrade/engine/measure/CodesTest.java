package io.github.mvngrade.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.run.Objection;
import io.github.mvngrade.engine.speedup.Foul;
import io.github.mvngrade.engine.speedup.Obstacle;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.SpeedupBlock.Drop;
import io.github.mvngrade.model.protocol.Failure;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What ends in a grade has a code there of the same name. */
class CodesTest {
    @Test
    void whateverFailsACheckIsAReason() {
        Stream<Enum<?>> named = Stream.of(
                        Failure.Kind.values(),
                        Foul.values(),
                        Obstacle.values(),
                        Ending.Kind.values(),
                        Objection.Kind.values())
                .flatMap(Arrays::stream);
        assertThat(Arrays.stream(Explanation.Reason.values()).map(Enum::name))
                .containsAll(named.filter(each -> each != Ending.Kind.FINISHED)
                        .map(Enum::name)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aFoulDropsItsBlockByItsName(Foul foul) {
        Drop drop = foul.drop();
        assertThat(drop.kind().name()).isEqualTo(foul.name());
    }
}
