package io.github.mvngrade.authoring.idle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.engine.pack.PackException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdleSourcesTest {
    private static final String FILE = "src/main/java/p/A.java";

    /** All that a declaration can have. */
    private static final String ODD = """
            package p;

            import java.io.Serializable;
            import java.util.*;
            import java.util.function.Function;
            import java.util.function.Supplier;

            /** Ünïcode before what is edited. */
            public abstract class A<T extends Comparable<T>> implements Serializable {
                private static final long serialVersionUID = 1L;
                static final Supplier<String> LAMBDA = () -> { return "stays"; };
                static final Object ANONYMOUS = new Object() {
                    @Override public String toString() { return "goes"; }
                };
                private final int size;

                static { System.setProperty("p.A", "stays"); }

                public A(int size) { this.size = size; }
                protected A() { this(size()); }
                private static int size() { return 7; }

                public abstract void none();
                native int nativeMethod();
                public <K, V> Map<K, List<? super V>> generic(Function<K, V> f) throws java.io.IOException {
                    class Local { int inner() { return 1; } }
                    throw new java.io.IOException(String.valueOf(new Local().inner()));
                }
                @SafeVarargs public static <E> E[] varargs(E... all) { return all.clone(); }
                int[][] table()[] { return null; }
                char letter(char c) { switch (c) { default: return 'x'; } }
                List<String>[] lists() { return null; }
                synchronized final T back(int a, T b, T c) { return c; }
                @Deprecated /* { */ String braces() { return "}{"; }

                enum Colour {
                    RED { @Override int code() { return 1; } },
                    GREEN;
                    Colour() { }
                    int code() { return 0; }
                }

                record Pair<L, R>(L left, R right, int... rest) {
                    static int made;
                    Pair { made++; }
                    int sum() { return rest.length; }
                }

                record Plain(Pair<String, Plain> pair, Colour colour, byte small, long[] numbers) {
                    Plain(Colour colour) { this(null, colour, (byte) 1, null); }
                }

                interface Shape {
                    double area();
                    default boolean flat() { return hidden(); }
                    private boolean hidden() { return true; }
                    static Shape unit() { return () -> 1; }
                }

                class Inner extends A<String> {
                    Inner() { super(3); none(); }
                    @Override public void none() { System.out.println("works"); }
                }
            }
            """;

    private static SortedMap<String, String> file(String text) {
        return new TreeMap<>(Map.of(FILE, text));
    }

    private static IdleSources parsed(String text) throws PackException {
        return IdleSources.parse(file(text), new TreeMap<>());
    }

    private static String answered(IdleReturn answer, String text) throws PackException {
        return parsed(text).answering(answer).get(FILE);
    }

    private static String method(String declaration) {
        return "package p; import java.util.*; import java.util.function.Function; import java.util.stream.Stream;"
                + " class A<T> { " + declaration + " { throw new IllegalStateException(); } }";
    }

    /** What stands in the method's body afterwards. */
    private static String body(IdleReturn answer, String declaration) throws PackException {
        String source = method(declaration);
        String text = answered(answer, source);
        int start = source.indexOf(declaration) + declaration.length() + 1;
        return text.substring(start, text.length() - " }".length());
    }

    @ParameterizedTest
    @EnumSource
    void whateverCanBeDeclaredStillCompiles(IdleReturn answer) throws PackException {
        String text = answered(answer, ODD);
        assertThat(CompiledSources.compile(text)).containsKeys("p.A", "p.A$Inner", "p.A$Plain");
        assertThat(text)
                .contains("return \"stays\"", "this.size = size;", "native int nativeMethod();", "super(3); none();")
                .contains("Pair { made++; }", "Colour() { }")
                .doesNotContain("goes", "works", "clone()", "Local", "return 'x'", "}{", "return 7", "() -> 1;");
    }

    @Test
    void whateverCanBeDeclaredStillCompilesWithTheEndOfTheJvmInIt() throws PackException {
        String text = parsed(ODD).halting().get(FILE);
        assertThat(CompiledSources.compile(text)).containsKeys("p.A", "p.A$Inner", "p.A$Plain");
        assertThat(text)
                .contains("super(3); java.lang.Runtime.getRuntime().halt(86);  none();")
                .contains("this(size()); java.lang.Runtime.getRuntime().halt(86);")
                .contains("public A(int size) { java.lang.Runtime.getRuntime().halt(86);  this.size = size; }")
                .contains("Pair { java.lang.Runtime.getRuntime().halt(86);  made++; }")
                .doesNotContain("goes", "works", "clone()", "return 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void a()|{}",
                "int a()|{ return 0; }",
                "boolean a()|{ return false; }",
                "char a()|{ return (char) 0; }",
                "byte a()|{ return (byte) 0; }",
                "double a(double b)|{ return 0; }",
                "List<String> a()|{ return null; }",
                "T a(T b)|{ return null; }",
                "int[] a()|{ return null; }",
            })
    void nullOrZero(String declaration, String body) throws PackException {
        assertThat(body(IdleReturn.NULL_OR_ZERO, declaration)).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void a()|{}",
                "long a()|{ return 0; }",
                "String a()|{ return \"\"; }",
                "Long a()|{ return 0L; }",
                "List<? extends Number> a()|{ return java.util.List.of(); }",
                "java.util.Map<String, T> a()|{ return java.util.Map.of(); }",
                "Set<T> a()|{ return java.util.Set.of(); }",
                "Optional<T> a()|{ return java.util.Optional.empty(); }",
                "Stream<T> a()|{ return java.util.stream.Stream.empty(); }",
                "Iterator<T> a()|{ return java.util.Collections.emptyIterator(); }",
                "TreeMap<T, T> a()|{ return new java.util.TreeMap<>(); }",
                "Function<T, T> a()|{ return any -> null; }",
                "int[] a()|{ return new int[0]; }",
                "String[][] a()|{ return new java.lang.String[0][]; }",
                "List<T>[] a()|{ return new java.util.List[0]; }",
                "T[] a()|{ return null; }",
                "T a()|{ return null; }",
                "Thread a()|{ return null; }",
                "<List> List a()|{ return null; }",
            })
    void emptyValues(String declaration, String body) throws PackException {
        assertThat(body(IdleReturn.EMPTY_VALUES, declaration)).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void a(int b)|{}",
                "int a(long b, int c, int d)|{ return c; }",
                "int a(long b)|{ return 0; }",
                "List<String> a(List<Integer> b, java.util.List<java.lang.String> c)|{ return c; }",
                "int[] a(int... all)|{ return all; }",
                "T a(String b, @Deprecated final T c)|{ return c; }",
                "Object a(String b)|{ return null; }",
            })
    void argumentBack(String declaration, String body) throws PackException {
        assertThat(body(IdleReturn.ARGUMENT_BACK, declaration)).isEqualTo(body);
    }

    @Test
    void everyEmptyValueCompilesAsAnAnswerAndAsAnArgument() throws Exception {
        StringBuilder methods = new StringBuilder();
        for (String type : EmptyValues.known()) {
            int arguments = Class.forName(type).getTypeParameters().length;
            String generic = type + (arguments == 0 ? "" : "<" + "T, ".repeat(arguments - 1) + "T>");
            int number = methods.length();
            methods.append("static <T> " + generic + " m" + number + "() { return null; }")
                    .append("record R" + number + "<T>(" + generic + " it) {}")
                    .append("static <T> R" + number + "<T> r" + number + "() { return null; }");
        }
        String text = answered(IdleReturn.EMPTY_VALUES, "package p; class A { " + methods + " }");
        assertThat(text).doesNotContain("return null").contains("java.util.List<T> m");
        assertThat(CompiledSources.compile(text))
                .hasSizeGreaterThan(EmptyValues.known().size());
    }

    @Test
    void emptyRecordsAndEnumsAreMadeOfWhatTheSourcesDeclare() throws PackException {
        String given = "package p; import java.util.List; public record G(double mean, List<Double> all, Kind kind) {"
                + " public enum Kind { FIRST, SECOND } public static int made; }";
        String text = "package p; class A { G a() { return null; } G.Kind b() { return null; } C c() { return null; }"
                + " record C(C next, G g) {} record Two(Integer i) { Two(String s) { this(0); } }"
                + " Two two() { return null; } }";
        String idle = IdleSources.parse(file(text), new TreeMap<>(Map.of("src/given/java/p/G.java", given)))
                .answering(IdleReturn.EMPTY_VALUES)
                .get(FILE);
        assertThat(CompiledSources.compile(given, idle)).containsKey("p.A");
        assertThat(idle)
                .contains("G a() { return new p.G(0, java.util.List.of(), p.G.Kind.FIRST); }")
                .contains("G.Kind b() { return p.G.Kind.FIRST; }")
                .contains("C c() { return new p.A.C(null, new p.G(0, java.util.List.of(), p.G.Kind.FIRST)); }");
    }

    @Test
    void aNameMeansWhatTheSourceSays() throws PackException {
        assertThat(answered(
                        IdleReturn.EMPTY_VALUES,
                        "package p; class A { List a() { return new List(); } class List {} }"))
                .contains("List a() { return null; }");
        assertThat(answered(
                        IdleReturn.EMPTY_VALUES, "package p; import java.awt.*; class A { List a() { return null; } }"))
                .contains("List a() { return null; }");
        assertThat(answered(IdleReturn.EMPTY_VALUES, "package p; class A { Stream<Integer> a() { return null; } }"))
                .contains("{ return null; }");
    }

    @Test
    void givenSourcesAndWhatIsNotJavaStayOut() throws PackException {
        SortedMap<String, String> skeleton = file("package p; class A { int a() { return 1; } }");
        skeleton.put("src/main/java/p/notes.txt", "int a() { return 1; }");
        SortedMap<String, String> given = new TreeMap<>(Map.of("src/given/java/p/B.java", "package p; class B {}"));
        assertThat(IdleSources.parse(skeleton, given).answering(IdleReturn.NULL_OR_ZERO))
                .containsOnlyKeys(FILE, "src/main/java/p/notes.txt")
                .containsEntry("src/main/java/p/notes.txt", "int a() { return 1; }")
                .containsEntry(FILE, "package p; class A { int a() { return 0; } }");
    }

    @Test
    void whatIsNotJavaIsAnErrorThatNamesFileAndLine() {
        assertThatThrownBy(() -> parsed("package p;\nclass A { int a( { }"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(FILE + ":2");
    }
}
