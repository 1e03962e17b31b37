package io.github.mvngrade.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final ExerciseId ID = new ExerciseId("toy");

    @Test
    void itsMaximumIsTheSumOfItsPoints() {
        assertThat(new Plan(ID, "Toy", List.of(check("a"), check("b"))).max()).isEqualTo(Points.of("3"));
    }

    @Test
    void aPlanWithoutChecksIsRefused() {
        assertThatThrownBy(() -> new Plan(ID, "Toy", List.of())).hasMessage("Exercise toy has no checks");
    }

    @Test
    void anIdThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> new Plan(ID, "Toy", List.of(check("a"), check("a"))))
                .hasMessage("Two checks of toy have the id a");
    }

    @Test
    void aRequirementThatDoesntStandBeforeIsRefused() {
        assertThatThrownBy(() -> new Plan(ID, "Toy", List.of(check("a", "b"), check("b"))))
                .hasMessageContaining("Check a requires b, which doesn't stand before it")
                .hasMessageEndingWith("or name b first under checks in exercise.yaml");
    }

    @Test
    void aRequirementThatIsNoCheckIsNamedBesideThoseThatThereAre() {
        assertThatThrownBy(() -> new Plan(ID, "Toy", List.of(check("a"), check("b", "c"))))
                .hasMessage("Check b requires c, but there is no such check; there are a, b");
    }

    @Test
    void aVisibleCheckMayNotRequireAHiddenOne() {
        CheckPlan hidden = new CheckPlan(new CheckId("h"), "h", Points.of("1"), "hint", List.of(), Visibility.HIDDEN);
        List<List<CheckPlan>> orders = List.of(List.of(hidden, check("a", "h")), List.of(check("a", "h"), hidden));
        assertThat(orders).allSatisfy(order -> assertThatThrownBy(() -> new Plan(ID, "Toy", order))
                .hasMessage(
                        "Visible check a requires h, which is hidden: students, who don't have that one, could never"
                                + " earn it. Hide both, or require a visible check"));
    }

    @Test
    void aCheckComesWithAllThatItRequires() {
        Plan plan = new Plan(ID, "Toy", List.of(check("a"), check("b", "a"), check("c"), check("d", "b")));
        assertThat(plan.withRequired(new CheckId("d")))
                .extracting(found -> found.id().value())
                .containsExactly("a", "b", "d");
    }

    @Test
    void anUnknownCheckIsNamedBesideThoseThatThereAre() {
        Plan plan = new Plan(ID, "Toy", List.of(check("a"), check("b")));
        assertThatThrownBy(() -> plan.check(new CheckId("x")))
                .hasMessage("Exercise toy has no check \"x\"; it has a, b");
    }

    @Test
    void whatSeveralChecksRequireComesOnceAndInThePlansOrder() {
        Plan plan = new Plan(ID, "Toy", List.of(check("a"), check("b", "a"), check("c", "a"), check("d", "c", "b")));
        assertThat(plan.withRequired(new CheckId("d")))
                .extracting(found -> found.id().value())
                .containsExactly("a", "b", "c", "d");
        assertThat(plan.withRequired(new CheckId("a"))).hasSize(1);
    }

    @Test
    void anUnknownCheckRequiresNothing() {
        Plan plan = new Plan(ID, "Toy", List.of(check("a")));
        assertThatThrownBy(() -> plan.withRequired(new CheckId("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHiddenCheckMayRequireAnyOther() {
        CheckPlan hidden = hidden("h", "a");
        Plan plan = new Plan(ID, "Toy", List.of(check("a"), hidden, hidden("i", "h")));
        assertThat(plan.check(new CheckId("h"))).isEqualTo(hidden);
    }

    @Test
    void itStaysAsItWasMade() {
        List<CheckPlan> checks = new ArrayList<>(List.of(check("a")));
        Plan plan = new Plan(ID, "Toy", checks);
        checks.clear();
        assertThat(plan.checks()).hasSize(1);
    }

    private static CheckPlan hidden(String id, String... requires) {
        CheckPlan visible = check(id, requires);
        return new CheckPlan(
                visible.id(), visible.title(), visible.points(), visible.hint(), visible.requires(), Visibility.HIDDEN);
    }

    private static CheckPlan check(String id, String... requires) {
        return new CheckPlan(
                new CheckId(id),
                "Does " + id,
                Points.of("1.5"),
                "Look at " + id,
                Stream.of(requires).map(CheckId::new).toList(),
                Visibility.VISIBLE);
    }
}
