package io.github.mvngrade.engine.compile;

import io.github.mvngrade.engine.compile.CompilerReport.Complaint;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Collects a compiler's errors, as the student knows the sources: relative names, no path of the grader's. */
final class Complaints implements DiagnosticListener<JavaFileObject> {
    private static final int TAB = 8;
    private static final int LONGEST_SOURCE = 400;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final int SHORT_MESSAGE = 200;

    /** What all complaints together may take, before they are shortened: fifty of them shall fit into a small report. */
    private static final int MOST_CHARACTERS = 20_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n]]");

    private final CompileJob job;
    private final List<Complaint> all = new ArrayList<>();
    private final Map<Path, String[]> lines = new HashMap<>();
    private int charactersLeft = MOST_CHARACTERS;

    Complaints(CompileJob job) {
        this.job = job;
    }

    List<Complaint> all() {
        return all;
    }

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() != Diagnostic.Kind.ERROR || all.size() == CompilerReport.MOST_COMPLAINTS) {
            return;
        }
        Path file = file(diagnostic.getSource());
        String message = withoutPaths(diagnostic.getMessage(Locale.ENGLISH));
        String code = diagnostic.getCode() == null ? "" : diagnostic.getCode();
        if (file == null) {
            add(new Complaint("", 0, 0, message, "", code));
            return;
        }
        String name = job.sources().relativize(file).toString().replace(File.separatorChar, '/');
        long line = Math.max(0, diagnostic.getLineNumber());
        String source = line(file, line);
        add(new Complaint(name, line, column(source, diagnostic.getColumnNumber()), message, source, code));
    }

    private void add(Complaint complaint) {
        String source = complaint.source().length() > LONGEST_SOURCE || charactersLeft < 0 ? "" : complaint.source();
        String message = cut(complaint.message(), charactersLeft < 0 ? SHORT_MESSAGE : LONGEST_MESSAGE);
        charactersLeft -= source.length() + message.length();
        all.add(new Complaint(
                complaint.file(),
                complaint.line(),
                complaint.column(),
                plain(message),
                plain(source),
                complaint.code()));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "...";
    }

    /** With a mark for each control character, which would be a long escape in a report, and do harm elsewhere. */
    private static String plain(String text) {
        return CONTROL.matcher(text).replaceAll("\uFFFD");
    }

    private @Nullable Path file(@Nullable JavaFileObject source) {
        if (source == null || !source.toUri().getScheme().equals("file")) {
            return null;
        }
        Path file = Path.of(source.toUri());
        return file.startsWith(job.sources()) ? file : null;
    }

    private String withoutPaths(String message) {
        String cleaned = message;
        for (Path folder : List.of(job.sources(), job.classes())) {
            cleaned = cleaned.replace(folder + File.separator, "").replace(folder.toString(), "");
        }
        return cleaned;
    }

    /** The line as the compiler counts them; empty if it has none. */
    private String line(Path file, long number) {
        String[] all = lines.computeIfAbsent(file, Complaints::read);
        return number < 1 || number > all.length ? "" : all[(int) number - 1];
    }

    /** What can't be read twice is shown without its source: the compiler's own complaint says why. */
    private static String[] read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        } catch (IOException e) {
            return new String[0];
        }
    }

    /** The compiler counts a tab up to the next multiple of 8; the column here counts it as one character. */
    static long column(String source, long expanded) {
        int index = 0;
        for (long column = 0; column < expanded - 1 && index < source.length(); index++) {
            column = source.charAt(index) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return expanded < 1 ? 0 : index + 1L;
    }
}
