package tasks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Calls a program that listens on the loopback interface of the machine. */
public final class Tasks {
    private Tasks() {}

    public static int one() {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), @PORT@)) {
            line.getOutputStream().write(1);
        } catch (IOException nobodyThere) {
            System.out.println(nobodyThere);
        }
        return 0;
    }

    public static int two() {
        return 2;
    }
}
