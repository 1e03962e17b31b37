package io.github.mvngrade.batch.roster;

import io.github.mvngrade.model.SubmissionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose each submission is. A group has handed in one, and each of its people gets its grade.
 *
 * @param people of each submission, in the roster's order; none if nobody is known to have handed it in
 */
public record Attribution(Map<SubmissionId, List<Person>> people) {
    /** As Moodle names what it gives teachers: {@code Ada Lovelace_123456_assignsubmission_file}. */
    private static final Pattern MOODLE = Pattern.compile(".*_(\\d+)_assignsubmission_.*");

    /** As Canvas does: {@code lovelaceada_123_4567_work}, with LATE after the name where it was. */
    private static final Pattern CANVAS = Pattern.compile("[^_]+(?:_LATE)?_(\\d+)_\\d+_.*", Pattern.CASE_INSENSITIVE);

    public Attribution {
        people = Map.copyOf(people);
    }

    /** Finds out, by what the roster says of each person and how the submission is called. */
    public static Attribution of(List<SubmissionId> submissions, Roster roster) {
        Map<SubmissionId, List<Person>> people = new LinkedHashMap<>();
        for (SubmissionId submission : submissions) {
            people.put(submission, owners(submission.value(), roster.people()));
        }
        return new Attribution(people);
    }

    /** Those whose the submission is. */
    public List<Person> of(SubmissionId submission) {
        return people.getOrDefault(submission, List.of());
    }

    private static List<Person> owners(String submission, List<Person> all) {
        List<Person> named = those(all, person -> person.names()
                .submission()
                .map(submission::equalsIgnoreCase)
                .orElse(false));
        if (!named.isEmpty()) {
            return named;
        }
        for (Pattern pattern : List.of(MOODLE, CANVAS)) {
            Matcher number = pattern.matcher(submission);
            if (number.matches()) {
                List<Person> numbered =
                        those(all, person -> person.names().numbers().contains(number.group(1)));
                if (!numbered.isEmpty()) {
                    return numbered;
                }
            }
        }
        return byLogin(submission.toLowerCase(Locale.ROOT), all);
    }

    /** The longest login wins: {@code fibonacci-mary-jane} is mary-jane's, and not jane's. */
    private static List<Person> byLogin(String submission, List<Person> all) {
        int longest = all.stream()
                .mapToInt(person -> longestLogin(submission, person))
                .max()
                .orElse(0);
        return longest == 0 ? List.of() : those(all, person -> longestLogin(submission, person) == longest);
    }

    private static int longestLogin(String submission, Person person) {
        return person.names().logins().stream()
                .map(login -> login.toLowerCase(Locale.ROOT))
                .filter(login -> submission.equals(login) || submission.endsWith("-" + login))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static List<Person> those(List<Person> all, Predicate<Person> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
