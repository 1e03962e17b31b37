package io.github.mvngrade.checks.pickle;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API carries an exercise on stored objects: its checks pass what is right, and say what is wrong. */
class PickleChecksTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("half.bin");
    }

    @Test
    void theRightPicklePasses() {
        assertThatCode(() -> {
                    PickleChecks.goesOn(Pickle.RIGHT, file);
                    PickleChecks.refuses(Pickle.RIGHT, file);
                    PickleChecks.cut(Pickle.RIGHT, file);
                    PickleChecks.keepsTheOld(Pickle.RIGHT, file);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aStrangersCodeThatRunsIsNoticed() {
        for (Pickle wrong : new Pickle[] {Pickle.TRUSTS_EVERYTHING, Pickle.DENIES_SOME}) {
            assertThatThrownBy(() -> PickleChecks.refuses(wrong, file))
                    .hasMessageContaining("must not run that code, because it holds an object of another class");
        }
    }

    @Test
    void anErrorThatNamesNoFileIsNotEnough() {
        assertThatThrownBy(() -> PickleChecks.cut(Pickle.KEEPS_THE_NAME_TO_ITSELF, file))
                .hasMessageContaining("with a message that names \"half.bin\"");
    }

    @Test
    void halfAFileInPlaceOfTheOldOneIsShown() {
        assertThatThrownBy(() -> PickleChecks.keepsTheOld(Pickle.WRITES_IN_PLACE, file))
                .hasMessageContaining("half.bin must hold exactly the expected bytes.");
    }
}
