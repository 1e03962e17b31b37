package io.github.mvngrade.subject;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds one module whose content is held in memory.
 *
 * @param descriptor of the module
 * @param classes by binary name
 */
record ClassesInMemory(ModuleDescriptor descriptor, Map<String, byte[]> classes) implements ModuleFinder {
    private static final String SUFFIX = ".class";

    @Override
    public Optional<ModuleReference> find(String name) {
        return name.equals(descriptor.name()) ? Optional.of(reference()) : Optional.empty();
    }

    @Override
    public Set<ModuleReference> findAll() {
        return Set.of(reference());
    }

    private ModuleReference reference() {
        return new ModuleReference(descriptor, null) {
            @Override
            public ModuleReader open() {
                return new Reader(classes);
            }
        };
    }

    /** Reads the module's only resources, its classes. */
    private record Reader(Map<String, byte[]> classes) implements ModuleReader {
        @Override
        public Optional<URI> find(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<ByteBuffer> read(String name) {
            if (!name.endsWith(SUFFIX)) {
                return Optional.empty();
            }
            String binary = name.substring(0, name.length() - SUFFIX.length()).replace('/', '.');
            return Optional.ofNullable(classes.get(binary)).map(ByteBuffer::wrap);
        }

        @Override
        public Stream<String> list() {
            return classes.keySet().stream().map(name -> name.replace('.', '/') + SUFFIX);
        }

        @Override
        public void close() {}
    }
}
