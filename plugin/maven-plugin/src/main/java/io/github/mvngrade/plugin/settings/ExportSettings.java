package io.github.mvngrade.plugin.settings;

import io.github.mvngrade.report.ExportDesk;
import io.github.mvngrade.report.export.Exporters;
import io.github.mvngrade.report.export.PendingPolicy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the settings about exports ask for. */
public final class ExportSettings {
    private ExportSettings() {}

    /**
     * Formats, folder and pending points.
     *
     * @param formats names, separated by commas; none if not set
     * @param folder that files are written to
     * @param pending one of the policies
     * @param problems what an assessment calls exercises, as {@code id=name} separated by commas; none if not set
     * @param environment of this process
     * @throws SettingException if a value can't be used
     */
    public static ExportDesk.Settings of(
            @Nullable String formats,
            Path folder,
            String pending,
            @Nullable String problems,
            Map<String, String> environment)
            throws SettingException {
        Map<String, String> names =
                SettingValue.ifSet(problems, ExportSettings::problems).orElse(Map.of());
        Exporters known = new Exporters(environment, names);
        return new ExportDesk.Settings(
                folder,
                SettingValue.ifSet(formats, known::named).orElse(List.of()),
                SettingValue.oneOf("grade.pending", pending, PendingPolicy.class));
    }

    private static Map<String, String> problems(String list) {
        Map<String, String> names = new TreeMap<>();
        for (String entry : Arrays.stream(list.split(",")).map(String::strip).toList()) {
            int equals = entry.indexOf('=');
            if (equals < 1 || equals == entry.length() - 1) {
                throw new IllegalArgumentException(
                        "grade.problems must be a list like fibonacci=Problem 1,file-copy=Problem 2,"
                                + " but one of its entries is \"" + entry + '"');
            }
            names.put(
                    entry.substring(0, equals).strip(),
                    entry.substring(equals + 1).strip());
        }
        return names;
    }
}
