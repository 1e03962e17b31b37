package parallel.threadsquares.checks;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Takes the place of {@code System.out} during a call, and lets workers wait where they begin to print. */
abstract class Gate extends PrintStream {
    private final PrintStream before;
    private final Caller caller;

    /** @param caller who makes the call and says when it is over */
    Gate(Caller caller) {
        super(System.out, true);
        this.caller = caller;
        before = System.out;
    }

    /** Makes the call. */
    final <T> T during(Callable<T> call) throws Exception {
        caller.holdUntil(() -> true); // loads what is used here, so that nobody waits for that later
        System.setOut(this);
        try {
            T result = call.call();
            settle();
            return result;
        } finally {
            System.setOut(before);
        }
    }

    /** Whether a worker that is about to print this may go on. */
    abstract boolean opensFor(String text);

    /** Waits for what must be known before the call is over. */
    void settle() {}

    /** Whether what passes is printed; otherwise it is dropped. */
    boolean prints() {
        return true;
    }

    final Caller caller() {
        return caller;
    }

    @Override
    public void print(String text) {
        String whole = String.valueOf(text);
        caller.holdUntil(() -> opensFor(whole));
        if (prints()) {
            super.print(text);
        }
    }

    @Override
    public void print(Object object) {
        print(String.valueOf(object));
    }

    @Override
    public void print(int number) {
        print(String.valueOf(number));
    }

    @Override
    public void print(long number) {
        print(String.valueOf(number));
    }

    @Override
    public void println(String text) {
        String whole = String.valueOf(text);
        caller.holdUntil(() -> opensFor(whole)); // before the stream's lock is taken
        if (prints()) {
            super.println(text);
        }
    }

    @Override
    public void println(Object object) {
        println(String.valueOf(object));
    }

    @Override
    public PrintStream format(String format, Object... arguments) {
        print(String.format(format, arguments));
        return this;
    }

    @Override
    public PrintStream format(Locale locale, String format, Object... arguments) {
        print(String.format(locale, format, arguments));
        return this;
    }
}
