package io.github.mvngrade.engine.api;

import io.github.mvngrade.engine.words.ApiWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Finds what a student may have meant to be a member that is missing. */
final class NamesakeMembers {
    private static final String OBJECT = "java/lang/Object";

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
        List<String> calls =
                candidates(missing).map(Declarations::call).distinct().sorted().toList();
        return switch (missing.kind()) {
            case FIELD, TYPE -> ApiWords.noField(missing.name());
            case CONSTRUCTOR -> calls.isEmpty() ? ApiWords.NO_CONSTRUCTOR : ApiWords.has(calls);
            case METHOD -> calls.isEmpty() ? ApiWords.noMethod(missing.name()) : ApiWords.has(calls);
        };
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
