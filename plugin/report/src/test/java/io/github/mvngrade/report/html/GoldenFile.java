package io.github.mvngrade.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pages that were looked at once and must stay as they are; the inlined styles are left out.
 *
 * <p>With the system property {@code golden.regenerate} they are written instead of compared.
 */
final class GoldenFile {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenFile() {}

    static void compare(String name, String page) throws IOException {
        String actual = page.replaceAll("(?s)<style>.*?</style>", "<style></style>");
        Path golden = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.regenerate")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual)
                .as("%s; if the change is meant, run the tests with -DargLine=-Dgolden.regenerate=true", golden)
                .isEqualTo(Files.readString(golden));
    }
}
