package io.github.mvngrade.checks.pickle;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Content;
import io.github.mvngrade.checks.JavaProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The checks of an exercise on stored objects, each of one sentence of its assignment. */
final class PickleChecks {
    private PickleChecks() {}

    /** A half-used sequence goes on where it stopped when another JVM loads it. */
    static void goesOn(Pickle it, Path file) throws IOException {
        FibSequence half = new FibSequence(5);
        half.next();
        half.next();
        it.dump(half, file);
        JavaProgram.named(Pickle.GoesOn.class.getName())
                .withArguments(file)
                .run()
                .because("two of six pairs were used before")
                .mustExitWith(0)
                .mustPrintExactly("3: 1", "4: 2", "5: 3", "6: 5");
    }

    /** load admits what the type is made of, and nothing else: the code of a stranger's object doesn't run. */
    static void refuses(Pickle it, Path file) throws IOException {
        Path trace = file.resolveSibling("trace");
        it.dump(new Gadget(trace), file);
        Call call = Call.of("load(%s, FibSequence.class)", file.getFileName())
                .because("it holds an object of another class, whose code runs when it is read");
        call.lookAt("the ObjectInputFilter").mustThrow(IOException.class, () -> it.load(file, FibSequence.class));
        call.lookAt("when it is refused").mustHold("not run that code", Files.notExists(trace), "run");
    }

    /** A cut file is an error that names the file. */
    static void cut(Pickle it, Path file) throws IOException {
        it.dump(new FibSequence(5), file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Call.of("load(%s, FibSequence.class)", file.getFileName())
                .because("only half of it is left")
                .lookAt("what becomes of an IOException")
                .mustThrowNaming("half.bin", IOException.class, () -> it.load(file, FibSequence.class));
    }

    /** A dump that fails leaves the old file whole. */
    static void keepsTheOld(Pickle it, Path file) throws IOException {
        Content old = Content.of("precious");
        old.writeTo(file);
        Call.of("dump(new Object(), %s)", file.getFileName())
                .because("an Object isn't Serializable")
                .lookAt("what is written before")
                .mustThrowNaming("java.lang.Object", IOException.class, () -> {
                    it.dump(new Object(), file);
                    return "nothing";
                });
        old.mustBeIn(file);
    }
}
