package it.words;

import java.io.IOException;
import java.util.List;

public final class Words {
    private Words() {}

    /** The names of a JSON object's fields, in their order. */
    public static List<String> of(String json) throws IOException {
        // STUB: throw new UnsupportedOperationException("not built yet");
        // BEGIN SOLUTION
        return List.of(json.split("\""));
        // END SOLUTION
    }
}
