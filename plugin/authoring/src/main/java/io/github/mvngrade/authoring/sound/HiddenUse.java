package io.github.mvngrade.authoring.sound;

import io.github.mvngrade.authoring.skeleton.StudentChecks;
import java.util.List;
import java.util.stream.Stream;

/** Finds hidden classes that classes without {@code @Hidden} use: students' copy of the checks wouldn't compile. */
final class HiddenUse {
    private final StudentChecks visibility;

    HiddenUse(StudentChecks visibility) {
        this.visibility = visibility;
    }

    List<String> objections(String name, byte[] bytes) {
        if (visibility.isHidden(name)) {
            return List.of();
        }
        ClassTexts texts = ClassTexts.of(bytes);
        return visibility.hidden().stream()
                .filter(hidden -> texts.name(hidden.replace('.', '/')))
                .map(HiddenUse::topLevel)
                .distinct()
                .map(hidden -> topLevel(name) + ", which students get, uses " + hidden
                        + ", which is @Hidden, so their copy wouldn't compile: take @Hidden off it, or move what both use to"
                        + " a class without it.")
                .toList();
    }

    private static String topLevel(String name) {
        return Stream.of(name.split("\\$")).findFirst().orElse(name);
    }
}
