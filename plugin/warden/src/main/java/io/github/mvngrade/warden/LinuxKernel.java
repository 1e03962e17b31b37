package io.github.mvngrade.warden;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.mvngrade.model.warden.Confinement;
import java.util.List;
import java.util.Optional;

/** Linux's system calls, by the C library. */
final class LinuxKernel implements Kernel {
    /** From {@code linux/prctl.h}. */
    private static final int PR_SET_PDEATHSIG = 1;

    private static final int PR_SET_CHILD_SUBREAPER = 36;

    /** From {@code sys/wait.h}. */
    private static final int WNOHANG = 1;

    /** From {@code asm/signal.h}, the same on every architecture that a JDK runs on. */
    private static final int SIGCONT = 18;

    private static final int SIGSTOP = 19;

    private static final int SIGHUP = 1;
    private static final int SIGINT = 2;
    private static final int SIGTERM = 15;

    /** The C library's {@code cpu_set_t} has 1,024 bits. */
    private static final int CPU_SET_BYTES = 128;

    LinuxKernel() {
        Native.register(LinuxKernel.class, CLibrary.ofThisProcess());
    }

    private static native int prctl(int option, long value, long unused3, long unused4, long unused5);

    private static native int setsid();

    private static native Pointer signal(int signal, Pointer handler);

    private static native int waitpid(int pid, Pointer status, int options);

    private static native int kill(int pid, int signal);

    private static native int sched_setaffinity(int pid, long size, byte[] mask);

    @Override
    public void adoptOrphans() {
        if (prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0) {
            throw new IllegalStateException("prctl(PR_SET_CHILD_SUBREAPER) failed with errno " + Native.getLastError()
                    + "; Linux has it since 3.4");
        }
    }

    /**
     * The handler is a C function that is harmless wherever it is called: the JDK's own way would cost 40 ms for each
     * warden.
     */
    @Override
    public void outliveSignals() {
        Pointer nothing = CLibrary.ofThisProcess().getFunction("getpid");
        for (int ending : new int[] {SIGHUP, SIGINT, SIGTERM}) {
            signal(ending, nothing);
        }
    }

    /** It fails only for a process that leads a group already, which is just as good. */
    @Override
    public void leaveTerminal() {
        setsid();
    }

    /** Not by a signal that kills: the grader's thread that started this process may end long before the grader does. */
    @Override
    public void goOnAtParentsEnd() {
        prctl(PR_SET_PDEATHSIG, SIGCONT, 0, 0, 0);
    }

    @Override
    public void reap(long pid) {
        waitpid((int) pid, Pointer.NULL, WNOHANG);
    }

    @Override
    public void stop(long pid) {
        kill((int) pid, SIGSTOP);
    }

    @Override
    public void resume(long pid) {
        kill((int) pid, SIGCONT);
    }

    @Override
    public void confineThread(List<Integer> processors) {
        if (processors.isEmpty()) {
            return;
        }
        byte[] mask = new byte[CPU_SET_BYTES];
        for (int processor : processors) {
            mask[processor / Byte.SIZE] |= (byte) (1 << processor % Byte.SIZE);
        }
        if (sched_setaffinity(0, mask.length, mask) != 0) {
            throw new IllegalStateException(
                    "sched_setaffinity to " + processors + " failed with errno " + Native.getLastError());
        }
    }

    /** The fence first: its places are opened by the warden's own user. But within it, no more classes can be loaded. */
    @Override
    public void confineThread(Confinement confinement) {
        Optional<ThreadUser> thread =
                confinement.user().isPresent() ? Optional.of(ThreadUser.ofThisProcessor()) : Optional.empty();
        if (confinement.fenced()) {
            Landlock.ofThisKernel().confineThread(confinement.reaches());
        }
        thread.ifPresent(one -> one.become(confinement.user().getAsInt()));
    }
}
