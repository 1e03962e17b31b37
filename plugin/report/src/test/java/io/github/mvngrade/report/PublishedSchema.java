package io.github.mvngrade.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** Asks a schema of this module what it thinks of a document. */
public final class PublishedSchema {
    private PublishedSchema() {}

    /** What is wrong with the document; empty if nothing is. */
    public static Set<ValidationMessage> complaints(String resource, String document) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(PublishedSchema.class.getResourceAsStream(resource))
                .validate(document, InputFormat.JSON);
    }
}
