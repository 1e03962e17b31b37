package io.github.mvngrade.subject;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.parts.PartWatch;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExitCodes;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.PlannedCheck;
import io.github.mvngrade.model.protocol.SubjectEvents;
import io.github.mvngrade.subject.seam.Breakdown;
import io.github.mvngrade.subject.seam.Surroundings;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs checks on the JUnit Platform. Every auto-registration is off and engines come from the boot layer alone, so that
 * nothing on the submission's class path takes part.
 */
final class CheckRun {
    private final SubjectEvents events;
    private final ChecksLayer layer;
    private final List<TestEngine> engines;

    /** @param engines that find and run the checks; there are no others */
    CheckRun(SubjectEvents events, ChecksLayer layer, List<TestEngine> engines) {
        this.events = events;
        this.layer = layer;
        this.engines = engines;
    }

    /** The engines that came with the harness. */
    static List<TestEngine> enginesOfTheBootLayer() {
        return ServiceLoader.load(ModuleLayer.boot(), TestEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * What stands between a check and the harness.
     *
     * @param surroundings are put back around each check
     * @param breakdown reports a failure of the harness itself, or of JUnit
     * @param proceed called before and after each check; returns when the grader lets it go on
     */
    record Seam(Surroundings surroundings, Breakdown breakdown, Runnable proceed) {}

    void run(List<CheckCode> checks, Seam seam) {
        Map<Method, CheckId> methods = new LinkedHashMap<>();
        checks.forEach(check -> methods.put(method(check), check.id()));
        Launcher launcher = LauncherFactory.create(nothingByItself());
        TestPlan plan = launcher.discover(request(methods));
        Map<String, CheckId> nodes = new LinkedHashMap<>();
        plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .forEach(node -> checkOf(node, methods).ifPresent(id -> nodes.put(node.getUniqueId(), id)));
        Map<CheckId, List<String>> parts = new LinkedHashMap<>();
        methods.forEach((method, check) -> parts.put(check, parts(method)));
        events.planned(nodes.values().stream()
                .map(check -> new PlannedCheck(check, parts.get(check)))
                .toList());
        CheckListener listener = new CheckListener(
                events, new CheckListener.Checks(layer.module(), nodes, methods), OutOfMemory.reserve(), seam);
        PartWatch.by(listener::parts);
        try {
            launcher.execute(plan, listener);
        } catch (Throwable unrecoverable) {
            // JUnit rethrows what it considers unrecoverable, above all an OutOfMemoryError.
            listener.broken(unrecoverable);
            Runtime.getRuntime().halt(ExitCodes.OUT_OF_MEMORY);
        }
        listener.finish();
    }

    private Method method(CheckCode check) {
        return Stream.of(layer.load(check.className()).getMethods())
                .filter(method -> method.getName().equals(check.method()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The check pack's class " + check.className() + " has no public method " + check.method()));
    }

    /** As the check's own code names them; the grader compares them with its plan. */
    private static List<String> parts(Method method) {
        Check check = method.getAnnotation(Check.class);
        return check == null ? List.of() : List.of(check.parts());
    }

    private static java.util.Optional<CheckId> checkOf(TestIdentifier node, Map<Method, CheckId> methods) {
        return node.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> methods.get(((MethodSource) source).getJavaMethod()));
    }

    private static LauncherDiscoveryRequest request(Map<Method, CheckId> methods) {
        List<MethodSelector> selectors = methods.keySet().stream()
                .map(method -> DiscoverySelectors.selectMethod(method.getDeclaringClass(), method))
                .toList();
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .enableImplicitConfigurationParameters(false)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                // It would ask a submission's throwable for its frames, and not survive the answer null.
                .configurationParameter(LauncherConstants.STACKTRACE_PRUNING_ENABLED_PROPERTY_NAME, "false")
                .build();
    }

    private LauncherConfig nothingByItself() {
        return LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(engines.toArray(TestEngine[]::new))
                .build();
    }
}
