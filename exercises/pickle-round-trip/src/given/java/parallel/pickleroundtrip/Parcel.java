package parallel.pickleroundtrip;

import java.io.Serializable;
import java.util.List;

/**
 * Something to store that has other objects in it. Any of them may be {@code null}.
 *
 * @param sender who has packed it
 * @param items what it holds
 * @param wrapping what is around it
 * @param extra anything: what may stand here is decided by {@code load}
 */
public record Parcel(String sender, List<Item> items, Wrapping wrapping, Object extra) implements Serializable {
    private static final long serialVersionUID = 1;
}
