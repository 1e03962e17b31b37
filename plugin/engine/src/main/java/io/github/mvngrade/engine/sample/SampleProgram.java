package io.github.mvngrade.engine.sample;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.server.RMIClientSocketFactory;
import java.rmi.server.RMIServerSocketFactory;
import java.rmi.server.UnicastRemoteObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Does a little of all that submissions do: threads, streams, processes, files, sockets, objects stored and loaded, objects
 * called from elsewhere. What the JVM loads and links meanwhile is recorded, so it needs nothing but the JDK.
 */
public final class SampleProgram {
    private static final int MANY = 20;

    private SampleProgram() {}

    /**
     * Does it all.
     *
     * @param arguments the launcher of a Java runtime, and a folder for a few small files
     * @throws Exception if something can't be done on this machine
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        List<Squared> squares = inThreads();
        System.out.println(inWords(squares));
        process(arguments[0]);
        file(folder.resolve("sample"));
        socket();
        remote(squares);
    }

    /** A value that travels. */
    public record Squared(int index, long square) implements Serializable {}

    /** A list that is called from elsewhere. */
    public interface SharedList extends Remote {
        /** Adds one. */
        void append(Squared squared) throws RemoteException;

        /** All of them. */
        List<Squared> get() throws RemoteException;
    }

    private static final class OwnList implements SharedList {
        private final List<Squared> squares = new ArrayList<>();

        @Override
        public synchronized void append(Squared squared) {
            squares.add(squared);
        }

        @Override
        public synchronized List<Squared> get() {
            return new ArrayList<>(squares);
        }
    }

    /** On the loopback interface only. */
    private record Loopback() implements RMIClientSocketFactory, RMIServerSocketFactory, Serializable {
        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return new Socket(InetAddress.getLoopbackAddress(), port);
        }

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            return new ServerSocket(port, MANY, InetAddress.getLoopbackAddress());
        }
    }

    private static List<Squared> inThreads() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Squared>> futures = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                int index = i;
                futures.add(pool.submit(() -> new Squared(index, (long) index * index)));
            }
            List<Squared> squares = new ArrayList<>();
            for (Future<Squared> future : futures) {
                squares.add(future.get());
            }
            return squares;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String inWords(List<Squared> squares) {
        double average = squares.stream().mapToLong(Squared::square).average().orElseThrow();
        return String.format(Locale.ROOT, "%d squares, %.2f on average: ", squares.size(), average)
                + IntStream.range(0, squares.size())
                        .filter(index -> index % 2 == 0)
                        .mapToObj(index -> squares.get(index).toString())
                        .collect(Collectors.joining(", "));
    }

    private static void process(String java) throws IOException, InterruptedException {
        BlockingQueue<Integer> ended = new LinkedBlockingQueue<>();
        Process process =
                new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
        CompletableFuture<Void> end = process.onExit().thenAccept(over -> ended.add(over.exitValue()));
        process.getOutputStream().close();
        try (BufferedReader lines = process.inputReader()) {
            System.out.println(lines.readLine() + Double.parseDouble("3.5"));
            while (lines.readLine() != null) {
                // The rest says nothing new.
                continue;
            }
        }
        System.out.println("exit code " + ended.take());
        end.join();
        process.destroyForcibly().waitFor();
    }

    private static void file(Path file) throws IOException {
        Files.write(file, "sample\n".repeat(MANY).getBytes(StandardCharsets.UTF_8));
        Path copy = Files.copy(file, file.resolveSibling("copy"), StandardCopyOption.REPLACE_EXISTING);
        System.out.println(Files.readAllLines(copy).size() + " lines in " + copy.getFileName());
        Files.delete(copy);
        Files.delete(file);
    }

    private static void socket() throws Exception {
        Loopback loopback = new Loopback();
        try (ServerSocket server = loopback.createServerSocket(0)) {
            Thread client = new Thread(() -> {
                try (Socket socket = loopback.createSocket("", server.getLocalPort());
                        ObjectOutputStream out = new ObjectOutputStream(socket.getOutputStream())) {
                    out.writeObject(new Squared(0, 0));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            client.start();
            try (Socket socket = server.accept();
                    ObjectInputStream in = new ObjectInputStream(socket.getInputStream())) {
                System.out.println("received " + in.readObject());
            }
            client.join();
        }
    }

    private static void remote(List<Squared> squares) throws Exception {
        OwnList list = new OwnList();
        Loopback loopback = new Loopback();
        Remote stub = UnicastRemoteObject.exportObject(list, 0, loopback, loopback);
        SharedList elsewhere = (SharedList) loaded(stored(stub));
        for (Squared squared : squares) {
            elsewhere.append(squared);
        }
        System.out.println(elsewhere.get().size() + " in the list");
        UnicastRemoteObject.unexportObject(list, true);
    }

    private static byte[] stored(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object loaded(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxdepth=" + MANY));
            return in.readObject();
        }
    }
}
