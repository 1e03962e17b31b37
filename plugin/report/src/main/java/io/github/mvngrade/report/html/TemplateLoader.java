package io.github.mvngrade.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Finds templates in a course's own folder first, then among the built-in ones. */
final class TemplateLoader extends ResourceLoader {
    /** The name under which templates include the stylesheet that all pages start from. */
    static final String PICO = "pico.css";

    /** The name under which templates include the script that sorts tables. */
    static final String TABLESORT = "tablesort.js";

    private static final String OWN = "/templates/report/";
    private final Optional<Path> replacements;

    TemplateLoader(Optional<Path> replacements) {
        this.replacements = replacements.map(Templates::requireFolder);
    }

    @Override
    public void init(ExtProperties configuration) {
        // Everything it needs came in through the constructor.
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        Path replacement = replacements.map(folder -> folder.resolve(name)).orElse(null);
        try {
            if (replacement != null && Files.isRegularFile(replacement)) {
                return Files.newBufferedReader(replacement);
            }
            return new InputStreamReader(open(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResourceNotFoundException("Can't read the template " + name + ": " + e, e);
        }
    }

    private static InputStream open(String name) throws IOException {
        return switch (name) {
            case PICO -> resource(webJar("picocss__pico") + "/css/pico.classless.min.css");
            case TABLESORT -> {
                String dist = webJar("tablesort") + "/dist/";
                yield new SequenceInputStream(
                        resource(dist + "tablesort.min.js"), resource(dist + "sorts/tablesort.number.min.js"));
            }
            default -> resource(OWN + name);
        };
    }

    /** A WebJar has its version in its paths; it is read from the jar, so that only the parent POM states it. */
    private static String webJar(String name) throws IOException {
        Properties coordinates = new Properties();
        try (InputStream in = resource("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
            coordinates.load(in);
        }
        return "/META-INF/resources/webjars/" + name + "/" + coordinates.getProperty("version");
    }

    private static InputStream resource(String resource) {
        InputStream in = TemplateLoader.class.getResourceAsStream(resource);
        if (in == null) {
            throw new ResourceNotFoundException("There is no template " + resource + " on the class path");
        }
        return in;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
