package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class CannotTellExceptionTest {
    @Test
    void aPlainTestIsSkippedByIt() {
        assertThat(new CannotTellException("This system doesn't list its ports."))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("This system doesn't list its ports.");
    }

    @Test
    void aModuleWhoseCodeWasntAloneDidntSayIt() {
        assertThat(new CannotTellException("why").isSaidBy(Object.class.getModule()))
                .isFalse();
    }

    @Test
    void oneThatWasWrittenDownIsNeverReadAgain() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new CannotTellException("why"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThatThrownBy(in::readObject).isInstanceOf(InvalidObjectException.class);
        }
    }
}
