package parallel.managerlist;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.util.List;

/**
 * What other processes can do with a list that a manager shares.
 *
 * <p>This is a <em>remote interface</em>: it extends {@link Remote}, and each method may throw a {@link RemoteException},
 * since the manager may not be there. A worker has a <em>proxy</em> (RMI calls it a stub), which is a {@code SharedList} too.
 * Each call of the proxy sends the method's name and arguments to the manager's JVM, is made there, and returns what came
 * back. Arguments and results are copies. The manager makes calls of several workers at the same time, in several threads.
 */
public interface SharedList extends Remote {
    /** Adds a square at the end. */
    void append(Squared squared) throws RemoteException;

    /** A copy of all that is in the list, in the order in which it was appended. */
    List<Squared> get() throws RemoteException;

    /** Replaces all that is in the list. */
    void set(List<Squared> all) throws RemoteException;
}
