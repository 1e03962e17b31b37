package io.github.mvngrade.checks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Does what its first argument says. */
final class Parrot {
    private Parrot() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (arguments[0]) {
            case "say" -> out.println(String.join("|", arguments));
            case "echo" -> System.in.transferTo(System.out);
            case "complain" -> {
                System.err.println("Error: as you wish");
                System.exit(3);
            }
            case "report" -> {
                out.println("Square of 3: 9\n\n  Finished  \n\n");
                System.err.println("Warning: slow");
            }
            case "listen" -> {
                out.println(new ServerSocket(0).getLocalPort());
                Thread.sleep(Long.MAX_VALUE);
            }
            case "exit" -> System.exit(Integer.parseInt(arguments[1]));
            case "flood" -> out.println("x".repeat(3_000_000));
            case "sleep" -> {
                startWaiting();
                out.println("asleep");
                Thread.sleep(Long.MAX_VALUE);
            }
            case "leave" -> {
                out.println("first words");
                new ProcessBuilder("sleep", arguments[1]).inheritIO().start();
                out.println("last words");
            }
            case "heap" -> out.println(Runtime.getRuntime().maxMemory());
            default -> Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static void startWaiting() throws IOException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parrot.class.getName(),
                        "wait")
                .inheritIO()
                .start();
    }
}
