package io.github.mvngrade.subject;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.PlannedCheck;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down what a subject reports, one line for each event. */
class Told implements SubjectEvents {
    private final List<String> lines = new ArrayList<>();

    /** What was reported up to now. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    void add(String line) {
        lines.add(line);
    }

    private static String shown(Failure failure) {
        return failure.kind() + " " + failure.message();
    }

    @Override
    public void planned(List<PlannedCheck> checks) {
        add("planned "
                + checks.stream()
                        .map(check -> check.id()
                                + (check.parts().isEmpty() ? "" : " in " + String.join(" and ", check.parts())))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public void partStarted(CheckId check, String part) {
        add("started " + check + "/" + part);
    }

    @Override
    public void partPassed(CheckId check, String part) {
        add("passed " + check + "/" + part);
    }

    @Override
    public void partFailed(CheckId check, String part, Failure failure) {
        add("failed " + check + "/" + part + ": " + shown(failure));
    }

    @Override
    public void started(CheckId check) {
        add("started " + check);
    }

    @Override
    public void passed(CheckId check) {
        add("passed " + check);
    }

    @Override
    public void failed(CheckId check, Failure failure) {
        add("failed " + check + ": " + shown(failure));
    }

    @Override
    public void ready() {
        add("ready");
    }

    @Override
    public void timed(Answer answer, long nanos) {
        add("timed " + answer.shown());
    }

    @Override
    public void threw(Failure failure) {
        add("threw " + shown(failure));
    }

    @Override
    public void exiting(String where) {
        add("exiting " + where);
    }

    @Override
    public void broke(String trace) {
        add("broke " + trace.lines().findFirst().orElse(""));
    }

    @Override
    public void ended() {
        add("ended");
    }
}
