package io.github.mvngrade.warden;

import com.sun.jna.Native;
import java.io.IOException;
import java.util.OptionalInt;

/**
 * Looks at files as another user does, for a moment: a user sees all that the kernel tells of its own processes, where a
 * container's root may not. Linux changes that for one thread alone; see {@code setfsuid(2)}.
 */
final class FileUser {
    private final OptionalInt user;

    /** @param user by the system's number, also of the group; empty for the warden's own user */
    FileUser(OptionalInt user) {
        this.user = user;
        if (user.isPresent()) {
            Native.register(FileUser.class, CLibrary.ofThisProcess());
        }
    }

    private static native int setfsuid(int user);

    private static native int setfsgid(int group);

    /** Something that is read from files. */
    interface Look<T> {
        T take() throws IOException;
    }

    /** Takes a look as this user. Nothing else may happen in it: the thread has few rights meanwhile. */
    <T> T take(Look<T> look) throws IOException {
        if (user.isEmpty()) {
            return look.take();
        }
        int ownGroup = setfsgid(user.getAsInt());
        int own = setfsuid(user.getAsInt());
        try {
            return look.take();
        } finally {
            setfsuid(own);
            setfsgid(ownGroup);
        }
    }
}
