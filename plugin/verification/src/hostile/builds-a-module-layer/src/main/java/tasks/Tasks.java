package tasks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Loads a part of itself as a module named like one of the runner's, in a layer of its own. */
public final class Tasks {
    private static final List<String> NAMES = List.of("io.github.mvngrade.subject", "io.github.mvngrade.checks");

    private Tasks() {}

    public static int one() throws IOException {
        for (String name : NAMES) {
            try {
                load(name, jar(name));
            } catch (ReflectiveOperationException | RuntimeException refused) {
                System.out.println(refused);
            }
        }
        return 0;
    }

    private static Path jar(String name) throws IOException {
        Path jar = Files.createTempDirectory("layer").resolve(name.replace('.', '-') + ".jar");
        String entry = Grabber.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                InputStream own = Tasks.class.getClassLoader().getResourceAsStream(entry)) {
            entries.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            entries.write(("Manifest-Version: 1.0\r\nAutomatic-Module-Name: " + name + "\r\n\r\n").getBytes());
            entries.putNextEntry(new JarEntry(entry));
            own.transferTo(entries);
        }
        return jar;
    }

    private static void load(String name, Path jar) throws ReflectiveOperationException {
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(jar), ModuleFinder.of(), Set.of(name));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), Tasks.class.getClassLoader())
                .layer();
        layer.findLoader(name)
                .loadClass(Grabber.class.getName())
                .getMethod("grab")
                .invoke(null);
    }

    public static int two() {
        return 2;
    }
}
