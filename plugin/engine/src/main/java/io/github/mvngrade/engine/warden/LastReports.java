package io.github.mvngrade.engine.warden;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.warden.WardenReports;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Keeps the last report of each kind. */
final class LastReports implements WardenReports {
    private long pid;
    private List<ObservedProcess> observed = List.of();
    private long cpuNanos;
    private Optional<KernelAccount> account = Optional.empty();
    private OptionalInt exit = OptionalInt.empty();

    @Override
    public void started(long subject) {
        pid = subject;
    }

    @Override
    public void observed(List<ObservedProcess> processes) {
        observed = processes;
    }

    @Override
    public void used(long nanos) {
        cpuNanos = nanos;
    }

    @Override
    public void accounted(Optional<KernelAccount> ofRun) {
        account = ofRun;
    }

    @Override
    public void running() {
        exit = OptionalInt.empty();
    }

    @Override
    public void exited(int value) {
        exit = OptionalInt.of(value);
    }

    long pid() {
        return pid;
    }

    List<ObservedProcess> observed() {
        return observed;
    }

    long cpuNanos() {
        return cpuNanos;
    }

    Optional<KernelAccount> account() {
        return account;
    }

    OptionalInt exit() {
        return exit;
    }
}
