package io.github.mvngrade.engine.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class, method, constructor or field that a check's bytecode refers to.
 *
 * <p>Its text, one line, is stored in packs: {@code parallel/fibonacci/Fibonacci} for a class, {@code
 * parallel/fibonacci/Fibonacci.cached(I)J} for a method, {@code parallel/fibonacci/LruCache.<init>(I)V} for a
 * constructor, {@code parallel/fibonacci/Fibonacci.field:I} for a field.
 *
 * @param owner internal name of the class that the reference names; the member may be inherited
 * @param kind what is referred to
 * @param name of the method or field; empty for a class
 * @param descriptor of the method or field; empty for a class
 */
public record Member(String owner, Kind kind, String name, String descriptor) implements Comparable<Member> {
    /** What a member is. */
    public enum Kind {
        TYPE,
        METHOD,
        CONSTRUCTOR,
        FIELD
    }

    static final String CONSTRUCTOR_NAME = "<init>";
    private static final Pattern TEXT =
            Pattern.compile("(?<owner>[^.:;\\[()<>\\s]+)(?:\\.(?<name><init>|[^.:;\\[()/<>\\s]+)(?<rest>[(:].+))?");
    private static final String TYPE = "\\[*(?:[BCDFIJSZ]|L[^.:;\\[()<>\\s]+;)";
    private static final Pattern FIELD_TYPE = Pattern.compile(TYPE);
    private static final Pattern METHOD_TYPE = Pattern.compile("\\((?:" + TYPE + ")*\\)(?:V|" + TYPE + ")");

    /** @throws IllegalArgumentException if the descriptor isn't one of the kind */
    public Member {
        boolean valid =
                switch (kind) {
                    case TYPE -> name.isEmpty() && descriptor.isEmpty();
                    case METHOD ->
                        !name.isEmpty()
                                && !name.equals(CONSTRUCTOR_NAME)
                                && METHOD_TYPE.matcher(descriptor).matches();
                    case CONSTRUCTOR ->
                        name.equals(CONSTRUCTOR_NAME)
                                && METHOD_TYPE.matcher(descriptor).matches()
                                && descriptor.endsWith(")V");
                    case FIELD ->
                        !name.isEmpty() && FIELD_TYPE.matcher(descriptor).matches();
                };
        if (owner.isEmpty() || !valid) {
            throw new IllegalArgumentException("No " + kind + " is called \"" + name + "\" with descriptor \""
                    + descriptor + "\" in \"" + owner + '"');
        }
    }

    public static Member type(String owner) {
        return new Member(owner, Kind.TYPE, "", "");
    }

    /** A method, or a constructor if the name is {@code <init>}. */
    public static Member method(String owner, String name, String descriptor) {
        return new Member(owner, name.equals(CONSTRUCTOR_NAME) ? Kind.CONSTRUCTOR : Kind.METHOD, name, descriptor);
    }

    public static Member field(String owner, String name, String descriptor) {
        return new Member(owner, Kind.FIELD, name, descriptor);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is none of the four forms
     */
    public static Member parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "A member must read like \"a/B\", \"a/B.method(I)J\" or \"a/B.field:I\", but is \"" + text + '"');
        }
        String rest = parts.group("rest");
        if (rest == null) {
            return type(parts.group("owner"));
        }
        return rest.startsWith(":")
                ? field(parts.group("owner"), parts.group("name"), rest.substring(1))
                : method(parts.group("owner"), parts.group("name"), rest);
    }

    @Override
    public int compareTo(Member other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return switch (kind) {
            case TYPE -> owner;
            case METHOD, CONSTRUCTOR -> owner + '.' + name + descriptor;
            case FIELD -> owner + '.' + name + ':' + descriptor;
        };
    }
}
