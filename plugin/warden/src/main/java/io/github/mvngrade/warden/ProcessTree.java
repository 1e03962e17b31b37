package io.github.mvngrade.warden;

import io.github.mvngrade.model.grade.ObservedProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The processes below one process, followed from look to look. A look lists all ids first and reads each process of the tree
 * afterwards: those that it finds alive were all there when the list was made, so they lived at one moment.
 *
 * <p>An id is asked for its parent once, when it is new: what isn't in the tree then never gets into it, and an orphan
 * goes to the root, which is in it. So a look costs one listing and one small file for each process of the tree.
 */
final class ProcessTree {
    private final ProcessTable table;
    private final Kernel kernel;
    private final long root;
    private final long subject;
    private final Map<Long, Member> living = new HashMap<>();
    private final List<Member> ended = new ArrayList<>();
    /** Listed ids of no interest: those of strangers, and of dead processes that were reported. */
    private Set<Long> passedOver = new HashSet<>();

    /** What the subject runs: the launcher of the grade's JVMs. Read when the first other process is. */
    private Optional<String> launcher = Optional.empty();

    private Duration zero;
    private Duration lastLook;

    /** A process of the tree, as it was last seen. */
    private static final class Member {
        private final long parent;
        private final Duration start;
        private ProcessTable.Entry entry;
        private String name;
        private ObservedProcess.Program program;
        private int looks = 1;
        private Duration lastSeen;

        private Member(
                ProcessTable.Entry entry, Duration start, Duration now, ObservedProcess.Program program, String name) {
            this.parent = entry.parent();
            this.start = start;
            this.entry = entry;
            this.lastSeen = now;
            this.name = name;
            this.program = program;
        }
    }

    /**
     * @param root the warden
     * @param subject its child, which is followed but not reported
     */
    ProcessTree(ProcessTable table, Kernel kernel, long root, long subject) {
        this.table = table;
        this.kernel = kernel;
        this.root = root;
        this.subject = subject;
        this.zero = table.now();
        this.lastLook = zero;
    }

    /** Times count from now on. */
    void begin() {
        zero = table.now();
    }

    /** Looks at every process of the tree. */
    void look() {
        Duration now = table.now();
        List<Long> pids = table.pids();
        refresh(now);
        Set<Long> known = new HashSet<>(pids.size() * 2);
        List<ProcessTable.Entry> fresh = new ArrayList<>();
        for (long pid : pids) {
            if (passedOver.contains(pid) || pid == root) {
                known.add(pid);
            } else if (!living.containsKey(pid)) {
                table.entry(pid).ifPresent(fresh::add);
            }
        }
        adopt(fresh, now);
        for (ProcessTable.Entry entry : fresh) {
            if (!living.containsKey(entry.pid())) {
                known.add(entry.pid());
            }
        }
        passedOver = known;
        lastLook = now;
    }

    private void refresh(Duration now) {
        for (Iterator<Member> members = living.values().iterator(); members.hasNext(); ) {
            Member member = members.next();
            Optional<ProcessTable.Entry> seen = table.entry(member.entry.pid())
                    .filter(found -> found.started().equals(member.entry.started()));
            seen.ifPresent(entry -> update(member, entry, now));
            if (seen.isEmpty() || seen.get().life() == ProcessTable.Life.ZOMBIE) {
                reapAdopted(seen);
                members.remove();
                ended.add(member);
                // Until its parent reaps it, a dead process stays in the table.
                seen.ifPresent(dead -> passedOver.add(dead.pid()));
            }
        }
    }

    private void update(Member member, ProcessTable.Entry entry, Duration now) {
        boolean otherProgram = !entry.shortName().equals(member.entry.shortName());
        if (entry.life() == ProcessTable.Life.ALIVE) {
            member.lastSeen = now;
            // A process that was just forked still has its parent's command line and program.
            if (otherProgram || member.looks++ == 1) {
                member.name = ProgramName.of(table.commandLine(entry.pid()), entry.shortName());
                member.program = program(entry, member.program);
            }
        }
        member.entry = entry;
    }

