package io.github.mvngrade.authoring.sound;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * The texts of a class file's constant pool: whatever a class refers to, it names there.
 *
 * @param all in the order of the pool
 */
record ClassTexts(List<String> all) {
    private static final int UTF8 = 1;

    ClassTexts {
        all = List.copyOf(all);
    }

    static ClassTexts of(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int start = reader.getItem(i);
            // The second half of a long or double has no place.
            if (start > 0 && bytes[start - 1] == UTF8) {
                texts.add(new String(bytes, start + 2, reader.readUnsignedShort(start), StandardCharsets.UTF_8));
            }
        }
        return new ClassTexts(texts);
    }

    /** Whether the class refers to a type, by its internal name. */
    boolean name(String type) {
        String inDescriptor = 'L' + type + ';';
        return all.stream().anyMatch(text -> text.equals(type) || text.contains(inDescriptor));
    }
}
