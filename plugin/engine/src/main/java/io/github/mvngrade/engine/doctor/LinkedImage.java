package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.image.ImageCache;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.toolchain.Installation;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The runtime image that subjects run on. All probes share one attempt to get it, whether that succeeds or not. */
final class LinkedImage {
    private final Installation installation;
    private final Consumer<String> progress;
    private @Nullable Had had;
    private @Nullable ImageException reason;

    LinkedImage(Installation installation, Consumer<String> progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /**
     * An image.
     *
     * @param image itself
     * @param made how long it took; empty if it was there
     * @param damage what was found damaged, so that the image was made again; empty if it was intact or not there
     */
    record Had(RuntimeImage image, Optional<Duration> made, Optional<String> damage) {}

    Had get() throws ImageException {
        if (reason != null) {
            throw new ImageException(reason.getMessage(), reason);
        }
        if (had == null) {
            had = make();
        }
        return had;
    }

    /** The same for probes that only need it, and don't report on it. */
    Optional<RuntimeImage> orNone() {
        try {
            return Optional.of(get().image());
        } catch (ImageException reportedByItsOwnProbe) {
            return Optional.empty();
        }
    }

    Installation installation() {
        return installation;
    }

    private Had make() throws ImageException {
        AtomicBoolean making = new AtomicBoolean();
        ImageCache images = new ImageCache(installation.cache(), words -> {
            making.set(true);
            progress.accept(words);
        });
        try {
            Optional<String> damage = images.damage(installation.javaHome(), installation.linked());
            long start = System.nanoTime();
            RuntimeImage image = images.image(installation.javaHome(), installation.linked());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Had(image, making.get() ? Optional.of(took) : Optional.empty(), damage);
        } catch (ImageException e) {
            reason = e;
            throw e;
        }
    }
}
