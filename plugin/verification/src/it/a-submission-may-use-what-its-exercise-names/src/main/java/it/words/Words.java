package it.words;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public final class Words {
    private Words() {}

    /** The names of a JSON object's fields, in their order. */
    public static List<String> of(String json) throws IOException {
        // BEGIN SOLUTION
        List<String> names = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        return names;
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
}
