package io.github.mvngrade.engine.api;

import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.util.TraceSignatureVisitor;

/** Writes types and members as their source would declare them, with simple names. */
final class Declarations {
    private static final String QUALIFIED = "(?:\\p{javaJavaIdentifierPart}+\\.)+(\\p{javaJavaIdentifierPart}+)";

    private Declarations() {}

    /** {@code Fibonacci}, {@code LruCache.Node}. */
    static String simpleName(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1).replace('$', '.');
    }

    /** {@code public class `LruCache`}: it may have other modifiers as well, so that this is no line to be copied. */
    static String type(ApiType type) {
        return (type.isPublic() ? "public " : "") + type.keyword() + " `" + simpleName(type.name()) + '`';
    }

    /** {@code public static <K, V> Function<K, V> memoize(Function<K, V>)}, {@code public int size}. */
    static String member(ApiMember member) {
        String modifiers = (member.isPublic() ? "public " : "") + (member.isStatic() ? "static " : "");
        return switch (member.kind()) {
            case METHOD -> modifiers + typeParameters(member) + typeOf(member) + ' ' + call(member);
            case CONSTRUCTOR -> modifiers + typeParameters(member) + call(member);
            case FIELD, TYPE -> modifiers + typeOf(member) + ' ' + call(member);
        };
    }

    /** {@code cached(int)}, {@code LruCache(int)}; for a field its name. */
    static String call(ApiMember member) {
        return switch (member.kind()) {
            case METHOD -> member.name() + parameters(member);
            case CONSTRUCTOR -> constructorName(member) + parameters(member);
            case FIELD, TYPE -> member.name();
        };
    }

    /** What a method returns, or a field's type: {@code int}, {@code List<String>}. */
    static String typeOf(ApiMember member) {
        String signature = signature(member);
        String type = signature.substring(signature.indexOf(')') + 1).replaceFirst("\\^.*", "");
        if (type.equals("V")) {
            return "void";
        }
        // The visitor writes Object only where it is a parameter, so the type is read as one.
        String asParameter = declaration('(' + type + ")V");
        return asParameter.substring(1, asParameter.length() - 1);
    }

    /** As {@link #typeOf}, without generics. */
    static String erasedTypeOf(ApiMember member) {
        String qualified = qualifiedTypeOf(member);
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** As {@link #typeOf}, without generics and with its package. */
    static String qualifiedTypeOf(ApiMember member) {
        String descriptor = member.descriptor();
        return Type.getType(descriptor.substring(descriptor.indexOf(')') + 1)).getClassName();
    }

    private static String parameters(ApiMember member) {
        String declaration = declaration(signature(member));
        String parameters = declaration.substring(declaration.indexOf('('));
        return member.isVarargs() ? parameters.replaceFirst("\\[]\\)$", "...)") : parameters;
    }

    private static String typeParameters(ApiMember member) {
        String declaration = declaration(signature(member));
        int end = declaration.indexOf('(');
        return end == 0 ? "" : declaration.substring(0, end) + ' ';
    }

    private static String constructorName(ApiMember member) {
        String name = simpleName(member.owner().name());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String signature(ApiMember member) {
        return member.signature() == null ? member.descriptor() : member.signature();
    }

    private static String declaration(String signature) {
        TraceSignatureVisitor text = new TraceSignatureVisitor(0);
        new SignatureReader(signature).accept(text);
        return text.getDeclaration().replaceAll(QUALIFIED, "$1").replace('$', '.');
    }
}
