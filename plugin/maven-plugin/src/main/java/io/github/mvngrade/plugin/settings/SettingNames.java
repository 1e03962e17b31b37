package io.github.mvngrade.plugin.settings;

import io.github.mvngrade.model.NearestName;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * The names of the settings that the plugin's goals take from the command line. If a misspelt one were silently ignored, the
 * grade wouldn't be the one that was asked for, so a name that no goal knows is refused.
 *
 * @param known all of them, as {@code grade.seed}
 */
public record SettingNames(SortedSet<String> known) {
    private static final String PREFIX = "grade.";
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(grade\\.[^}]+)}");

    /** All that the plugin's own descriptor lists, whichever goal they belong to. */
    public static SettingNames of(PluginDescriptor plugin) {
        SortedSet<String> names = new TreeSet<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            Stream.ofNullable(goal.getMojoConfiguration())
                    .flatMap(configuration -> Stream.of(configuration.getChildren()))
                    .map(PlexusConfiguration::getValue)
                    .filter(Objects::nonNull)
                    .flatMap(value -> PROPERTY.matcher(value).results())
                    .map((MatchResult found) -> found.group(1))
                    .forEach(names::add);
        }
        return new SettingNames(names);
    }

    /**
     * Checks what was set.
     *
     * @param given the user's properties; those without this plugin's prefix may be anything
     * @throws SettingException if one with the prefix is unknown or empty; the message says what was probably meant
     */
    public void require(Properties given) throws SettingException {
        for (String name : new TreeSet<>(given.stringPropertyNames())) {
            if (!name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
                continue;
            }
            if (!known.contains(name)) {
                throw new SettingException("There is no setting " + name + ". "
                        + nearest(name)
                                .map(meant -> "Did you mean " + meant + "? ")
                                .orElse("") + "All settings: " + String.join(", ", known));
            }
            if (given.getProperty(name).isBlank()) {
                throw new SettingException("The setting " + name + " is empty: give it a value, as in -D" + name
                        + "=VALUE, or leave it out");
            }
        }
    }

    /** The known name that this one is most like; empty if it is like none. */
    Optional<String> nearest(String name) {
        return NearestName.among(known.stream().map(SettingNames::own).toList(), own(name))
                .map(PREFIX::concat);
    }

    private static String own(String name) {
        return name.substring(PREFIX.length());
    }
}
