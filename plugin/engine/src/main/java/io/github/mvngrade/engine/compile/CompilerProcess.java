package io.github.mvngrade.engine.compile;

import io.github.mvngrade.engine.compile.CompilerReport.Ending;
import io.github.mvngrade.engine.warden.ParentWatch;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The main class of the compiler's process: an order on standard input, a report in the file that is its argument. */
final class CompilerProcess {
    /** Some compilers catch it and print its trace among their words instead. */
    private static final String STACK_OVERFLOW = StackOverflowError.class.getName();

    private CompilerProcess() {}

    /** @throws IOException if there is no complete order, or the report can't be written */
    public static void main(String[] arguments) throws IOException {
        ParentWatch.begin();
        CompilerOrder order = CompilerOrder.readFrom(System.in);
        Path report = Path.of(arguments[0]);
        Files.createFile(report);
        compile(order).writeTo(report);
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
            if (!compiled && complaints.all().isEmpty() && words.toString().contains(STACK_OVERFLOW)) {
                return new CompilerReport(Ending.STACK_OVERFLOW, "", List.of());
            }
            return new CompilerReport(compiled ? Ending.COMPILED : Ending.NOT_COMPILED, "", complaints.all());
        } catch (StackOverflowError e) {
            return new CompilerReport(Ending.STACK_OVERFLOW, "", List.of());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The compiler has no answer to these sources", e);
        }
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
