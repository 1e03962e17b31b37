package parallel.pickleroundtrip;

import java.io.Serializable;

/**
 * What a {@code Parcel} holds.
 *
 * @param name what it is
 * @param weight in kilograms
 * @param sizes its width, height and depth in millimetres
 */
public record Item(String name, Double weight, int[] sizes) implements Serializable {
    private static final long serialVersionUID = 1;
}
