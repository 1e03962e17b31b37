package parallel.managerlist;

import java.io.IOException;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.rmi.server.RMIClientSocketFactory;
import java.rmi.server.RMIServerSocketFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * The sockets that a manager and its proxies talk through: nobody on another machine can connect to them.
 *
 * <p>Left alone, RMI listens on all of the machine's network addresses, and the port that it chose for itself stays open until
 * the JVM ends, even when nothing is shared any more. So give RMI these sockets, in both roles, and close them when all is
 * done:
 *
 * <pre>{@code
 * LoopbackSockets sockets = new LoopbackSockets();
 * SharedList proxy = (SharedList) UnicastRemoteObject.exportObject(list, 0, sockets, sockets);
 * ...
 * UnicastRemoteObject.unexportObject(list, true); // now no call comes in any more
 * sockets.close(); // now no port is open any more
 * }</pre>
 *
 * <p>Port 0 means any port that is free. The proxy carries a copy of these sockets with it, to connect with.
 */
public final class LoopbackSockets
        implements RMIServerSocketFactory, RMIClientSocketFactory, AutoCloseable, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_WAITING = 50;

    /** None in a proxy's copy, which only connects. */
    private final transient List<ServerSocket> opened = new ArrayList<>();

    /** No sockets yet. */
    public LoopbackSockets() {}

    /** Called by RMI when a list is shared: listens on the loopback address only. */
    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
        ServerSocket socket = new ServerSocket(port, MOST_WAITING, InetAddress.getLoopbackAddress());
        synchronized (this) {
            opened.add(socket);
        }
        return socket;
    }

    /** Called by RMI in a worker, when its proxy is used: connects to the loopback address, whatever the host's name is. */
    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    /** Closes each port that was opened. */
    @Override
    public synchronized void close() throws IOException {
        for (ServerSocket socket : opened) {
            socket.close();
        }
    }
}
