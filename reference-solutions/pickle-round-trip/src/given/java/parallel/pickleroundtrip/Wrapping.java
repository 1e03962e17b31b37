package parallel.pickleroundtrip;

import java.io.Serializable;

/** What is around a {@code Parcel}. */
public class Wrapping implements Serializable {
    private static final long serialVersionUID = 1;

    private final String color;

    public Wrapping(String color) {
        this.color = color;
    }

    public final String color() {
        return color;
    }
}
