package io.github.mvngrade.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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

    private static final String OWN = "/templates/report/";
    private static final String PICO_VERSION = "/META-INF/maven/org.webjars.npm/picocss__pico/pom.properties";
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
            return new InputStreamReader(open(name.equals(PICO) ? pico() : OWN + name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResourceNotFoundException("Can't read the template " + name + ": " + e, e);
        }
    }

    /** A WebJar has its version in its paths; it is read from the jar, so that only the parent POM states it. */
    private static String pico() throws IOException {
        Properties coordinates = new Properties();
        try (InputStream in = open(PICO_VERSION)) {
            coordinates.load(in);
        }
        return "/META-INF/resources/webjars/picocss__pico/" + coordinates.getProperty("version")
                + "/css/pico.classless.min.css";
    }

    private static InputStream open(String resource) {
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
