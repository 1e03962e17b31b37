package io.github.mvngrade.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerFaultTest {
    private static final CompilerFault FAULT = new CompilerFault(Path.of("jdk"), Optional.empty());

    @Test
    void aFullDiskIsTheReasonHoweverTheCompilerEnded() {
        CompilerFault full = new CompilerFault(Path.of("jdk"), Optional.of("The disk is full: delete something"));
        assertThat(full.ended(1, "")).hasMessage("The disk is full: delete something");
        assertThat(full.ended(137, "Killed")).hasMessage("The disk is full: delete something");
        assertThat(full.unwritten("x")).hasMessage("The disk is full: delete something");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Error occurred during initialization of VM\nCould not reserve enough space for 524288KB object heap",
                "# There is insufficient memory for the Java Runtime Environment to continue.",
                "Terminating due to java.lang.OutOfMemoryError: unable to create native thread: possibly out of memory",
                "OpenJDK 64-Bit Server VM warning: INFO: os::commit_memory(0x1, 2, 0) failed; error='Cannot allocate"
                        + " memory' (errno=12)"
            })
    void aMachineWithoutMemoryIsNamed(String printed) {
        assertThat(CompilerFault.lacksMemory(printed)).isTrue();
        assertThat(FAULT.ended(1, printed))
                .hasMessageStartingWith("This machine has too little free memory for the compiler")
                .hasMessageContaining("Close other programs");
    }

    @Test
    void aFullHeapIsNoLackOfTheMachine() {
        assertThat(CompilerFault.lacksMemory("Terminating due to java.lang.OutOfMemoryError: Java heap space"))
                .isFalse();
    }

    @Test
    void aKilledCompilerIsNamedWithItsSignal() {
        assertThat(FAULT.ended(137, "").getMessage())
                .contains("killed by signal 9, as the system does when memory runs out", "free memory");
        assertThat(FAULT.ended(139, "").getMessage()).contains("killed by signal 11 (it printed nothing)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.IOException: No space left on device",
                "java.nio.file.FileSystemException: /r/report: Disk quota exceeded",
                "java.nio.file.FileSystemException: /r/report: Read-only file system"
            })
    void whatCantBeWrittenIsSaidWithWhatToDo(String printed) {
        assertThat(FAULT.ended(1, "Exception in thread \"main\" " + printed))
                .hasMessageStartingWith("The compiler couldn't write its files")
                .hasMessageContaining("MAVEN_OPTS=-Djava.io.tmpdir=FOLDER mvn grade");
    }

    @Test
    void anythingElseIsShownAsItIs() {
        assertThat(FAULT.ended(7, "odd"))
                .hasMessage("The compiler of jdk can't be started, or ended too early (exit value 7; it printed: odd)."
                        + " See that java and javac run there, and grade again");
    }

    @Test
    void aMachineThatIsTooBusyIsNamed() {
        assertThat(FAULT.starved(240)).hasMessageContaining("too busy to compile: in 240 s");
    }
}
