package io.github.mvngrade.plugin.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a class is graded.
 *
 * @param folder of the reports, and of the gradebook if it is in a database of its own
 * @param server a database that several machines share, as its driver names it; empty for one of its own
 * @param name of the batch in that database
 * @param cores how many submissions are checked here at a time; 0 leaves all to workers on other machines
 */
public record ClassSettings(Path folder, Optional<String> server, String name, int cores) {}
