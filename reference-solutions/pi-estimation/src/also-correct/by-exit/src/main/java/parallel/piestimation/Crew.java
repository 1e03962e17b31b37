package parallel.piestimation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Workers, and what becomes of them. */
final class Crew implements AutoCloseable {
    private final List<Process> workers = new ArrayList<>();
    private final List<CompletableFuture<Double>> results = new ArrayList<>();
    private final CompletableFuture<Void> trouble = new CompletableFuture<>();

    void start(int number, long iterations, long seed) throws IOException {
        Process worker = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        iterations + "/" + seed)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        workers.add(worker);
        CompletableFuture<Double> result = worker.onExit().thenApply(ended -> {
            if (ended.exitValue() != 0) {
                throw new IllegalStateException("Worker " + (number + 1) + " has exit code " + ended.exitValue());
            }
            return read(ended);
        });
        result.whenComplete((pi, failure) -> {
            if (failure != null) {
                trouble.completeExceptionally(failure);
            }
        });
        results.add(result);
    }

    private static double read(Process ended) {
        try (BufferedReader output = ended.inputReader()) {
            return Double.longBitsToDouble(Long.parseLong(output.readLine()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All results, or the first failure. */
    double[] await() {
        CompletableFuture<Void> all = CompletableFuture.allOf(results.toArray(CompletableFuture[]::new));
        CompletableFuture.anyOf(all, trouble).join();
        return results.stream().mapToDouble(CompletableFuture::join).toArray();
    }

    @Override
    public void close() {
        workers.forEach(Process::destroy);
        workers.forEach(worker -> worker.onExit().join());
    }
}
