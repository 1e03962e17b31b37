package io.github.mvngrade.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CacheSettingTest {
    private static final Path ROOT = Path.of("course").toAbsolutePath();

    @Test
    void anEmptyNameIsNone() throws SettingException {
        assertThat(CacheSetting.folder(null, ROOT)).isEmpty();
        assertThat(CacheSetting.folder("", ROOT)).isEmpty();
        assertThat(CacheSetting.folder(" ", ROOT)).isEmpty();
    }

    @Test
    void aRelativeOneIsBelowTheRootOfTheBuild() throws SettingException {
        assertThat(CacheSetting.folder("a/b", ROOT)).hasValue(ROOT.resolve("a/b"));
        assertThat(CacheSetting.folder(ROOT + "/c", Path.of("elsewhere"))).hasValue(ROOT.resolve("c"));
    }
}
