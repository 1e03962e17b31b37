package io.github.mvngrade.engine.remark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What came with releases of Java after 17, as far as an exercise on processes and threads invites to use it. */
final class NewerJava {
    /** Of features that an older compiler knows as a preview, and so can't say which release they came with. */
    private static final Map<String, String> FEATURES =
            Map.of("patterns in switch statements", "21", "deconstruction patterns", "21", "unnamed variables", "22");

    private static final List<Member> MEMBERS = Stream.concat(
                    Stream.of("getFirst", "getLast", "removeFirst", "removeLast", "reversed")
                            .map(name -> new Member(
                                    name + "() of a list", 21, "method " + name + "\\(\\)", "(?:Array|Linked|)List")),
                    Stream.of(
                            new Member("Thread.ofVirtual()", 21, "method ofVirtual\\(", "Thread"),
                            new Member("Thread.ofPlatform()", 21, "method ofPlatform\\(", "Thread"),
                            new Member("Thread.startVirtualThread(...)", 21, "method startVirtualThread\\(", "Thread"),
                            new Member(
                                    "Executors.newVirtualThreadPerTaskExecutor()",
                                    21,
                                    "method newVirtualThreadPerTaskExecutor\\(",
                                    "Executors"),
                            new Member("Math.clamp(...)", 21, "method clamp\\(", "Math")))
            .toList();

    private NewerJava() {}

    /**
     * A method of the JDK.
     *
     * @param name as a student knows it
     * @param since the release that it came with
     * @param symbol what the compiler calls it, as a pattern
     * @param type simple name of its class, as a pattern
     */
    record Member(String name, int since, String symbol, String type) {
        private boolean isMeantBy(String message) {
            return Pattern.compile("symbol: +" + symbol + "(?s:.*)location: .*\\b" + type + "(?:<.*)?\\s*(?m:$)")
                    .matcher(message)
                    .find();
        }
    }

    /** The release that a feature came with; empty if it isn't known. */
    static String since(String feature) {
        return FEATURES.getOrDefault(feature, "");
    }

    /** The method that wasn't found, if it came after this release. */
    static Optional<Member> member(String message, int release) {
        return MEMBERS.stream()
                .filter(member -> member.since() > release && member.isMeantBy(message))
                .findFirst();
    }
}
