package io.github.mvngrade.subject.seam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.ExitCodes;
import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.frame.FrameSeal;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.EventWriter;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final List<Integer> codes = new ArrayList<>();

    private String told(Throwable fault) throws IOException {
        new Breakdown(new EventWriter(sent, FrameSeal.NONE), codes::add).report(fault);
        List<Object> traces = new ArrayList<>();
        SubjectEvents events = (SubjectEvents) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SubjectEvents.class}, (proxy, method, arguments) -> {
                    traces.add(method.getName() + ": " + arguments[0]);
                    return null;
                });
        new EventReader(new ByteArrayInputStream(sent.toByteArray()), FrameSeal.NONE).read(events);
        return traces.get(0).toString();
    }

    @Test
    void aFaultIsToldWithItsFramesBeforeTheEnd() throws IOException {
        assertThat(told(new IllegalStateException("lost", new EndOfStreamException("gone", new EOFException()))))
                .startsWith("broke: java.lang.IllegalStateException: lost\n  at io.github.mvngrade")
                .contains("\ncaused by io.github.mvngrade.model.frame.EndOfStreamException: gone\n")
                .contains("BreakdownTest.java:");
        assertThat(codes).containsExactly(ExitCodes.BROKE);
    }

    @Test
    void aThrowableThatIsHostileIsToldByItsName() throws IOException {
        assertThat(told(new RuntimeException() {
                    @Override
                    public String getMessage() {
                        throw new StackOverflowError();
                    }

                    @Override
                    public synchronized Throwable getCause() {
                        throw new IllegalStateException();
                    }
                }))
                .isEqualTo("broke: " + BreakdownTest.class.getName() + "$1");
    }

    @Test
    void aHugeFaultIsCut() throws IOException {
        assertThat(told(new IllegalStateException("x".repeat(100_000))))
                .hasSizeLessThan(9_000)
                .endsWith(" … (cut)");
    }

    @Test
    void aMemoryThatASubmissionUsedUpIsNoFaultOfTheHarness() {
        new Breakdown(new EventWriter(sent, FrameSeal.NONE), codes::add)
                .report(new IllegalStateException(new OutOfMemoryError("Java heap space")));
        assertThat(sent.size()).isZero();
        assertThat(codes).containsExactly(ExitCodes.OUT_OF_MEMORY);
    }

    @Test
    void theJvmEndsAlsoWhenNobodyListens() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("closed");
            }
        };
        new Breakdown(new EventWriter(closed, FrameSeal.NONE), codes::add).report(new IllegalStateException());
        assertThat(codes).containsExactly(ExitCodes.BROKE);
    }

    @Test
    void whereThereIsNoMemoryForALastWordTheCodeSaysSo() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int each) {
                throw new OutOfMemoryError();
            }
        };
        new Breakdown(new EventWriter(full, FrameSeal.NONE), codes::add).report(new IllegalStateException("lost"));
        assertThat(codes).containsExactly(ExitCodes.OUT_OF_MEMORY);
    }
}
