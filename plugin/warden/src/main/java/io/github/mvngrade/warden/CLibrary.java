package io.github.mvngrade.warden;

import com.sun.jna.NativeLibrary;

/**
 * The system's C library, as this JVM has it loaded. Looked for by its name it would cost another process for each warden, and
 * its file has another name on every system.
 */
final class CLibrary {
    private CLibrary() {}

    static NativeLibrary ofThisProcess() {
        return NativeLibrary.getProcess();
    }
}
