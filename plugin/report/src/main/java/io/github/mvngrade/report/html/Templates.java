package io.github.mvngrade.report.html;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.VelocityException;

/**
 * The templates of all pages; whatever they insert is escaped.
 *
 * <p>Safe for use by several threads.
 */
public final class Templates {
    private final VelocityEngine engine = new VelocityEngine();
    private final TemplateLoader loader;

    private Templates(Optional<Path> replacements) {
        engine.setProperty("resource.loaders", "course");
        loader = new TemplateLoader(replacements);
        engine.setProperty("resource.loader.course.instance", loader);
        engine.setProperty("resource.loader.course.cache", "true");
        engine.setProperty("resource.default_encoding", StandardCharsets.UTF_8.name());
        engine.setProperty("event_handler.reference_insertion.class", SafeReference.class.getName());
        // A misspelt reference is an error, not text on the page.
        engine.setProperty("runtime.strict_mode.enable", "true");
        engine.setProperty("velocimacro.library.path", "");
        engine.init();
    }

    /** Made on first use: most of the time for a small page is the engine's start. */
    private static final class Standard {
        static final Templates INSTANCE = new Templates(Optional.empty());
    }

    /**
     * The built-in templates, or a course's own.
     *
     * @param replacements folder with the templates that a course replaces, by the same names; the others stay
     * @throws TemplateException if the folder doesn't exist
     */
    public static Templates of(Optional<Path> replacements) {
        return replacements.isEmpty() ? Standard.INSTANCE : new Templates(replacements);
    }

    /**
     * Sees that a course's own templates are where they are said to be.
     *
     * @return the absolute path
     * @throws TemplateException if the folder doesn't exist
     */
    public static Path requireFolder(Path replacements) {
        Path folder = replacements.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new TemplateException(
                    "The templates should be in the folder " + folder + ", which doesn't exist; check grade.templates");
        }
        return folder;
    }

    /**
     * The hashes of scripts, as the Content Security Policy of a page that includes them has to state them.
     *
     * @param names of templates; each is a script's whole text
     */
    public String hashes(List<String> names) {
        return names.stream().map(this::hash).collect(Collectors.joining(" "));
    }

    private String hash(String name) {
        try (Reader reader = loader.getResourceReader(name, StandardCharsets.UTF_8.name())) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (IOException e) {
            throw new UncheckedIOException("The script " + name + " can't be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /**
     * A page.
     *
     * @param template name of its template, for example {@code grade.vm}
     * @param view what the template sees, under the name {@code view}
     * @throws TemplateException if the template is missing or wrong; the message says where
     */
    public String render(String template, Record view) {
        StringWriter page = new StringWriter();
        VelocityContext context = new VelocityContext();
        context.put("view", view);
        try {
            engine.getTemplate(template).merge(context, page);
        } catch (VelocityException e) {
            throw new TemplateException(
                    "The template " + template + " can't be used: " + e.getMessage()
                            + " (a course's own templates are named by grade.templates)",
                    e);
        }
        return page.toString();
    }
}
