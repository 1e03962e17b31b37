package io.github.mvngrade.engine.damaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Damage;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.frame.FrameSeal;
import io.github.mvngrade.model.frame.ProtocolException;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.EventWriter;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.PlannedCheck;
import io.github.mvngrade.model.protocol.SubjectEvents;
import io.github.mvngrade.model.warden.WardenReportReader;
import io.github.mvngrade.model.warden.WardenReportWriter;
import io.github.mvngrade.model.warden.WardenReports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever comes through a channel, its reader ends in an exception of its own, and believes nothing that wasn't sent. */
@Timeout(300)
class DamagedStreamsTest {
    private static final CheckId SUM = new CheckId("sum");
    private static final CheckId LIST = new CheckId("list");
    private static final Failure FAILURE =
            new Failure(Failure.Kind.ASSERTION, "wrong ü", Optional.of("3"), Optional.of("4"), "at A\nat B");

    /** What subjects say: of checks, of timed runs, and of their end. */
    private static final List<Consumer<SubjectEvents>> EVENTS = List.of(
            events -> {
                events.planned(List.of(new PlannedCheck(SUM), new PlannedCheck(LIST, List.of("empty", "long"))));
                events.started(SUM);
                events.failed(SUM, FAILURE);
                events.started(LIST);
                events.partStarted(LIST, "empty");
                events.partPassed(LIST, "empty");
                events.partStarted(LIST, "long");
                events.partFailed(LIST, "long", FAILURE);
                events.failed(LIST, FAILURE);
                events.ended();
            },
            events -> {
                events.planned(List.of(new PlannedCheck(SUM)));
                events.started(SUM);
                events.passed(SUM);
                events.ended();
            },
            events -> {
                events.ready();
                events.timed(new Answer("00ff".repeat(16), "[1, 2]"), 123_456_789);
                events.threw(FAILURE);
                events.exiting("at p.A.main(A.java:3)");
                events.broke("java.lang.Error");
                events.ended();
            });

    private static byte[] stream(Consumer<SubjectEvents> events, FrameSeal seal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        events.accept(new EventWriter(out, seal));
        return out.toByteArray();
    }

    private static List<String> told(Consumer<SubjectEvents> events) {
        Told told = new Told();
        events.accept(told.as(SubjectEvents.class));
        return told.calls();
    }

    private static void read(byte[] stream, FrameSeal seal, Told told) throws Exception {
        EventReader reader = new EventReader(new ByteArrayInputStream(stream), seal);
        SubjectEvents events = told.as(SubjectEvents.class);
        while (reader.read(events) == EventReader.Next.MORE) {
            assertThat(told.calls().size()).isLessThan(stream.length);
        }
    }

    @Test
    void ofASealedStreamOnlyWhatWasSentIsTaken() {
        List<FrameSeal> seals = EVENTS.stream().map(any -> FrameSeal.fresh()).toList();
        List<List<String>> sent = EVENTS.stream().map(DamagedStreamsTest::told).toList();
        Damage damage = new Damage(IntStream.range(0, EVENTS.size())
                .mapToObj(i -> stream(EVENTS.get(i), seals.get(i)))
                .toList());
        int whole = damage.feed(450_000, ProtocolException.class, (sample, copy) -> {
            Told told = new Told();
            try {
                read(copy, seals.get(sample), told);
            } finally {
                List<String> all = sent.get(sample);
                assertThat(all.subList(0, Math.min(all.size(), told.calls().size())))
                        .isEqualTo(told.calls());
            }
        });
        // What comes after the last frame is never read.
        assertThat(whole).isPositive().isLessThan(45_000);
    }

    @Test
    void fieldsThatWereNeverWrittenSoAreRefused() {
        Damage damage = new Damage(
                EVENTS.stream().map(each -> stream(each, FrameSeal.NONE)).toList());
        int whole =
                damage.feed(250_000, ProtocolException.class, (sample, copy) -> read(copy, FrameSeal.NONE, new Told()));
        assertThat(whole).isBetween(10_000, 200_000);
    }

    @Test
    void aWardensReportsAreReadOrRefused() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WardenReports reports = new WardenReportWriter(out);
        reports.started(4711);
        reports.used(10_000_000);
        reports.observed(List.of(process("a.Worker", 3), process("sh ü", 500)));
        reports.running();
        reports.exited(137);
        int whole = new Damage(List.of(out.toByteArray())).feed(200_000, ProtocolException.class, (sample, copy) -> {
            WardenReportReader reader = new WardenReportReader(new ByteArrayInputStream(copy));
            Told told = new Told();
            for (int i = 0; i < 5; i++) {
                reader.read(told.as(WardenReports.class));
            }
        });
        assertThat(whole).isBetween(10_000, 150_000);
    }

    private static ObservedProcess process(String name, int millis) {
        return new ObservedProcess(
                4712,
                4711,
                name,
                Duration.ofMillis(1),
                Duration.ofMillis(1 + millis),
                Duration.ofMillis(millis),
                ObservedProcess.Fate.ENDED,
                ObservedProcess.Program.JVM);
    }
}
