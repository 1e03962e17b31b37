package io.github.mvngrade.plugin.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CacheSettingTest {
    private static final Path ROOT = Path.of("course").toAbsolutePath();

    @Test
    void anEmptyNameIsNone() {
        assertThat(CacheSetting.folder(null, ROOT)).isEmpty();
        assertThat(CacheSetting.folder("", ROOT)).isEmpty();
        assertThat(CacheSetting.folder(" ", ROOT)).isEmpty();
    }

    @Test
    void aRelativeOneIsBelowTheRootOfTheBuild() {
        assertThat(CacheSetting.folder("a/b", ROOT)).hasValue(ROOT.resolve("a/b"));
        assertThat(CacheSetting.folder(ROOT + "/c", Path.of("elsewhere"))).hasValue(ROOT.resolve("c"));
    }
}
