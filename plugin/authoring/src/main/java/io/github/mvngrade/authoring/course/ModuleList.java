package io.github.mvngrade.authoring.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The modules that a pom lists. It is changed as text, so that its comments and its layout stay.
 *
 * @param name how messages name the pom
 * @param pom its text
 */
record ModuleList(String name, String pom) {
    /** What a module listed there isn't one of the build. */
    private static final Pattern ELSEWHERE = Pattern.compile("<!--.*?-->|<profiles>.*?</profiles>", Pattern.DOTALL);

    private static final Pattern MODULES = Pattern.compile("<modules>(.*?)</modules>", Pattern.DOTALL);
    private static final Pattern LAST = Pattern.compile(".*</module>", Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile("[ \\t]*");

    /**
     * The pom with one module more, after the others.
     *
     * @throws CourseException if it has no list of modules, or lists this one already
     */
    String with(String module) throws CourseException {
        String entry = "<module>" + module + "</module>";
        Matcher modules = MODULES.matcher(ELSEWHERE.matcher(pom).replaceAll(found -> " "
                .repeat(found.group().length())));
        if (!modules.find()) {
            throw new CourseException(
                    "There is no <modules> in " + name + ", so the exercise can't be added to the build:"
                            + " add <modules></modules> there, and run this again");
        }
        if (modules.group(1).replaceAll("\\s", "").contains(entry)) {
            throw new CourseException(
                    name + " already lists a module " + module + ": choose another id, or take it out");
        }
        Matcher last = LAST.matcher(modules.group(1));
        if (last.lookingAt()) {
            int end = modules.start(1) + last.end();
            return inserted(end, pom.lastIndexOf("<module>", end), "", entry);
        }
        return inserted(modules.start(1), modules.start(), "  ", entry);
    }

    /** Puts the entry behind an element: on a line of its own, if that one begins a line. */
    private String inserted(int end, int start, String deeper, String entry) {
        int line = pom.lastIndexOf('\n', start) + 1;
        String before = pom.substring(line, start);
        String space = INDENT.matcher(before).matches() && line > 0 ? lineEnd() + before + deeper : "";
        return pom.substring(0, end) + space + entry + pom.substring(end);
    }

    private String lineEnd() {
        return pom.contains("\r\n") ? "\r\n" : "\n";
    }
}
