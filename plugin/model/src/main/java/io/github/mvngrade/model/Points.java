package io.github.mvngrade.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact, non-negative number of points; equal amounts are equal whatever their scale ({@code 1.50} is {@code 1.5}).
 *
 * @param amount the number, at most two decimals
 */
public record Points(BigDecimal amount) implements Comparable<Points> {
    private static final int MOST_DECIMALS = 2;
    public static final Points ZERO = new Points(BigDecimal.ZERO);

    /** @throws IllegalArgumentException if negative or with more than two decimals */
    public Points {
        amount = amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
        if (amount.signum() < 0 || amount.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "Points must be 0 or more with at most two decimals, but are " + amount.toPlainString());
        }
    }

    /** @throws IllegalArgumentException if the text isn't a number of points, for example {@code "1,5"} */
    public static Points of(String text) {
        try {
            return new Points(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "Points must be a decimal number like \"1.5\", but are \"" + text + '"', e);
        }
    }

    public Points plus(Points other) {
        return new Points(amount.add(other.amount));
    }

    /** @throws IllegalArgumentException if the result would be negative */
    public Points minus(Points other) {
        return new Points(amount.subtract(other.amount));
    }

    /**
     * A part of these points, rounded down to two decimals.
     *
     * @param share from 0 to 1
     */
    public Points share(BigDecimal share) {
        return new Points(amount.multiply(share).setScale(MOST_DECIMALS, RoundingMode.DOWN));
    }

    /** One of this many equal shares; empty if it would need more than two decimals. */
    public Optional<Points> dividedBy(int shares) {
        BigDecimal share = amount.divide(BigDecimal.valueOf(shares), MOST_DECIMALS, RoundingMode.DOWN);
        return share.multiply(BigDecimal.valueOf(shares)).compareTo(amount) == 0
                ? Optional.of(new Points(share))
                : Optional.empty();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Points other) {
        return amount.compareTo(other.amount);
    }

    /** The shortest exact decimal: {@code 10}, {@code 1.5}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
