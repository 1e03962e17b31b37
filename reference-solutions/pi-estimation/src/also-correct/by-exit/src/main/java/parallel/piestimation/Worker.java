package parallel.piestimation;

/** The program of a worker: prints the bits of its estimate. */
public final class Worker {
    private Worker() {}

    public static void main(String[] task) {
        String[] numbers = task[0].split("/");
        double pi = PiEstimator.calculatePi(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
        System.out.println(Double.doubleToRawLongBits(pi));
    }
}
