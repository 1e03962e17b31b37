package parallel.pickleroundtrip;

import java.io.Serializable;
import java.util.List;

/** A record of a list. */
public record ColorList(List<String> colors) implements Serializable {
    private static final long serialVersionUID = 7;

    public ColorList(String... colors) {
        this(List.of(colors));
    }

    public int size() {
        return colors.size();
    }

    public String get(int index) {
        return colors.get(index);
    }
}
