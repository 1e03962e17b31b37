package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.machine.Surroundings;
import io.github.mvngrade.engine.timed.Calibrator;
import io.github.mvngrade.engine.timed.TimedProcess;
import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.protocol.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Programs that take no time in truth, on a machine whose clock goes on by what they say, and what was done with them. */
final class ScriptedContest implements Surroundings {
    private static final Duration KERNEL = Duration.ofMillis(60);
    private static final Duration SEQUENTIAL = Duration.ofMillis(250);

    private final List<String> log = new ArrayList<>();
    private long nanos;

    /** What the contender does: by default it is twice as fast as the baseline, and honest. */
    Duration contenderTime = SEQUENTIAL.dividedBy(2);

    Duration clockBentBy = Duration.ZERO;
    double coresUsedAfterwards;
    boolean working;

    /** Of the contender's processor time, under rule {@code PROCESSES}. */
    double partOfEachWorker = .4;

    Duration start = Duration.ofMillis(5);
    private Duration cpu = Duration.ZERO;
    private Duration tidied = Duration.ZERO;

    private void spend(Duration time) {
        nanos += time.toNanos();
    }

    List<String> log() {
        return log;
    }

    Contest contest() {
        return new Contest(new Program("baseline"), contender(), new Kernel());
    }

    TimedProcess contender() {
        return new Program("contender");
    }

    TimedProcess baseline() {
        return new Program("baseline");
    }

    private final class Program implements TimedProcess {
        private final String name;
        private long units = 1;
        private Duration cpuBeforeRun = Duration.ZERO;

        Program(String name) {
            this.name = name;
        }

        private boolean contends() {
            return name.equals("contender");
        }

        @Override
        public Timing time(long seed) {
            log.add(name);
            Duration time = (contends() ? contenderTime : SEQUENTIAL).multipliedBy(units);
            spend(time);
            cpuBeforeRun = cpu();
            cpu = contends() ? cpu.plus(time) : cpu;
            long own = time.minus(contends() ? clockBentBy : Duration.ZERO).toNanos();
            return new Timing(time.toNanos(), own, new Answer("same", "same"), Optional.of(account(time)));
        }

        /** Of one that would run twice as fast if it didn't have to wait. */
        private static KernelAccount account(Duration time) {
            double seconds = time.toNanos() / 1e9;
            return new KernelAccount(seconds / 2, 0, seconds, seconds, KernelAccount.Terms.EQUAL);
        }

        @Override
        public Duration cpu() {
            return contends() ? cpu : Duration.ZERO;
        }

        @Override
        public Duration cpuBeforeRun() {
            return cpuBeforeRun;
        }

        @Override
        public void resize(long size) {
            log.add("resize " + name + " to " + size);
            units = size;
        }

        /** Two workers did a part of what was done since the last call. */
        @Override
        public List<ObservedProcess> tidy() {
            log.add("tidy " + name);
            Duration each = Duration.ofNanos(
                    Math.round(partOfEachWorker * cpu.minus(tidied).toNanos()));
            tidied = cpu;
            return List.of(worker(1, each), worker(2, each));
        }

        private static ObservedProcess worker(long pid, Duration cpu) {
            return new ObservedProcess(pid, 0, "Worker", Duration.ZERO, cpu, cpu, ObservedProcess.Fate.ENDED);
        }

        @Override
        public Duration stop() {
            log.add("stop " + name);
            working = false;
            return cpu();
        }

        @Override
        public void resume() {
            log.add("resume " + name);
            working = true;
        }

        @Override
        public void renew() {
            log.add("renew " + name);
        }

        @Override
        public void close() {
            log.add("close " + name);
        }
    }

    private final class Kernel implements Calibrator {
        @Override
        public long time(int workers) {
            log.add("calibrator");
            spend(KERNEL.dividedBy(workers));
            return KERNEL.dividedBy(workers).toNanos();
        }

        @Override
        public long startJvms(int count) {
            log.add("start " + count);
            spend(start);
            return start.toNanos();
        }

        @Override
        public Duration cpu() {
            return Duration.ZERO;
        }

        @Override
        public void close() {
            log.add("close calibrator");
        }
    }

    @Override
    public long nanoTime() {
        return nanos;
    }

    @Override
    public Instant now() {
        return Instant.EPOCH.plusNanos(nanos);
    }

    @Override
    public OptionalDouble busySeconds() {
        return OptionalDouble.empty();
    }

    /** Whoever isn't stopped may use the processor meanwhile. */
    @Override
    public void pause(Duration time) {
        spend(time);
        if (working) {
            cpu = cpu.plusNanos(Math.round(coresUsedAfterwards * time.toNanos()));
        }
    }
}
