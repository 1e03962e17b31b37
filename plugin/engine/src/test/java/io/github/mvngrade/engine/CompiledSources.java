package io.github.mvngrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles small sources in memory, for tests that read class files. */
public final class CompiledSources {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record) (\\w+)");

    private CompiledSources() {}

    /** The classes of these sources by binary name; each source's first type names its file. */
    public static Map<String, byte[]> compile(String... sources) {
        return compileAgainst(Map.of(), sources);
    }

    /** As {@link #compile}, with more classes on the class path. */
    public static Map<String, byte[]> compileAgainst(Map<String, byte[]> classPath, String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (Memory memory = new Memory(compiler.getStandardFileManager(null, null, null), classPath)) {
            boolean compiled = compiler.getTask(
                            messages,
                            memory,
                            null,
                            List.of("-proc:none", "--release", "17"),
                            null,
                            Arrays.stream(sources).map(CompiledSources::source).toList())
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
            return memory.written.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, each -> each.getValue().bytes()));
        } catch (IOException e) {
            throw new AssertionError("Nothing is closed but memory", e);
        }
    }

    private static JavaFileObject source(String text) {
        Matcher type = TYPE.matcher(text);
        assertThat(type.find()).as("A type in %s", text).isTrue();
        Matcher inPackage = PACKAGE.matcher(text);
        String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + '/' : "";
        URI name = URI.create("memory:///" + folder + type.group(1) + ".java");
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** A class file in memory. */
    private static final class ClassInMemory extends SimpleJavaFileObject {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final String binaryName;

        ClassInMemory(String binaryName) {
            super(URI.create("memory:///" + binaryName.replace('.', '/') + ".class"), Kind.CLASS);
            this.binaryName = binaryName;
        }

        @Override
        public OutputStream openOutputStream() {
            return content;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes());
        }

        byte[] bytes() {
            return content.toByteArray();
        }
    }

    /** Keeps what is compiled, and shows the compiler a class path that is no files. */
    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ClassInMemory> written = new HashMap<>();
        private final List<ClassInMemory> classPath = new ArrayList<>();

        Memory(StandardJavaFileManager files, Map<String, byte[]> classPath) {
            super(files);
            classPath.forEach((name, bytes) -> {
                ClassInMemory file = new ClassInMemory(name);
                file.content.writeBytes(bytes);
                this.classPath.add(file);
            });
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return written.computeIfAbsent(className, ClassInMemory::new);
        }

        @Override
        public Iterable<JavaFileObject> list(
                JavaFileManager.Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            Set<JavaFileObject> found = new LinkedHashSet<>();
            super.list(location, packageName, kinds, recurse).forEach(found::add);
            if (location == StandardLocation.CLASS_PATH) {
                classPath.stream()
                        .filter(file -> file.binaryName.startsWith(packageName + '.')
                                && file.binaryName.indexOf('.', packageName.length() + 1) < 0)
                        .forEach(found::add);
            }
            return found;
        }

        @Override
        public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
            return file instanceof ClassInMemory known ? known.binaryName : super.inferBinaryName(location, file);
        }
    }
}
