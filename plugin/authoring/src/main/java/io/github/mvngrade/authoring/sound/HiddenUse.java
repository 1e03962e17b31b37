package io.github.mvngrade.authoring.sound;

import io.github.mvngrade.authoring.skeleton.StudentChecks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** Finds hidden classes that classes without {@code @Hidden} use: students' copy of the checks wouldn't compile. */
final class HiddenUse {
    private static final int UTF8 = 1;

    private final StudentChecks visibility;

    HiddenUse(StudentChecks visibility) {
        this.visibility = visibility;
    }

    List<String> objections(String name, byte[] bytes) {
        if (visibility.isHidden(name)) {
            return List.of();
        }
        List<String> texts = texts(bytes);
        return visibility.hidden().stream()
                .filter(hidden -> names(texts, hidden.replace('.', '/')))
                .map(HiddenUse::topLevel)
                .distinct()
                .map(hidden -> topLevel(name) + ", which students get, uses " + hidden
                        + ", which is @Hidden, so their copy wouldn't compile: take @Hidden off it, or move what both use to"
                        + " a class without it.")
                .toList();
    }

    private static boolean names(List<String> texts, String type) {
        String inDescriptor = 'L' + type + ';';
        return texts.stream().anyMatch(text -> text.equals(type) || text.contains(inDescriptor));
    }

    /** The texts of the constant pool: whatever a class refers to, it names there. */
    private static List<String> texts(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int start = reader.getItem(i);
            // The second half of a long or double has no place.
            if (start > 0 && bytes[start - 1] == UTF8) {
                texts.add(new String(bytes, start + 2, reader.readUnsignedShort(start), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static String topLevel(String name) {
        return Stream.of(name.split("\\$")).findFirst().orElse(name);
    }
}
