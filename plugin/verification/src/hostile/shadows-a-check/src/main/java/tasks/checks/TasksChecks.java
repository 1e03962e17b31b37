package tasks.checks;

/** Checks nothing. */
public class TasksChecks {
    public void one() {}

    public void two() {}
}
