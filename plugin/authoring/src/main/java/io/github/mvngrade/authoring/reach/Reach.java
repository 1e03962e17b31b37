package io.github.mvngrade.authoring.reach;

import io.github.mvngrade.authoring.reach.CheckTypes.Located;
import io.github.mvngrade.engine.api.Member;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** Follows one check through the classes of the checks and collects the submission's members on the way. */
final class Reach implements CodeReferences.Listener {
    private static final Set<String> LIFECYCLE = Set.of(
            "Lorg/junit/jupiter/api/BeforeAll;",
            "Lorg/junit/jupiter/api/BeforeEach;",
            "Lorg/junit/jupiter/api/AfterEach;",
            "Lorg/junit/jupiter/api/AfterAll;");
    // Without the end, so that it also begins the name of the container of a repeated one.
    private static final String METHOD_SOURCE = "Lorg/junit/jupiter/params/provider/MethodSource";
    // What only these name may be missing without costing a check: no point depends on what they ask for.
    private static final Set<String> UNGRADED = Set.of(
            "Lio/github/mvngrade/checks/Scaling;",
            "Lio/github/mvngrade/checks/Sweep;",
            "Lio/github/mvngrade/checks/Comparison;");
    private static final Set<String> CALLED_ON_ANY = Set.of("toString", "equals", "hashCode");

    private final CheckTypes checks;
    private final String packagePrefix;
    private final CodeReferences references = new CodeReferences(this);
    private final SortedSet<Member> used = new TreeSet<>();
    private final Deque<Located> open = new ArrayDeque<>();
    // Nodes of ASM's tree are equal only to themselves, which is what these sets are for.
    private final Set<Located> seen = new HashSet<>();
    private final Set<ClassNode> loaded = new HashSet<>();
    private final Set<ClassNode> initialised = new HashSet<>();
    private final Set<ClassNode> whole = new HashSet<>();

    Reach(CheckTypes checks, String packagePrefix) {
        this.checks = checks;
        this.packagePrefix = packagePrefix;
    }

    SortedSet<Member> ofCheck(ClassNode type, String method) {
        testInstance(type);
        named(type, method);
        while (!open.isEmpty()) {
            Located next = open.remove();
            references.code(next.method());
            CheckTypes.annotations(next.method()).forEach(each -> annotated(each, type, next.method().name));
        }
        return used;
    }

    @Override
    public void type(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            String name = element.getInternalName();
            if (isSubmissions(name)) {
                used.add(Member.type(name));
            }
            checks.find(name).ifPresent(this::load);
        }
    }

    @Override
    public void instance(Type type) {
        type(type);
        checks.find(type.getInternalName()).ifPresent(made -> {
            initialise(made);
            boolean fromOutside = checks.calledFromOutside(made);
            checks.methods(made).stream()
                    .filter(method -> method.isNamed() && !method.isFixed())
                    .filter(method -> fromOutside || CALLED_ON_ANY.contains(method.method().name))
                    .forEach(this::open);
        });
    }

    @Override
    public void literal(Type type) {
        type(type);
        if (type.getSort() == Type.OBJECT) {
            checks.find(type.getInternalName())
                    .filter(named -> !CheckTypes.hasChecks(named))
                    .filter(whole::add)
                    .ifPresent(named -> {
                        initialise(named);
                        checks.methods(named).forEach(this::open);
                    });
        }
    }

    @Override
    public void method(String owner, String name, String descriptor) {
        type(Type.getObjectType(owner));
        if (isSubmissions(owner)) {
            used.add(Member.method(owner, name, descriptor));
        }
        checks.find(owner).ifPresent(type -> {
            initialise(type);
            List<Located> targets = checks.targets(type, name, descriptor);
            targets.forEach(this::open);
            String base = checks.outsideBase(type);
            if (targets.isEmpty() && isSubmissions(base)) {
                used.add(Member.method(base, name, descriptor));
            }
        });
    }

    @Override
    public void field(String owner, String name, String descriptor) {
        type(Type.getObjectType(owner));
        if (isSubmissions(owner)) {
            used.add(Member.field(owner, name, descriptor));
        }
        checks.find(owner).ifPresent(type -> {
            initialise(type);
            String base = checks.outsideBase(type);
            boolean inherited = checks.lineage(type).stream()
                    .flatMap(each -> each.fields.stream())
                    .noneMatch(field -> field.name.equals(name) && field.desc.equals(descriptor));
            if (inherited && isSubmissions(base)) {
                used.add(Member.field(base, name, descriptor));
            }
        });
    }

    private boolean isSubmissions(String internalName) {
        return internalName.startsWith(packagePrefix) && internalName.indexOf('/', packagePrefix.length()) < 0;
    }

    /** What JUnit does with a test class around any of its tests. */
    private void testInstance(ClassNode type) {
        initialise(type);
        for (Located method : checks.methods(type)) {
            boolean lifecycle = CheckTypes.annotations(method.method()).anyMatch(each -> LIFECYCLE.contains(each.desc));
            if (lifecycle || method.owner() == type && method.method().name.equals("<init>")) {
                open(method);
            }
        }
        checks.enclosing(type).ifPresent(this::testInstance);
    }

    private void load(ClassNode type) {
        if (loaded.add(type)) {
            type(Type.getObjectType(type.superName));
            type.interfaces.forEach(parent -> type(Type.getObjectType(parent)));
            CheckTypes.annotations(type).forEach(annotation -> annotated(annotation, type, ""));
        }
    }

    private void initialise(ClassNode type) {
        load(type);
        if (initialised.add(type)) {
            type.methods.stream()
                    .filter(method -> method.name.equals("<clinit>"))
                    .forEach(method -> open(new Located(type, method)));
            checks.find(type.superName).ifPresent(this::initialise);
        }
    }

    private void open(Located method) {
        if (seen.add(method)) {
            open.add(method);
        }
    }

    private void named(ClassNode type, String name) {
        checks.methods(type).stream()
                .filter(method -> method.method().name.equals(name))
                .forEach(this::open);
    }

    private void annotated(AnnotationNode annotation, ClassNode type, String method) {
        if (UNGRADED.contains(annotation.desc)) {
            return;
        }
        references.annotation(annotation);
        sources(annotation, method).forEach(source -> source(type, source));
    }

    /** The factories that the annotation names, also if it is the container of a repeated one. */
    private static List<String> sources(AnnotationNode annotation, String method) {
        List<String> sources = new ArrayList<>();
        for (Object value : annotation.values == null ? List.of() : annotation.values) {
            for (Object each : value instanceof List<?> several ? several : List.of(value)) {
                if (each instanceof AnnotationNode repeated) {
                    sources.addAll(sources(repeated, method));
                } else if (each instanceof String name && value instanceof List) {
                    sources.add(name.isEmpty() ? method : name);
                }
            }
        }
        if (!annotation.desc.startsWith(METHOD_SOURCE)) {
            return List.of();
        }
        return sources.isEmpty() ? List.of(method) : sources;
    }

    /** A factory as {@code @MethodSource} names it: {@code name}, or {@code package.Class#name}, or with parameters. */
    private void source(ClassNode type, String text) {
        String reference = text.replaceFirst("\\(.*", "");
        int hash = reference.indexOf('#');
        if (hash < 0) {
            named(type, reference);
            return;
        }
        checks.find(reference.substring(0, hash).replace('.', '/')).ifPresent(other -> {
            initialise(other);
            named(other, reference.substring(hash + 1));
        });
    }
}
