package io.github.mvngrade.engine.api;

import io.github.mvngrade.engine.words.ApiWords;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Says what a submission lacks of the skeleton's API, as far as a check uses it.
 *
 * <p>Not safe for use by several threads.
 */
public final class ApiComparison {
    private final ApiTypes skeleton;
    private final ApiTypes submission;
    private final NamesakeTypes namesakes;

    /**
     * @param skeleton the compiled skeleton with the given sources
     * @param submission the compiled submission with the given sources, and {@link ClassFiles#then} what it depends on
     */
    public ApiComparison(ClassFiles skeleton, ClassFiles submission) {
        this.skeleton = new ApiTypes(skeleton);
        this.submission = new ApiTypes(submission);
        SortedSet<String> own = submission.names();
        // A type that belongs to the skeleton is in its place; it isn't the missing one under another name.
        own.removeAll(skeleton.names());
        this.namesakes = new NamesakeTypes(own);
    }

    /**
     * Compares what one check uses.
     *
     * @param used the members that the check uses, as the pack lists them
     * @return what is missing or changed, a line each, in a stable order; empty if the check can run
     * @throws IllegalArgumentException if a class file can't be read as one
     */
    public Optional<String> mismatch(Collection<Member> used) {
        SortedSet<String> lines = new TreeSet<>();
        try {
            used.forEach(member -> compare(member, lines));
        } catch (IndexOutOfBoundsException | NullPointerException e) {
            // Of names, types and signatures that are none, ASM finds out only when they are used, and has no exception
            // for it.
            throw new IllegalArgumentException(
                    "A class file of the submission can't be read; compile it again with a supported JDK", e);
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private void compare(Member member, Collection<String> lines) {
        Optional<ApiType> expected = skeleton.find(member.owner());
        Optional<ApiType> actual = submission.find(member.owner());
        if (actual.isEmpty()) {
            lines.add(expected.map(this::missing).orElseGet(() -> ApiWords.inNeither(member.owner())));
        } else if (expected.isPresent() && changed(expected.get(), actual.get(), lines)) {
            return;
        } else if (member.kind() != Member.Kind.TYPE) {
            compareMember(member, expected, actual.get(), lines);
        }
    }

    private String missing(ApiType type) {
        return ApiWords.missingType(Declarations.type(type), namesakes.hint(type.name()));
    }

    /** Whether the type itself is such that its members needn't be looked at. */
    private static boolean changed(ApiType expected, ApiType actual, Collection<String> lines) {
        String name = Declarations.simpleName(actual.name());
        if (expected.isPublic() && !actual.isPublic()) {
            lines.add(ApiWords.notPublic(name));
        }
        if (expected.isInterface() != actual.isInterface()) {
            lines.add(actual.isInterface() ? ApiWords.interfaceForClass(name) : ApiWords.classForInterface(name));
            return true;
        }
        return false;
    }

    private void compareMember(
            Member member, Optional<ApiType> expectedIn, ApiType actualIn, Collection<String> lines) {
        Optional<ApiMember> expected = expectedIn.flatMap(type -> skeleton.resolve(type, member));
        Optional<ApiMember> actual = submission.resolve(actualIn, member);
        if (actual.isEmpty()) {
            if (expected.isEmpty()) {
                lines.add(ApiWords.inNeither(member.toString()));
            } else if (submission.isComplete(actualIn)) {
                lines.add(lacking(expected.get(), actualIn));
            }
        } else if (expected.isPresent()) {
            compareAccess(expected.get(), actual.get(), actualIn, lines);
            compareInstance(member, expectedIn.get(), actualIn, lines);
        }
    }

    private static void compareAccess(
            ApiMember expected, ApiMember actual, ApiType actualIn, Collection<String> lines) {
        String name = qualified(actualIn, actual);
        if (expected.isPublic() && !actual.isPublic()) {
            lines.add(ApiWords.notPublic(name));
        }
        if (expected.isStatic() != actual.isStatic()) {
            lines.add(actual.isStatic() ? ApiWords.isStatic(name) : ApiWords.notStatic(name));
        }
    }

    private static void compareInstance(Member member, ApiType expected, ApiType actual, Collection<String> lines) {
        if (member.kind() == Member.Kind.CONSTRUCTOR && actual.isAbstract() && !expected.isAbstract()) {
            lines.add(ApiWords.isAbstract(Declarations.simpleName(actual.name())));
        }
    }

    private String lacking(ApiMember expected, ApiType actualIn) {
        NamesakeMembers others = new NamesakeMembers(submission, actualIn);
        Optional<ApiMember> otherType = others.withOtherType(expected);
        if (otherType.isPresent()) {
            return otherType(qualified(actualIn, expected), expected, otherType.get());
        }
        return ApiWords.missingMember(
                Declarations.simpleName(actualIn.name()), Declarations.member(expected), others.listed(expected));
    }

    private static String otherType(String name, ApiMember expected, ApiMember actual) {
        // Two types called List differ in what a simple name leaves out.
        boolean alike = Declarations.erasedTypeOf(actual).equals(Declarations.erasedTypeOf(expected));
        Function<ApiMember, String> type = alike ? Declarations::qualifiedTypeOf : Declarations::typeOf;
        return expected.kind() == Member.Kind.FIELD
                ? ApiWords.otherType(name, type.apply(actual), type.apply(expected))
                : ApiWords.otherResult(name, type.apply(actual), type.apply(expected));
    }

    private static String qualified(ApiType type, ApiMember member) {
        String call = Declarations.call(member);
        return member.kind() == Member.Kind.CONSTRUCTOR ? call : Declarations.simpleName(type.name()) + '.' + call;
    }
}
