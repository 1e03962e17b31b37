package io.github.mvngrade.verification.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {
    private static final Repository HERE = Repository.here();
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    /** Folders that are one person's or one machine's; what every Linux has, like /tmp and /proc, is no such place. */
    private static final Pattern PLACE = Pattern.compile("(?<![\\w/.~-])/(?:home|Users|work|root)/[\\w.-]+");

    @TempDir
    private Path folder;

    private static List<Path> papers() {
        return HERE.trackedFiles().stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    private static List<Violation> deadLinks(String name, Path paper) {
        List<Violation> dead = new ArrayList<>();
        Matcher links = LINK.matcher(text(paper));
        while (links.find()) {
            String target = links.group(1).replaceFirst("#.*", "");
            boolean outside = target.isEmpty() || target.contains("://") || target.startsWith("mailto:");
            if (!outside && Files.notExists(paper.resolveSibling(target))) {
                dead.add(new Violation(name, "links to " + target + ", which isn't there"));
            }
        }
        return dead;
    }

    private static List<Violation> places(String name, Path file) {
        return PLACE.matcher(text(file))
                .results()
                .map(place -> new Violation(name, "names " + place.group() + ", a place of one machine"))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException picture) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLinkOfEveryPaperLeadsSomewhere() {
        assertThat(papers()).hasSizeGreaterThan(10);
        assertThat(papers().stream().flatMap(paper -> deadLinks(HERE.name(paper), paper).stream()))
                .isEmpty();
    }

    @Test
    void noFileNamesAPlaceOfOneMachine() {
        Stream<Path> files = HERE.trackedFiles().stream().filter(file -> !file.endsWith("PapersTest.java"));
        assertThat(files.flatMap(file -> places(HERE.name(file), file).stream()))
                .isEmpty();
    }

    @Test
    void aDeadLinkAndAPlaceAreCaught() throws IOException {
        Path paper = Files.writeString(
                folder.resolve("a.md"),
                "[b](b.md) [here](a.md#x) [web](https://x.y/) ![p](p.png) in /home/ada/x or /tmp/y");
        assertThat(deadLinks("a.md", paper))
                .extracting(Violation::what)
                .containsExactly("links to b.md, which isn't there", "links to p.png, which isn't there");
        assertThat(places("a.md", paper))
                .extracting(Violation::what)
                .containsExactly("names /home/ada, a place of one machine");
    }
}
