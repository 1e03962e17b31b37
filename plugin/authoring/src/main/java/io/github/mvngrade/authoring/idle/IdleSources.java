package io.github.mvngrade.authoring.idle;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import io.github.mvngrade.engine.pack.PackException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A skeleton's sources, made into submissions whose methods do no work.
 *
 * <p>They are parsed, not compiled: what a type's name means is read from imports and declarations. Bodies are replaced in
 * the text, so that everything else stays to the letter.
 */
public final class IdleSources {
    private final SortedMap<String, String> skeleton;
    private final List<Unit> units;
    private final DeclaredTypes types;

    private IdleSources(SortedMap<String, String> skeleton, List<Unit> units, DeclaredTypes types) {
        this.skeleton = skeleton;
        this.units = units;
        this.types = types;
    }

    /**
     * Parses a skeleton.
     *
     * @param skeleton by path; what isn't Java stays as it is
     * @param given what the course supplies with it, by path; only its types are looked at
     * @throws PackException if a source isn't Java; the message names file and line
     */
    public static IdleSources parse(SortedMap<String, String> skeleton, SortedMap<String, String> given)
            throws PackException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new PackException("Maven runs on a Java runtime without a compiler: set JAVA_HOME to a JDK");
        }
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        List<Source> sources = Stream.of(given, skeleton)
                .flatMap(texts -> texts.entrySet().stream())
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        if (sources.isEmpty()) {
            return new IdleSources(skeleton, List.of(), new DeclaredTypes(List.of()));
        }
        JavacTask task = (JavacTask) compiler.getTask(null, null, complaints, List.of("-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<Unit> units = new ArrayList<>();
        try {
            for (CompilationUnitTree tree : task.parse()) {
                units.add(new Unit(tree.getSourceFile().getName(), tree, positions));
            }
        } catch (IOException e) {
            throw new PackException("The skeleton's sources can't be read: " + e.getMessage(), e);
        }
        if (!complaints.getDiagnostics().isEmpty()) {
            throw new PackException("The skeleton's sources can't be parsed. "
                    + complaints.getDiagnostics().get(0));
        }
        DeclaredTypes types = new DeclaredTypes(units.stream().map(Unit::tree).toList());
        units.removeIf(unit -> !skeleton.containsKey(unit.file()));
        return new IdleSources(skeleton, units, types);
    }

    /** The skeleton in which every method with a body gives the same kind of answer; constructors stay. */
    public SortedMap<String, String> answering(IdleReturn answer) {
        EmptyValues empty = new EmptyValues(types);
        return edited(body -> body.constructor() ? List.of() : List.of(body.replacedBy(answer.body(body, empty))));
    }

    /** The skeleton in which every method and constructor with a body ends the JVM, with exit code 86, before all else. */
    public SortedMap<String, String> halting() {
        return edited(body -> List.of(Halt.in(body)));
    }

    private SortedMap<String, String> edited(Function<Body, List<Edit>> rule) {
        SortedMap<String, String> texts = new TreeMap<>(skeleton);
        for (Unit unit : units) {
            List<Edit> edits = Bodies.in(unit, types).stream()
                    .flatMap(body -> rule.apply(body).stream())
                    .toList();
            texts.computeIfPresent(unit.file(), (file, text) -> Edit.all(edits, text));
        }
        return texts;
    }

    /**
     * One parsed source.
     *
     * @param file its path
     * @param tree its content
     * @param positions where that is in the text
     */
    record Unit(String file, CompilationUnitTree tree, SourcePositions positions) {}

    private static final class Source extends SimpleJavaFileObject {
        private final String file;
        private final String text;

        Source(String file, String text) {
            super(URI.create("string:///" + file.replaceAll("[^\\w./-]", "_")), Kind.SOURCE);
            this.file = file;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        /** The compiler wraps what it is given, but passes the name on. */
        @Override
        public String getName() {
            return file;
        }
    }
}
