package parallel.pickleroundtrip;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes and reads its colors by hand. */
public final class ColorList implements Serializable {
    private static final long serialVersionUID = 4;

    private transient List<String> colors;

    public ColorList(String... colors) {
        this.colors = Arrays.asList(colors.clone());
    }

    public int size() {
        return colors.size();
    }

    public String get(int index) {
        return colors.get(index);
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(colors.size());
        for (String color : colors) {
            out.writeUTF(color);
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        colors = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            colors.add(in.readUTF());
        }
    }
}
