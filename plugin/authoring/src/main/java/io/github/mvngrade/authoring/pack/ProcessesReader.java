package io.github.mvngrade.authoring.pack;

import io.github.mvngrade.model.plan.ProcessesPlan;

/** Reads what a check needs of processes. */
final class ProcessesReader {
    private static final String EXACTLY = "exactly";
    private static final String AT_LEAST = "atLeast";
    private static final String AT_MOST = "atMost";

    private ProcessesReader() {}

    /** @throws IllegalArgumentException if nothing can be like this */
    static ProcessesPlan read(Annotation processes) {
        boolean exact = processes.has(EXACTLY);
        if (exact && (processes.has(AT_LEAST) || processes.has(AT_MOST))) {
            throw new IllegalArgumentException(
                    "@Processes has exactly, which is short for atLeast and atMost with the same"
                            + " number: leave these two out");
        }
        return new ProcessesPlan(
                processes.number(exact ? EXACTLY : AT_LEAST, 0).intValue(),
                processes
                        .number(exact ? EXACTLY : AT_MOST, ProcessesPlan.ANY_NUMBER)
                        .intValue(),
                processes.number("minShare", 0).doubleValue(),
                processes.flag("jvms", Annotation.Default.ON) ? ProcessesPlan.Counted.JVMS : ProcessesPlan.Counted.ANY,
                processes.flag("overlapping") ? ProcessesPlan.Order.OVERLAPPING : ProcessesPlan.Order.ANY,
                processes.flag("noneLeft") ? ProcessesPlan.Remains.NONE : ProcessesPlan.Remains.ANY);
    }
}
