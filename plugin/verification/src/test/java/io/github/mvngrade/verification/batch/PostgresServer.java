package io.github.mvngrade.verification.batch;

import io.github.mvngrade.verification.tools.Requirement;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL of a test's own, on loopback, in a folder that goes with it. It refuses to run as root, so root runs it as the user that
 * Debian's package made.
 *
 * @param programs folder of its programs
 * @param folder of its data
 */
record PostgresServer(Path programs, Path folder, int port) implements AutoCloseable {
    private static final String USER = "postgres";
    private static final String NAME = "grader";
    private static final String PASSWORD = "a-password-of-the-database";
    private static final String DATABASE = "grades";

    /** Starts one; a test that lacks it is skipped. */
    static PostgresServer start() throws Throwable {
        Optional<Path> programs = installed();
        if (programs.isEmpty()) {
            throw Requirement.lacking("no PostgreSQL on this machine (Debian: apt install postgresql)");
        }
        Path folder = Files.createTempDirectory("mvn-grade-postgres");
        PostgresServer server = new PostgresServer(programs.get(), folder, freePort());
        try {
            if (isRoot()) {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
            }
            Files.writeString(folder.resolve("password"), PASSWORD);
            Files.setPosixFilePermissions(folder.resolve("password"), PosixFilePermissions.fromString("rw-r--r--"));
            server.run(
                    "initdb",
                    "-D",
                    server.data(),
                    "-A",
                    "scram-sha-256",
                    "-U",
                    NAME,
                    "--no-sync",
                    "--pwfile=" + folder.resolve("password"));
            server.goOn();
            Path passwords = Files.writeString(folder.resolve("pgpass"), "*:*:*:" + NAME + ":" + PASSWORD + "\n");
            Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
            System.setProperty("org.postgresql.pgpassfile", passwords.toString());
            server.makeDatabase();
            return server;
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void makeDatabase() throws IOException, InterruptedException {
        ProcessBuilder createdb = new ProcessBuilder(
                programs.resolve("createdb").toString(),
                "-w",
                "-h",
                "127.0.0.1",
                "-p",
                port + "",
                "-U",
                NAME,
                DATABASE);
        createdb.environment().put("PGPASSFILE", passwords().toString());
        await(createdb, "createdb");
    }

    private static Optional<Path> installed() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(versions)) {
            return all.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** What is given as {@code grade.db}. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE + "?user=" + NAME;
    }

    /** The file with its password. */
    Path passwords() {
        return folder.resolve("pgpass");
    }

    /** Lets it run, again or for the first time. */
    void goOn() throws IOException, InterruptedException {
        run(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -h 127.0.0.1 -k " + folder + " -F",
                "start");
    }

    /** Stops it as a power cut would. */
    void fail() throws IOException, InterruptedException {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        await(new ProcessBuilder(command), program);
    }

    private void await(ProcessBuilder builder, String program) throws IOException, InterruptedException {
        Path log = folder.resolve(program + ".log");
        Process process = builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(program + " failed: " + Files.readString(log));
        }
    }

    @Override
    public void close() {
        try {
            if (Files.exists(folder.resolve("data/postmaster.pid"))) {
                fail();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The test's PostgreSQL can't be cleared away from " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
