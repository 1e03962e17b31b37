package io.github.mvngrade.engine.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Finds what a student may have meant to be a member that is missing. */
final class NamesakeMembers {
    private static final String OBJECT = "java/lang/Object";
    private static final int MOST_LISTED = 4;

    private final ApiTypes types;
    private final ApiType type;

    /** @param type the submission's type that lacks the member */
    NamesakeMembers(ApiTypes types, ApiType type) {
        this.types = types;
        this.type = type;
    }

    /** The member of the same name and parameters whose type is another. */
    Optional<ApiMember> withOtherType(ApiMember missing) {
        return candidates(missing)
                .filter(other -> missing.kind() == Member.Kind.FIELD
                        || List.of(Type.getArgumentTypes(other.descriptor()))
                                .equals(List.of(Type.getArgumentTypes(missing.descriptor()))))
                .findFirst();
    }

    /** {@code it has `cached(long)`}, or that it has none of that name. */
    String listed(ApiMember missing) {
        List<String> calls = candidates(missing)
                .map(other -> '`' + Declarations.call(other) + '`')
                .distinct()
                .sorted()
                .toList();
        return switch (missing.kind()) {
            case FIELD, TYPE -> "it has no field `" + missing.name() + '`';
            case CONSTRUCTOR, METHOD -> calls.isEmpty() ? "it has no " + nameOf(missing) : "it has " + joined(calls);
        };
    }

    private static String nameOf(ApiMember missing) {
        return missing.kind() == Member.Kind.CONSTRUCTOR ? "constructor" : "method `" + missing.name() + '`';
    }

    private static String joined(List<String> calls) {
        if (calls.size() > MOST_LISTED) {
            return calls.stream().limit(MOST_LISTED).collect(Collectors.joining(", ")) + " and "
                    + (calls.size() - MOST_LISTED) + " more";
        }
        String last = calls.get(calls.size() - 1);
        return calls.size() == 1 ? last : String.join(", ", calls.subList(0, calls.size() - 1)) + " and " + last;
    }

    private Stream<ApiMember> candidates(ApiMember missing) {
        Stream<ApiType> lineage =
                missing.kind() == Member.Kind.CONSTRUCTOR ? Stream.of(type) : types.lineage(type).stream();
        return lineage.filter(each -> !each.name().equals(OBJECT))
                .flatMap(each -> missing.kind() == Member.Kind.FIELD ? each.fields() : each.methods())
                .filter(other -> other.name().equals(missing.name()))
                .filter(ApiMember::isWritten)
                .filter(other -> other.owner().equals(type) || inherited(other));
    }

    private static boolean inherited(ApiMember other) {
        return !other.isPrivate()
                && !(other.owner().isInterface() && other.isStatic() && other.kind() == Member.Kind.METHOD);
    }
}
