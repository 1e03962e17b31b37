package io.github.mvngrade.engine.pack;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.mvngrade.model.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a key of {@code exercise.yaml}, in words for its author instead of the parser's. */
final class KeyWords {
    private KeyWords() {}

    /** Of a key that there isn't: the one that was probably meant, or else all that there are. */
    static String unknown(UnrecognizedPropertyException found) {
        String key = path(found);
        String place = key.substring(0, key.length() - found.getPropertyName().length());
        List<String> known = known(found.getKnownPropertyIds());
        return "`" + key + "` isn't a key of " + ExerciseFile.NAME
                + NearestName.among(known, found.getPropertyName())
                        .map(meant -> "; did you mean `" + place + meant + "`?")
                        .orElseGet(() -> known.stream()
                                .map(each -> place + each)
                                .collect(Collectors.joining(", ", "; its keys are ", "")));
    }

    /** Of a value that its key can't have. */
    static String mismatched(MismatchedInputException found) {
        String key = path(found);
        return (key.isEmpty() ? ExerciseFile.NAME : "`" + key + "`") + " must be " + wanted(found.getTargetType());
    }

    private static String wanted(Class<?> type) {
        if (type == Integer.class) {
            return "a whole number, like 17";
        }
        if (List.class.isAssignableFrom(type)) {
            return "a list, like [one, two]";
        }
        return type == String.class ? "one text" : "keys with their values, like {key: value}";
    }

    private static List<String> known(Collection<Object> ids) {
        return ids.stream().map(Object::toString).sorted().toList();
    }

    private static String path(JsonMappingException found) {
        return found.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }
}
