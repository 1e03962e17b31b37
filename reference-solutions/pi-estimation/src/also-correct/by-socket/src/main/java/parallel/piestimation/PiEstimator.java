package parallel.piestimation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Workers connect to their parent and send what they found. */
public final class PiEstimator {
    private PiEstimator() {}

    public static long hits(long iterations, long seed) {
        require(iterations);
        RandomPoints points = new RandomPoints(seed);
        long outside = 0;
        for (long left = iterations; left > 0; left--) {
            points.next();
            outside += points.x() * points.x() + points.y() * points.y() > 1 ? 1 : 0;
        }
        return iterations - outside;
    }

    public static double calculatePi(long iterations, long seed) {
        return hits(iterations, seed) * 4.0 / iterations;
    }

    public static PiEstimate estimate(int processes, long iterationsEach, long seed)
            throws IOException, InterruptedException {
        require(processes);
        require(iterationsEach);
        Process[] workers = new Process[processes];
        try (ServerSocket parent = new ServerSocket(0, processes, InetAddress.getLoopbackAddress())) {
            for (int k = 0; k < processes; k++) {
                workers[k] = start(parent.getLocalPort(), k, iterationsEach, Seeds.forWorker(seed, k));
            }
            double[] found = new double[processes];
            CompletableFuture<Void> collecting = CompletableFuture.runAsync(() -> collect(parent, found));
            for (int k = 0; k < processes; k++) {
                int code = workers[k].waitFor();
                if (code != 0) {
                    throw new IllegalStateException("worker " + (k + 1) + " failed with exit code " + code);
                }
            }
            collecting.join();
            List<Double> estimates = Arrays.stream(found).boxed().toList();
            return new PiEstimate(Arrays.stream(found).sum() / processes, estimates);
        } finally {
            for (Process worker : workers) {
                if (worker != null) {
                    worker.destroyForcibly().waitFor();
                }
            }
        }
    }

    private static void require(long number) {
        if (number <= 0) {
            throw new IllegalArgumentException("not a positive number: " + number);
        }
    }

    private static Process start(int port, int number, long iterations, long seed) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PiEstimator.class.getName(),
                String.valueOf(port),
                String.valueOf(number),
                String.valueOf(iterations),
                String.valueOf(seed));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static void collect(ServerSocket parent, double[] found) {
        IntStream.range(0, found.length).forEach(any -> {
            try (Socket worker = parent.accept();
                    DataInputStream in = new DataInputStream(worker.getInputStream())) {
                found[in.readInt()] = in.readDouble();
            } catch (IOException workerIsGone) {
                // Its exit code says so, too.
            }
        });
    }

    public static void main(String[] arguments) throws IOException {
        double pi = calculatePi(Long.parseLong(arguments[2]), Long.parseLong(arguments[3]));
        try (Socket parent = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
                DataOutputStream out = new DataOutputStream(parent.getOutputStream())) {
            out.writeInt(Integer.parseInt(arguments[1]));
            out.writeDouble(pi);
        }
    }
}
