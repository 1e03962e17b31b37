package io.github.mvngrade.engine.api;

import io.github.mvngrade.engine.CompiledSources;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares small sources, as the tests of the comparison do. */
final class Comparing {
    static final String HEAD = "package p; import java.util.*; import java.util.function.*; ";

    private Comparing() {}

    /** What the submission lacks of these members, given by their texts; sources are in package {@code p}. */
    static Optional<String> compare(String skeleton, String submission, String... used) {
        return new ApiComparison(files(skeleton), files(submission)).mismatch(members(used));
    }

    static ClassFiles files(String source) {
        return ClassFiles.of(CompiledSources.compile(HEAD + source));
    }

    static List<Member> members(String... used) {
        return Arrays.stream(used).map(Member::parse).toList();
    }
}
