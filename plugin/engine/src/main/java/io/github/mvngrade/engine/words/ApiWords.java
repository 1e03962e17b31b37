package io.github.mvngrade.engine.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a submission lacks of the skeleton's API, a line each. All names are as a student would write them. */
public final class ApiWords {
    /** Of a type that lacks its constructors. */
    public static final String NO_CONSTRUCTOR = "it has no constructor";

    private static final int MOST_LISTED = 4;

    private ApiWords() {}

    /**
     * Of a type that isn't there.
     *
     * @param type as its source would declare it
     * @param hint where it may be instead, in half a sentence
     */
    public static String missingType(String type, Optional<String> hint) {
        return "Your sources have no " + type + hint.map(words -> "; " + words).orElse("");
    }

    /**
     * Of a member that isn't there.
     *
     * @param member as its source would declare it
     * @param hint what the type has instead, in half a sentence
     */
    public static String missingMember(String type, String member, String hint) {
        return your(type) + " has no `" + member + "`; " + hint;
    }

    /** Of a type or a member. */
    public static String notPublic(String name) {
        return your(name) + " is not public";
    }

    /** Of a type. */
    public static String interfaceForClass(String type) {
        return your(type) + " is an interface where a class is expected";
    }

    /** Of a type. */
    public static String classForInterface(String type) {
        return your(type) + " is a class where an interface is expected";
    }

    /** Of a member that belongs to an object. */
    public static String isStatic(String member) {
        return your(member) + " is static";
    }

    /** Of a member that belongs to its class. */
    public static String notStatic(String member) {
        return your(member) + " is not static";
    }

    /** Of a class that a check makes objects of. */
    public static String isAbstract(String type) {
        return your(type) + " is abstract, but must allow `new " + type + "(...)`";
    }

    /** Of a field. */
    public static String otherType(String field, String actual, String expected) {
        return your(field) + " is of type `" + actual + "` where `" + expected + "` is expected";
    }

    /** Of a method. */
    public static String otherResult(String method, String actual, String expected) {
        return your(method) + " returns `" + actual + "` where `" + expected + "` is expected";
    }

    /** Of something that only the check knows. */
    public static String inNeither(String what) {
        return "Neither the skeleton nor the submission has `" + what
                + "`: the check was built against another skeleton; its author must build the pack again";
    }

    /** Where a missing type may be: beside its place. */
    public static String there(String type) {
        return "there is `" + type + '`';
    }

    /** Where a missing type may be. */
    public static String inAnotherPackage(String type) {
        return there(type) + " in another package";
    }

    /** Where a missing type may be. */
    public static String inDefaultPackage(String type) {
        return there(type) + " in the default package";
    }

    /** What a type has instead of a member: nothing. */
    public static String noField(String name) {
        return "it has no field `" + name + '`';
    }

    /** What a type has instead of a member: nothing. */
    public static String noMethod(String name) {
        return "it has no method `" + name + '`';
    }

    /**
     * What a type has instead of a member.
     *
     * @param calls each with its parameters; at least one
     */
    public static String has(List<String> calls) {
        List<String> quoted = calls.stream().map(call -> '`' + call + '`').toList();
        if (quoted.size() > MOST_LISTED) {
            return "it has " + quoted.stream().limit(MOST_LISTED).collect(Collectors.joining(", ")) + " and "
                    + (quoted.size() - MOST_LISTED) + " more";
        }
        int last = quoted.size() - 1;
        String before = last == 0 ? "" : String.join(", ", quoted.subList(0, last)) + " and ";
        return "it has " + before + quoted.get(last);
    }

    private static String your(String name) {
        return "Your `" + name + '`';
    }
}
