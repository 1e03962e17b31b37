package io.github.mvngrade.engine.compile;

import io.github.mvngrade.engine.compile.CompilerReport.Ending;
import io.github.mvngrade.engine.disk.DiskSpace;
import io.github.mvngrade.engine.warden.ParentWatch;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The main class of the compiler's process: orders on standard input, one after the other until it ends. Of each there is a
 * report in the file that it names, and then a line break on standard output.
 */
final class CompilerProcess {
    /** What is printed after each report. */
    static final int DONE = '\n';

    /** Some compilers catch it and print its trace among their words instead. */
    private static final String STACK_OVERFLOW = StackOverflowError.class.getName();

    /** A line of a trace that names trouble with files, which no source makes. */
    private static final Pattern FILES = Pattern.compile(
            "^(Caused by: )?java\\.(io\\.(Unchecked)?IO|nio\\.file\\.(?!InvalidPath)\\w+)Exception\\b(?!.*too long$)");

    /** The first line of a trace. */
    private static final Pattern THROWN = Pattern.compile("^[\\w.$]+(Exception|Error)\\b");

    private CompilerProcess() {}

    /** @throws IOException if an order breaks off, or a report can't be written */
    public static void main(String[] arguments) throws IOException {
        ParentWatch.begin();
        PushbackInputStream orders = new PushbackInputStream(new BufferedInputStream(System.in));
        OutputStream done = new FileOutputStream(FileDescriptor.out);
        for (int first = orders.read(); first >= 0; first = orders.read()) {
            orders.unread(first);
            carryOut(CompilerOrder.readFrom(new DataInputStream(orders)));
            done.write(DONE);
        }
    }

    private static void carryOut(CompilerOrder order) throws IOException {
        Files.createFile(order.report());
        compile(order).writeTo(order.report());
    }

    private static CompilerReport compile(CompilerOrder order) throws IOException {
        Complaints complaints = new Complaints(order.job());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(complaints, Locale.ENGLISH, StandardCharsets.UTF_8);
                BoundedOutput output = new BoundedOutput(files, order.classesMiB())) {
            place(order.job(), files);
            List<Path> sources = order.job().files().stream()
                    .map(order.job().sources()::resolve)
                    .toList();
            StringWriter words = new StringWriter();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    words, output, complaints, options(order.job()), null, files.getJavaFileObjectsFromPaths(sources));
            return run(task, complaints, output, words);
        } catch (IllegalArgumentException e) {
            return new CompilerReport(Ending.REFUSED, String.valueOf(e.getMessage()), List.of());
        }
    }

    private static CompilerReport run(
            JavaCompiler.CompilationTask task, Complaints complaints, BoundedOutput output, StringWriter words) {
        try {
            boolean compiled = task.call();
            if (output.exceeded()) {
                return new CompilerReport(Ending.TOO_LARGE, "", List.of());
            }
            if (output.hindrance().isPresent()) {
                return hindered(output.hindrance().get());
            }
            if (!compiled && complaints.all().isEmpty()) {
                return silent(words.toString());
            }
            return new CompilerReport(compiled ? Ending.COMPILED : Ending.NOT_COMPILED, "", complaints.all());
        } catch (StackOverflowError e) {
            return new CompilerReport(Ending.STACK_OVERFLOW, "", List.of());
        } catch (RuntimeException | Error e) {
            // A compiler prints what goes wrong in itself; what it throws comes from the files that it was given.
            return hindered(output.hindrance().orElseGet(() -> new IOException(e.toString(), e)));
        }
    }

    /**
     * What a compiler means that failed without a complaint; pure.
     *
     * @param words that it printed instead: usually a trace of its own
     */
    static CompilerReport silent(String words) {
        if (words.contains(STACK_OVERFLOW)) {
            return new CompilerReport(Ending.STACK_OVERFLOW, "", List.of());
        }
        if (words.isBlank()) {
            return new CompilerReport(Ending.NOT_COMPILED, "", List.of());
        }
        return first(FILES, words)
                .map(line -> new CompilerReport(Ending.HINDERED, line, List.of()))
                .orElseGet(() ->
                        new CompilerReport(Ending.CRASHED, first(THROWN, words).orElse(""), List.of()));
    }

    private static Optional<String> first(Pattern wanted, String words) {
        return words.lines().map(String::strip).filter(wanted.asPredicate()).findFirst();
    }

    private static CompilerReport hindered(IOException hindrance) {
        return new CompilerReport(Ending.HINDERED, DiskSpace.reason(hindrance), List.of());
    }

    /** An empty list is an empty path; an empty string would be the working folder. */
    private static void place(CompileJob job, StandardJavaFileManager files) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, job.classPath());
        files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(job.classes()));
    }

    private static List<String> options(CompileJob job) {
        List<String> options = new ArrayList<>(List.of(
                "-proc:none",
                "--release",
                String.valueOf(job.release()),
                "-encoding",
                "UTF-8",
                "-g",
                "-parameters",
                "-Xlint:none",
                "-implicit:none",
                "-Xmaxerrs",
                String.valueOf(CompilerReport.MOST_COMPLAINTS)));
        if (!job.modules().isEmpty()) {
            options.addAll(List.of("--limit-modules", String.join(",", job.modules())));
        }
        return options;
    }
}
