package io.github.mvngrade.batch.run;

import io.github.mvngrade.engine.pack.Pack;
import java.nio.file.Path;

/**
 * A pack that a batch grades with.
 *
 * @param pack as it was read
 * @param jar that it was read from
 */
public record PackFile(Pack pack, Path jar) {}
