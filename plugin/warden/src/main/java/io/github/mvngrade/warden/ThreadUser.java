package io.github.mvngrade.warden;

import com.sun.jna.Native;

/**
 * Another user for one thread, and for whatever it starts, by Linux's system calls: the C library's functions of these names
 * change all threads, and a warden stays who it is.
 */
final class ThreadUser {
    private final long setGroups;
    private final long setGroup;
    private final long setUser;

    /** @param setGroups the system call's number, like the others */
    private ThreadUser(long setGroups, long setGroup, long setUser) {
        this.setGroups = setGroups;
        this.setGroup = setGroup;
        this.setUser = setUser;
    }

    static {
        Native.register(ThreadUser.class, CLibrary.ofThisProcess());
    }

    private static native long syscall(long number, long a, long b, long c);

    /** @throws IllegalStateException if the calls' numbers aren't known here */
    static ThreadUser ofThisProcessor() {
        String processor = System.getProperty("os.arch");
        return switch (processor) {
            // From asm/unistd_64.h and asm-generic/unistd.h: setgroups, setresgid, setresuid.
            case "amd64" -> new ThreadUser(116, 119, 117);
            case "aarch64" -> new ThreadUser(159, 149, 147);
            default -> throw new IllegalStateException("How to change a thread's user isn't known for " + processor);
        };
    }

    /**
     * Makes the calling thread run as this user, in the group with the same number and in no other; it can't go back.
     *
     * @throws IllegalStateException if the kernel refuses
     */
    void become(int user) {
        require("setgroups", syscall(setGroups, 0, 0, 0));
        require("setresgid", syscall(setGroup, user, user, user));
        require("setresuid", syscall(setUser, user, user, user));
    }

    private static void require(String call, long result) {
        if (result != 0) {
            throw new IllegalStateException(call + " failed with errno " + Native.getLastError());
        }
    }
}
