package parallel.fibonacci;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for a token wherever a program can look, and prints where it found one. */
final class Spy {
    /** Reversed, so that this source isn't found. */
    private static final String TOKEN = new StringBuilder("egac-a-ni-yranac").reverse().toString();

    private static final int MOST = 3000;
    private static final int LONGEST = 200_000;

    private Spy() {}

    public static void main(String[] places) {
        look(List.of(places));
    }

    static void look(List<String> places) {
        List<String> found = new ArrayList<>();
        System.getenv().forEach((name, value) -> note(found, value, "variable " + name));
        System.getProperties().forEach((name, value) -> note(found, String.valueOf(value), "property " + name));
        for (String place : places) {
            try (Stream<Path> files = Files.find(Path.of(place), 5, (file, attributes) -> attributes.isRegularFile())) {
                files.limit(MOST).forEach(file -> note(found, text(file), "file " + file));
            } catch (IOException | RuntimeException unreadable) {
                System.out.println("can't look into " + place);
            }
        }
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            processes.map(process -> process.resolve("environ")).forEach(file -> note(found, text(file), "file " + file));
        } catch (IOException | RuntimeException unreadable) {
            System.out.println("can't look into /proc");
        }
        System.out.println("LOOKED " + places.size());
        found.forEach(where -> System.out.println("FOUND IN " + where));
    }

    private static void note(List<String> found, String text, String where) {
        if (text.contains(TOKEN)) {
            found.add(where);
        }
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }
}
