package io.github.mvngrade.model.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import io.github.mvngrade.model.accounting.KernelAccount.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelAccountsTest {
    private static KernelAccount account(double ideal, double longest) {
        return new KernelAccount(ideal, longest, 2, 2, Terms.EQUAL);
    }

    private static KernelAccount seen(double cpu, double seen) {
        return new KernelAccount(1, 0, cpu, seen, Terms.EQUAL);
    }

    @Test
    void noRunIsShorterThanItsLongestThread() {
        assertThat(account(1, .6).freeSeconds()).isEqualTo(1);
        assertThat(account(.5, .9).freeSeconds()).isEqualTo(.9);
    }

    @Test
    void theSpeedupIsTheBaselinesFreeTimeOverTheContenders() {
        KernelAccounts accounts = new KernelAccounts(account(1.5, 1), account(.4, 1));
        assertThat(accounts.speedup()).isEqualTo(1.5);
    }

    @Test
    void whatNoLookSawIsAPartOfTheProcessorTime() {
        assertThat(seen(2, .5).unseen()).isCloseTo(.75, offset(1e-12));
        assertThat(seen(2, 2.01).unseen()).isZero();
        assertThat(seen(0, 0).unseen()).isZero();
    }

    @Test
    void threadsThatLiveTooBrieflyTellNothing() {
        assertThat(seen(1, .67).isTelling()).isTrue();
        assertThat(seen(1, .66).isTelling()).isFalse();
    }

    @Test
    void aThreadOnTermsOfItsOwnTellsNothing() {
        KernelAccount nice = new KernelAccount(1, 1, 1, 1, Terms.OWN);
        assertThat(nice.isTelling()).isFalse();
        assertThat(new KernelAccounts(account(1, 1), nice).areTelling()).isFalse();
        assertThat(new KernelAccounts(nice, account(1, 1)).areTelling()).isFalse();
        assertThat(new KernelAccounts(account(1, 1), account(1, 1)).areTelling())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "-1, 1, 1, 1", "1, -1, 1, 1", "1, 1, -1, 1", "1, 1, 1, -1", "NaN, 1, 1, 1"})
    void impossibleTimesAreRefused(double ideal, double longest, double cpu, double seen) {
        assertThatThrownBy(() -> new KernelAccount(ideal, longest, cpu, seen, Terms.EQUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("An account's times can't be negative, nor its ideal 0, but they are " + ideal);
    }
}
