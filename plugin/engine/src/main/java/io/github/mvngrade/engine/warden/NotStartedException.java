package io.github.mvngrade.engine.warden;

import java.io.IOException;
import java.io.InputStream;

/** A command couldn't be started under a warden, because the set-up is broken. */
public final class NotStartedException extends IOException {
    private static final long serialVersionUID = 1L;

    private NotStartedException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * @param command that was to be started
     * @param warden its output may say why
     */
    static NotStartedException of(String command, Process warden, Throwable cause) {
        String printed = available(warden.getInputStream());
        return new NotStartedException(
                "The warden didn't start " + command + ". "
                        + (printed.isBlank()
                                ? "It printed nothing (" + cause.getMessage() + ")."
                                : "It printed: " + printed.strip()),
                cause);
    }

    private static String available(InputStream in) {
        try {
            return new String(in.readNBytes(in.available()));
        } catch (IOException closedWithTheProcess) {
            return "";
        }
    }
}
