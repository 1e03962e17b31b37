package io.github.mvngrade.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckPlanTest {
    private static final CheckId A = new CheckId("a");
    private static final CheckId B = new CheckId("b");

    private static CheckPlan check(String title, String points, List<CheckId> requires) {
        return new CheckPlan(A, title, Points.of(points), "", requires, Visibility.VISIBLE);
    }

    @Test
    void aTitleIsNeeded() {
        assertThatThrownBy(() -> check(" ", "1", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Check a needs a title (@DisplayName)");
    }

    @Test
    void aCheckIsWorthSomething() {
        assertThat(check("A", "0.01", List.of()).points()).isEqualTo(Points.of("0.01"));
        assertThatThrownBy(() -> check("A", "0.00", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Check a must be worth more than 0 points");
    }

    @Test
    void aCheckCantRequireItself() {
        assertThat(check("A", "1", List.of(B)).requires()).containsExactly(B);
        assertThatThrownBy(() -> check("A", "1", List.of(B, A)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Check a requires itself");
    }

    @Test
    void onlyAHiddenOneIsHidden() {
        assertThat(check("A", "1", List.of()).hidden()).isFalse();
        assertThat(new CheckPlan(A, "A", Points.of("1"), "", List.of(), Visibility.HIDDEN).hidden())
                .isTrue();
    }
}
