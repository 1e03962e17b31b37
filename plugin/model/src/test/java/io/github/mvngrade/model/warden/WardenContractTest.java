package io.github.mvngrade.model.warden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.frame.ProtocolException;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WardenContractTest {
    private static final KernelAccount ACCOUNT = new KernelAccount(1.25, 1.5, 2.5, 2.125, KernelAccount.Terms.OWN);

    private static final Map<String, Object> SAMPLES = Map.of(
            "long",
            42L,
            "int",
            7,
            "java.util.List<" + ObservedProcess.class.getName() + ">",
            List.of(process(3, 5)),
            "java.util.Optional<" + KernelAccount.class.getName() + ">",
            Optional.of(ACCOUNT));

    private static ObservedProcess process(int number, int startMillis) {
        return new ObservedProcess(
                number,
                1,
                "parallel.Wörker",
                Duration.ofMillis(startMillis),
                Duration.ofMillis(startMillis + 9),
                Duration.ofMillis(2),
                number % 2 == 0 ? ObservedProcess.Fate.ENDED : ObservedProcess.Fate.SURVIVED,
                ObservedProcess.Program.JVM);
    }

    @Test
    void everyOrderArrivesAsItWasSent() throws Exception {
        for (Method method : WardenOrders.class.getMethods()) {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            method.invoke(new WardenOrderWriter(sent), arguments(method));
            List<Object> calls = new ArrayList<>();
            new WardenOrderReader(new ByteArrayInputStream(sent.toByteArray()))
                    .read(recorder(WardenOrders.class, calls));
            assertThat(calls).isEqualTo(List.of(call(method, arguments(method))));
        }
    }

    @Test
    void everyReportArrivesAsItWasSent() throws Exception {
        for (Method method : WardenReports.class.getMethods()) {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            method.invoke(new WardenReportWriter(sent), arguments(method));
            List<Object> calls = new ArrayList<>();
            read(sent.toByteArray(), calls);
            assertThat(calls).isEqualTo(List.of(call(method, arguments(method))));
        }
    }

    @Test
    void aRunMayHaveNoAccount() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new WardenReportWriter(sent).accounted(Optional.empty());
        List<Object> calls = new ArrayList<>();
        read(sent.toByteArray(), calls);
        assertThat(calls).isEqualTo(List.of(List.of("accounted", List.of(Optional.empty()))));
    }

    @Test
    void everyPrefixOfAReportFailsLoudly() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new WardenReportWriter(sent).observed(List.of(process(1, 0)));
        byte[] whole = sent.toByteArray();
        for (int length = 0; length < whole.length; length++) {
            byte[] prefix = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(prefix, new ArrayList<>())).isInstanceOf(EndOfStreamException.class);
        }
    }

    @Test
    void aReportOfAnImpossibleProcessIsRefused() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new WardenReportWriter(sent).observed(List.of(process(1, 0)));
        byte[] bytes = sent.toByteArray();
        int choices = 2;
        bytes[bytes.length - choices - Long.BYTES] = (byte) 0x80;
        assertThatThrownBy(() -> read(bytes, new ArrayList<>())).isInstanceOf(ProtocolException.class);
    }

    @Test
    void ofTooManyProcessesTheSurvivorsAreToldFirstAndNamesAreCut() throws IOException {
        List<ObservedProcess> many =
                IntStream.range(0, 4_000).mapToObj(i -> process(i, i)).toList();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new WardenReportWriter(sent).observed(many);
        List<Object> calls = new ArrayList<>();
        read(sent.toByteArray(), calls);
        assertThat(calls).hasSize(1);
        String told = calls.get(0).toString();
        assertThat(told.split("SURVIVED", -1)).hasSize(WardenReportWriter.MOST_PROCESSES + 1);
        assertThat(told).doesNotContain("ENDED");
    }

    private static void read(byte[] bytes, List<Object> calls) throws IOException {
        new WardenReportReader(new ByteArrayInputStream(bytes)).read(recorder(WardenReports.class, calls));
    }

    private static Object[] arguments(Method method) {
        return Stream.of(method.getGenericParameterTypes())
                .map(type -> SAMPLES.get(type.getTypeName()))
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
