package io.github.mvngrade.plugin.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a report is written, and how it looks.
 *
 * @param folder it is written to
 * @param templates folder with templates that replace those of the report
 */
public record ReportSettings(Path folder, Optional<Path> templates) {}
