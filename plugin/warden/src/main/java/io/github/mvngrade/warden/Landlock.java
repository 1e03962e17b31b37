package io.github.mvngrade.warden;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.mvngrade.model.warden.Reach;
import java.nio.file.Files;
import java.util.List;

/**
 * Linux's Landlock, by its system calls: confines a thread, and whatever it starts, to parts of the file system, for ever. See
 * {@code landlock(7)} and {@code linux/landlock.h}.
 */
final class Landlock {
    /** The same on every architecture. */
    private static final int CREATE_RULESET = 444;

    private static final int ADD_RULE = 445;
    private static final int RESTRICT_SELF = 446;

    private static final int ASK_VERSION = 1;
    private static final int PATH_BENEATH = 1;

    private static final int FIRST_RIGHTS = 13;

    /** The versions that added rights: to move files between folders, to cut them, to control devices. */
    private static final int WITH_REFER = 2;

    private static final int WITH_TRUNCATE = 3;
    private static final int WITH_IOCTL = 5;
    private static final int WITH_SCOPES = 6;

    private static final long EXECUTE = 1;
    private static final long WRITE_FILE = 1 << 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_DIR = 1 << 3;
    private static final long REFER = 1 << 13;
    private static final long TRUNCATE = 1 << 14;
    private static final long IOCTL = 1 << 15;
    private static final long OF_A_FILE = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL;

    /** No abstract socket and no process outside can be reached. */
    private static final long SCOPES = 1 | 1 << 1;

    private static final int O_PATH = 0x200000;
    private static final int O_CLOEXEC = 0x80000;

    private static final int PR_SET_NO_NEW_PRIVS = 38;

    private final int version;

    private Landlock(int version) {
        this.version = version;
    }

    static {
        Native.register(Landlock.class, CLibrary.ofThisProcess());
    }

    private static native long syscall(long number, long a, long b, long c, long d);

    private static native int prctl(int option, long value, long unused3, long unused4, long unused5);

    private static native int open(String path, int flags);

    private static native int close(int descriptor);

    /** @throws IllegalStateException if the kernel has none, or it is turned off */
    static Landlock ofThisKernel() {
        if (Native.POINTER_SIZE != Long.BYTES) {
            throw new IllegalStateException("Landlock is only used on 64-bit systems");
        }
        return new Landlock((int) require("landlock_create_ruleset", syscall(CREATE_RULESET, 0, 0, ASK_VERSION, 0)));
    }

    /**
     * Confines the calling thread, and whatever it starts from now on.
     *
     * @throws IllegalStateException if the kernel refuses
     */
    void confineThread(List<Reach> reaches) {
        require("prctl(PR_SET_NO_NEW_PRIVS)", prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
        int rules = makeRules();
        try {
            reaches.stream().filter(reach -> Files.exists(reach.path())).forEach(reach -> permit(reach, rules));
            require("landlock_restrict_self", syscall(RESTRICT_SELF, rules, 0, 0, 0));
        } finally {
            close(rules);
        }
    }

    private int makeRules() {
        try (Memory rights = new Memory(3 * Long.BYTES)) {
            rights.setLong(0, handled());
            rights.setLong(Long.BYTES, 0);
            rights.setLong(2 * Long.BYTES, SCOPES);
            return (int) require("landlock_create_ruleset", syscall(CREATE_RULESET, address(rights), size(), 0, 0));
        }
    }

    /** All rights that this version knows; what it doesn't know, it allows, but for moving files between folders. */
    private long handled() {
        long rights = (1L << FIRST_RIGHTS) - 1;
        rights |= version >= WITH_REFER ? REFER : 0;
        rights |= version >= WITH_TRUNCATE ? TRUNCATE : 0;
        rights |= version >= WITH_IOCTL ? IOCTL : 0;
        return rights;
    }

    /** How much of the attributes is handed over: an older kernel refuses those that it doesn't know. */
    private long size() {
        return version >= WITH_SCOPES ? 3 * Long.BYTES : Long.BYTES;
    }

    private void permit(Reach reach, int rules) {
        long rights = reach.access() == Reach.Access.WRITE ? handled() : EXECUTE | READ_FILE | READ_DIR;
        if (!Files.isDirectory(reach.path())) {
            rights &= OF_A_FILE;
        }
        int place =
                (int) require("open(" + reach.path() + ")", open(reach.path().toString(), O_PATH | O_CLOEXEC));
        try (Memory rule = new Memory(Long.BYTES + Integer.BYTES)) {
            rule.setLong(0, rights);
            rule.setInt(Long.BYTES, place);
            require("landlock_add_rule", syscall(ADD_RULE, rules, PATH_BENEATH, address(rule), 0));
        } finally {
            close(place);
        }
    }

    private static long address(Memory memory) {
        return Pointer.nativeValue(memory);
    }

    private static long require(String call, long result) {
        if (result < 0) {
            throw new IllegalStateException(call + " failed with errno " + Native.getLastError());
        }
        return result;
    }
}
