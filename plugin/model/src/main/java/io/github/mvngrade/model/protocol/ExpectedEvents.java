package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.CheckId;
import java.util.List;

/**
 * For a listener that ordered only a part of what a subject can do: overrides what it expects, and is called once, with words,
 * for everything else.
 */
public abstract class ExpectedEvents implements SubjectEvents {
    /**
     * Takes an event that isn't overridden.
     *
     * @param what it is, to go on after "The subject sent"; for example {@code a plan that nobody ordered}
     */
    protected abstract void unexpected(String what);

    @Override
    public void planned(List<PlannedCheck> checks) {
        unexpected("a plan that nobody ordered");
    }

    @Override
    public void started(CheckId check) {
        unexpected("the start of a check that nobody ordered");
    }

    @Override
    public void partStarted(CheckId check, String part) {
        unexpected("the start of a part of a check that nobody ordered");
    }

    @Override
    public void partPassed(CheckId check, String part) {
        unexpected("a pass of a part of a check that nobody ordered");
    }

    @Override
    public void partFailed(CheckId check, String part, Failure failure) {
        unexpected("a failure of a part of a check that nobody ordered");
    }

    @Override
    public void passed(CheckId check) {
        unexpected("a pass of a check that nobody ordered");
    }

    @Override
    public void failed(CheckId check, Failure failure) {
        unexpected("a failure of a check that nobody ordered");
    }

    @Override
    public void ready() {
        unexpected("word that it is ready for a timed run that nobody ordered");
    }

    @Override
    public void timed(Answer answer, long nanos) {
        unexpected("a time that nobody ordered");
    }

    @Override
    public void threw(Failure failure) {
        unexpected("a failure of a timed run that nobody ordered");
    }

    @Override
    public void exiting(String where) {
        unexpected("word that it exits, which nobody ordered");
    }

    @Override
    public void broke(String trace) {
        unexpected("word that its harness failed");
    }

    @Override
    public void ended() {
        unexpected("an end that nobody ordered");
    }
}
