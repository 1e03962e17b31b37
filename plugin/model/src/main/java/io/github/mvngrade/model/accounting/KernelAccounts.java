package io.github.mvngrade.model.accounting;

/**
 * The accounts of a pair: one run of the sequential program, and one of the program that is compared with it.
 *
 * @param baseline of the sequential program
 * @param contender of the other
 */
public record KernelAccounts(KernelAccount baseline, KernelAccount contender) {
    /** What the clock should say on free processors: the baseline's time there over the contender's. */
    public double speedup() {
        return baseline.freeSeconds() / contender.freeSeconds();
    }

    /** Whether both estimates mean something. */
    public boolean areTelling() {
        return baseline.isTelling() && contender.isTelling();
    }
}
