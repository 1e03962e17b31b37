package io.github.mvngrade.plugin.setup;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.LocalRepositoryManager;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/** A build with one project in a folder, and a repository that holds what a test puts into it. */
public final class MavenStandIn {
    private final Path root;
    private final Map<String, Path> artifacts = new TreeMap<>();
    private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private final MavenProject project = new MavenProject();

    /** @param root empty folder, in which the project is {@code exercise} and Maven's copies are in {@code repository} */
    public MavenStandIn(Path root) throws IOException {
        this.root = root;
        Path folder = Files.createDirectories(root.resolve("exercise"));
        project.setArtifactId("twice");
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setRemoteArtifactRepositories(List.of());
        request.setBaseDirectory(root.toFile());
    }

    public MavenProject project() {
        return project;
    }

    public DefaultMavenExecutionRequest request() {
        return request;
    }

    /** Where Maven keeps its copies. */
    public Path copies() {
        return root.resolve("repository");
    }

    /** A session of this build. */
    public MavenSession session() {
        DefaultRepositorySystemSession repositories = new DefaultRepositorySystemSession();
        LocalRepository local = new LocalRepository(copies().toFile());
        repositories.setLocalRepositoryManager((LocalRepositoryManager) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {LocalRepositoryManager.class},
                (proxy, method, arguments) -> method.getName().equals("getRepository") ? local : null));
        MavenSession session = session(request, repositories);
        session.setProjects(List.of(project));
        session.setAllProjects(List.of(project));
        return session;
    }

    /** A session without a project. */
    public static MavenSession session(DefaultMavenExecutionRequest request) {
        return session(request, new DefaultRepositorySystemSession());
    }

    @SuppressWarnings("deprecation") // there is no other way to make one without a container
    private static MavenSession session(
            DefaultMavenExecutionRequest request, DefaultRepositorySystemSession repositories) {
        return new MavenSession(null, repositories, request, new DefaultMavenExecutionResult());
    }

    /** Resolves {@code group:artifact:jar:checks:1} to this file from now on. */
    public void holds(String coordinates, Path file) {
        artifacts.put(coordinates, file);
    }

    public RepositorySystem repositories() {
        return (RepositorySystem) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RepositorySystem.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("resolveArtifact")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return resolved((ArtifactRequest) arguments[1]);
                });
    }

    private ArtifactResult resolved(ArtifactRequest wanted) throws ArtifactResolutionException {
        ArtifactResult result = new ArtifactResult(wanted);
        Path file = artifacts.get(wanted.getArtifact().toString());
        if (file == null) {
            throw new ArtifactResolutionException(List.of(result), "it is nowhere");
        }
        return result.setArtifact(wanted.getArtifact().setFile(file.toFile()));
    }

    /** Writes the pack of exercise {@code twice}, with one hidden check, as the plugin's version 0.9 would. */
    public static Path pack(Path jar) throws IOException {
        return jar(jar, """
                {
                  "format": "mvngrade/pack/v1",
                  "pluginVersion": "0.9",
                  "exercise": {"id": "twice", "title": "Twice", "package": "parallel.twice"},
                  "checks": [{"id": "edge", "title": "Takes the edge", "points": "1", "hint": "Look at the edge.",
                    "requires": [], "visibility": "HIDDEN"}],
                  "files": {}
                }
                """);
    }

    /** Writes a pack of this document alone. */
    public static Path jar(Path jar, String document) throws IOException {
        Files.createDirectories(jar.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("grade/pack.json"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
