package io.github.mvngrade.model.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.frame.FrameOutput;
import io.github.mvngrade.model.frame.FrameSeal;
import io.github.mvngrade.model.frame.ProtocolException;
import io.github.mvngrade.model.plan.Trials;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProtocolContractTest {
    private static final Map<String, Object> SAMPLES = Map.ofEntries(
            Map.entry("long", 42L),
            Map.entry("int", 7),
            Map.entry("java.lang.String", "a text with ü and \n"),
            Map.entry(CheckId.class.getName(), new CheckId("lru-order")),
            Map.entry(
                    Failure.class.getName(),
                    new Failure(Failure.Kind.ASSERTION, "no", Optional.of("1"), Optional.empty(), "at X.y(X.java:1)")),
            Map.entry(Answer.class.getName(), new Answer("abc", "1")),
            Map.entry(Trials.class.getName(), Trials.COLD),
            Map.entry(Input.class.getName(), new Input(Long.MIN_VALUE, 1)),
            Map.entry(Setting.class.getName(), new Setting(3, 64)),
            Map.entry(
                    CheckClasses.class.getName(),
                    new CheckClasses("p.checks", new TreeMap<>(Map.of("p.checks.A", new byte[3])))),
            Map.entry(
                    "java.util.List<" + PlannedCheck.class.getName() + ">",
                    List.of(
                            new PlannedCheck(new CheckId("a"), List.of("one part", "another with ü")),
                            new PlannedCheck(new CheckId("b")))),
            Map.entry(
                    "java.util.List<" + CheckCode.class.getName() + ">",
                    List.of(new CheckCode(
                            new PlannedCheck(new CheckId("a"), List.of("one", "two")), "p.checks.A", "m"))));

    @Test
    void everyEventArrivesAsItWasSent() throws Exception {
        assertEveryCallArrives(
                SubjectEvents.class,
                out -> new EventWriter(out, FrameSeal.NONE),
                in -> new EventReader(in, FrameSeal.NONE)::read);
    }

    @Test
    void everyOrderArrivesAsItWasSent() throws Exception {
        assertEveryCallArrives(
                GraderOrders.class,
                out -> new OrderWriter(out, FrameSeal.NONE),
                in -> new OrderReader(in, FrameSeal.NONE)::read);
    }

    @Test
    void everyPrefixOfAValidStreamFailsLoudly() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        EventWriter writer = new EventWriter(sent, FrameSeal.NONE);
        writer.planned(List.of(new PlannedCheck(new CheckId("a"))));
        writer.started(new CheckId("a"));
        writer.passed(new CheckId("a"));
        writer.ended();
        byte[] whole = sent.toByteArray();
        assertThat(readAll(whole)).isEqualTo(4);
        for (int length = 0; length < whole.length; length++) {
            byte[] prefix = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> readAll(prefix))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("ended before its last frame");
        }
    }

    @Test
    void everyPrefixOfEveryEventFailsLoudly() throws Exception {
        for (Method event : SubjectEvents.class.getMethods()) {
            byte[] whole = sent(event);
            for (int length = 0; length < whole.length; length++) {
                byte[] prefix = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> readAll(prefix)).isInstanceOf(EndOfStreamException.class);
            }
        }
    }

    /** A frame may lie about its own length; then its fields don't fill it. */
    @Test
    void everyEventWithAByteTooFewOrTooManyIsRefused() throws Exception {
        for (Method event : SubjectEvents.class.getMethods()) {
            byte[] whole = sent(event);
            int fields = whole.length - Integer.BYTES - Long.BYTES - 1;
            assertThatThrownBy(() -> readAll(withLength(whole, whole.length + 1)))
                    .as(event.getName())
                    .isInstanceOf(ProtocolException.class);
            for (int fewer = 1; fewer <= fields; fewer++) {
                byte[] cut = withLength(whole, whole.length - fewer);
                assertThatThrownBy(() -> readAll(cut))
                        .as(event.getName() + " without its last " + fewer + " bytes")
                        .isInstanceOf(ProtocolException.class)
                        .isNotInstanceOf(EndOfStreamException.class);
            }
        }
    }

    private static byte[] sent(Method event) throws ReflectiveOperationException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        event.invoke(new EventWriter(sent, FrameSeal.NONE), samples(event));
        return sent.toByteArray();
    }

    private static byte[] withLength(byte[] frame, int length) {
        byte[] other = Arrays.copyOf(frame, length);
        ByteBuffer.wrap(other).putInt(length - Integer.BYTES);
        return other;
    }

    @Test
    void anEventOfACheckThatCanHaveNoSuchIdIsRefused() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new FrameOutput(sent).write(EventWriter.Type.PASSED, fields -> fields.text("../a"));
        assertThatThrownBy(() -> readAll(sent.toByteArray()))
                .isInstanceOf(ProtocolException.class)
                .hasMessageStartingWith("A PASSED event can't be read: A check's id must be");
    }

    @Test
    void onlyTheEndIsTheLast() throws Exception {
        for (Method event : SubjectEvents.class.getMethods()) {
            EventReader reader = new EventReader(new ByteArrayInputStream(sent(event)), FrameSeal.NONE);
            assertThat(reader.read(recorder(SubjectEvents.class, new ArrayList<>())))
                    .as(event.getName())
                    .isEqualTo(event.getName().equals("ended") ? EventReader.Next.LAST : EventReader.Next.MORE);
        }
    }

    @Test
    void aRepeatedFrameIsRefused() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new EventWriter(sent, FrameSeal.NONE).ready();
        byte[] frame = sent.toByteArray();
        byte[] twice = Arrays.copyOf(frame, frame.length * 2);
        System.arraycopy(frame, 0, twice, frame.length, frame.length);
        assertThatThrownBy(() -> readAll(twice))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("Frame 1 was expected, but frame 0 came");
    }

    @Test
    void aFrameThatClaimsGigabytesIsRefused() {
        byte[] huge = {0x7f, -1, -1, -1, 0};
        assertThatThrownBy(() -> readAll(huge))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("claims 2147483647");
    }

    @Test
    void anUnknownFrameIsRefused() {
        byte[] unknown = {0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 99};
        assertThatThrownBy(() -> readAll(unknown)).hasMessage("There is no Type with number 99");
    }

    @Test
    void aFrameWithMoreBytesThanItsFieldsIsRefused() {
        byte[] padded = {0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, (byte) EventWriter.Type.READY.ordinal(), 1};
        assertThatThrownBy(() -> readAll(padded)).hasMessage("A frame has 1 bytes too many");
    }

    @Test
    void aTextBeyondTheCapIsCutAndMarked() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new EventWriter(sent, FrameSeal.NONE).exiting("x".repeat(FrameOutput.MAX_TEXT + 1));
        List<Object> calls = new ArrayList<>();
        new EventReader(new ByteArrayInputStream(sent.toByteArray()), FrameSeal.NONE)
                .read(recorder(SubjectEvents.class, calls));
        assertThat(calls.get(0).toString()).endsWith("xxx … (cut)]]");
    }

    private static int readAll(byte[] bytes) throws IOException {
        List<Object> calls = new ArrayList<>();
        SubjectEvents events = recorder(SubjectEvents.class, calls);
        EventReader reader = new EventReader(new ByteArrayInputStream(bytes), FrameSeal.NONE);
        while (reader.read(events) == EventReader.Next.MORE) {
            assertThat(calls).isNotEmpty();
        }
        return calls.size();
    }

    private interface ReadsOne<T> {
        EventReader.Next readInto(T target) throws IOException;
    }

    private static <T> void assertEveryCallArrives(
            Class<T> type, Function<OutputStream, T> writer, Function<InputStream, ReadsOne<T>> reader)
            throws Exception {
        Method[] methods = type.getMethods();
        assertThat(methods).hasSizeGreaterThan(5);
        for (Method method : methods) {
            Object[] arguments = samples(method);
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            method.invoke(writer.apply(sent), arguments);
            List<Object> calls = new ArrayList<>();
            reader.apply(new ByteArrayInputStream(sent.toByteArray())).readInto(recorder(type, calls));
            assertThat(calls).usingRecursiveComparison().isEqualTo(List.of(call(method, arguments)));
        }
    }

    private static Object[] samples(Method method) {
        return Stream.of(method.getGenericParameterTypes())
                .map(parameter -> SAMPLES.get(parameter.getTypeName()))
                .toArray();
    }

    private static <T> T recorder(Class<T> type, List<Object> calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            calls.add(call(method, args == null ? new Object[0] : args));
            return null;
        }));
    }

    private static Object call(Method method, Object[] arguments) {
        return List.of(method.getName(), Arrays.asList(arguments));
    }
}
