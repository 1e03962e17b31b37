package io.github.mvngrade.engine.warden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnUserTest {
    @Test
    void noTwoGradesOfOneGraderShareAUser() {
        List<Integer> users = IntStream.range(0, 500)
                .parallel()
                .mapToObj(any -> OwnUser.free())
                .toList();
        assertThat(users).doesNotHaveDuplicates().allSatisfy(user -> assertThat(user)
                .isBetween(50_000, 59_999));
    }
}
