package io.github.mvngrade.record.samples;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Asks a schema of this module what it thinks of a document. */
public final class PublishedSchema {
    private static final Map<String, JsonSchema> READ = new ConcurrentHashMap<>();

    private PublishedSchema() {}

    /** What is wrong with the document; empty if nothing is. */
    public static Set<ValidationMessage> complaints(String resource, String document) {
        return READ.computeIfAbsent(resource, PublishedSchema::read).validate(document, InputFormat.JSON);
    }

    private static JsonSchema read(String resource) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(PublishedSchema.class.getResourceAsStream(resource));
    }
}
