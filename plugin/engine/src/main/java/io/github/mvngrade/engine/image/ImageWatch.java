package io.github.mvngrade.engine.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Checks that submissions ran on an intact image, from one moment to another. */
public final class ImageWatch {
    private final Path place;
    private final ImageState before;

    private ImageWatch(Path place, ImageState before) {
        this.place = place;
        this.before = before;
    }

    /**
     * Begins with an intact image.
     *
     * @throws ImageException if it isn't; the message says what to do
     */
    public static ImageWatch over(RuntimeImage image) throws ImageException {
        Path place = image.place();
        ImageState now;
        try {
            now = ImageState.of(place);
        } catch (IOException e) {
            throw ImageCache.unreadable(place, e);
        }
        if (now.damage().isPresent()) {
            throw new ImageException("The runtime image in " + place + " isn't as it was made ("
                    + now.damage().get() + "), so nothing was graded on it. Grade again: it is made again first");
        }
        return new ImageWatch(place, now);
    }

    /**
     * Ends with an image that is still the same.
     *
     * @throws ImageException if it isn't: then what submissions did since isn't their doing. The message says what to do
     */
    public void end() throws ImageException {
        Optional<String> change;
        try {
            change = ImageState.of(place).since(before, place);
        } catch (IOException e) {
            throw ImageCache.unreadable(place, e);
        }
        if (change.isPresent()) {
            throw new ImageException("The runtime image in " + place + " was changed while this submission was graded ("
                    + change.get() + "), so there is no grade, and no point is lost. Grade again: it is made again"
                    + " first. If this happens every time, look in the submission for code that writes to files that"
                    + " aren't its own");
        }
    }
}
