package io.github.mvngrade.verification.course;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.mvngrade.verification.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What of a solution or a hidden check survives compilation and documentation: the names of its types, methods and fields,
 * and its texts. One that nothing handed out has too gives a jar away that holds it, in a class file or in a page.
 */
final class StudentJars {
    private static final int LONGEST_TRIVIAL = 7;
    private final Set<String> secrets = new TreeSet<>();

    /**
     * @param secret sources that students must not get
     * @param open sources that they get
     */
    StudentJars(Collection<String> secret, Collection<String> open) {
        ParserConfiguration java = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
        StaticJavaParser.setConfiguration(java);
        secret.forEach(source -> secrets.addAll(traces(StaticJavaParser.parse(source))));
        secrets.removeIf(name -> open.stream().anyMatch(source -> source.contains(name)));
    }

    private static List<String> traces(CompilationUnit unit) {
        List<String> names = new ArrayList<>();
        unit.findAll(TypeDeclaration.class).forEach(type -> names.add(type.getNameAsString()));
        // The name of a method that overrides another is that other's.
        unit.findAll(MethodDeclaration.class, method -> !method.isAnnotationPresent(Override.class))
                .forEach(method -> names.add(method.getNameAsString()));
        unit.findAll(FieldDeclaration.class)
                .forEach(field -> field.getVariables().forEach(variable -> names.add(variable.getNameAsString())));
        unit.findAll(StringLiteralExpr.class).forEach(text -> names.add(text.asString()));
        names.removeIf(name -> name.length() <= LONGEST_TRIVIAL);
        return names;
    }

    Set<String> secrets() {
        return Collections.unmodifiableSet(secrets);
    }

    /** Where a jar holds one of them. */
    List<Violation> in(Path jar) throws IOException {
        List<Violation> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String bytes = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                secrets.stream()
                        .filter(secret ->
                                bytes.contains(secret) || entry.getName().contains(secret))
                        .map(secret ->
                                new Violation(jar.getFileName() + "!" + entry.getName(), "holds \"" + secret + "\""))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
