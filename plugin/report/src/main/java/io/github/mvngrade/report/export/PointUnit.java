package io.github.mvngrade.report.export;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.plan.CheckPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The largest unit of which all checks, and all parts of them, are whole multiples. It depends on the checks alone, not on what
 * somebody earned.
 *
 * @param perPoint how many units a point has: 1, 2, 4, 5, 10, 20, 25, 50 or 100
 */
record PointUnit(int perPoint) {
    private static final List<Integer> FINER_AND_FINER = List.of(1, 2, 4, 5, 10, 20, 25, 50);
    private static final int FINEST = 100;
    private static final int EXACT_IN_BINARY = 4;

    static PointUnit of(List<CheckPlan> checks) {
        return new PointUnit(FINER_AND_FINER.stream()
                .filter(perPoint ->
                        checks.stream().flatMap(PointUnit::amounts).allMatch(each -> isWhole(each, perPoint)))
                .findFirst()
                .orElse(FINEST));
    }

    private static Stream<Points> amounts(CheckPlan check) {
        return Stream.of(check.points(), check.pointsOfAPart());
    }

    private static boolean isWhole(Points points, int perPoint) {
        return units(points, perPoint).stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal units(Points points, int perPoint) {
        return points.amount().multiply(BigDecimal.valueOf(perPoint));
    }

    /** How many units these points are; a part of a speedup's points is rounded down. */
    long count(Points points) {
        return units(points, perPoint).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    /** What a number of units scores: points where binary numbers hold them exactly, otherwise units. */
    BigDecimal score(long units) {
        BigDecimal count = BigDecimal.valueOf(units);
        return perPoint <= EXACT_IN_BINARY ? new Points(count.divide(BigDecimal.valueOf(perPoint))).amount() : count;
    }
}