    private void reapAdopted(Optional<ProcessTable.Entry> zombie) {
        zombie.filter(entry -> entry.parent() == root && entry.pid() != subject)
                .ifPresent(entry -> kernel.reap(entry.pid()));
    }

    /** Takes in what descends from the tree: one round for each new generation. */
    private void adopt(List<ProcessTable.Entry> fresh, Duration now) {
        List<ProcessTable.Entry> open = new ArrayList<>(fresh);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Iterator<ProcessTable.Entry> entries = open.iterator(); entries.hasNext(); ) {
                ProcessTable.Entry entry = entries.next();
                if (entry.parent() == root || living.containsKey(entry.parent()) || endedInThisLook(entry.parent())) {
                    entries.remove();
                    grown = true;
                    take(entry, now);
                }
            }
        }
    }

    /** A parent may end between the listing and the child's turn to be read. */
    private boolean endedInThisLook(long pid) {
        return ended.stream().anyMatch(member -> member.entry.pid() == pid);
    }

    private void take(ProcessTable.Entry entry, Duration now) {
        // The system gives the start in ticks, rounded down; but the process wasn't there at the last look.
        Duration start = earlier(later(entry.started(), lastLook), now);
        Member member = new Member(
                entry,
                start,
                now,
                program(entry, ObservedProcess.Program.UNKNOWN),
                ProgramName.of(table.commandLine(entry.pid()), entry.shortName()));
        if (entry.life() == ProcessTable.Life.ZOMBIE) {
            reapAdopted(Optional.of(entry));
            ended.add(member);
        } else {
            living.put(entry.pid(), member);
        }
    }

    /**
     * What a process runs: a JVM of the grade's runtime has the same executable as the subject.
     *
     * @param before as it was known; it stays if the process is gone meanwhile
     */
    private ObservedProcess.Program program(ProcessTable.Entry entry, ObservedProcess.Program before) {
        if (entry.pid() == subject || entry.life() == ProcessTable.Life.ZOMBIE) {
            return before;
        }
        if (launcher.isEmpty()) {
            launcher = table.executable(subject);
        }
        return launcher.flatMap(ofSubject -> table.executable(entry.pid())
                        .map(found -> found.equals(ofSubject) && !found.isEmpty()
                                ? ObservedProcess.Program.JVM
                                : ObservedProcess.Program.OTHER))
                .orElse(before);
    }

    /** The ids of what lives below the root, the subject's among them, as of the last look. */
    List<Long> living() {
        return List.copyOf(living.keySet());
    }

    /** Whether anything but the subject lives, as of the last look. */
    boolean onlySubjectLives() {
        return living.keySet().stream().allMatch(pid -> pid == subject);
    }

    /**
     * Processor time of the subject and of everything that it ever started: what the living used and reaped, and what the
     * root reaped.
     */
    Duration cpu() {
        Duration sum = table.entry(root).map(entry -> entry.cpu().children()).orElse(Duration.ZERO);
        for (Member member : living.values()) {
            sum = sum.plus(member.entry.cpu().sum());
        }
        return sum;
    }

    /** Returns all that lived since the last call, without the subject; what is alive now is a survivor. */
    List<ObservedProcess> takePeriod() {
        List<ObservedProcess> told = new ArrayList<>();
        ended.forEach(member -> told.add(observed(member, ObservedProcess.Fate.ENDED)));
        living.values().forEach(member -> told.add(observed(member, ObservedProcess.Fate.SURVIVED)));
        told.removeIf(process -> process.pid() == subject);
        told.sort(Comparator.comparing(ObservedProcess::start));
        ended.clear();
        return told;
    }

    private ObservedProcess observed(Member member, ObservedProcess.Fate fate) {
        Duration start = later(member.start.minus(zero), Duration.ZERO);
        Duration end = later(member.lastSeen.minus(zero), start);
        return new ObservedProcess(
                member.entry.pid(),
                member.parent,
                member.name,
                start,
                end,
                member.entry.cpu().own(),
                fate,
                member.program);
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
