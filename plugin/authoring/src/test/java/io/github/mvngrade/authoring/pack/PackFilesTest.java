package io.github.mvngrade.authoring.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.authoring.TinyExercise;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.plan.ProcessesPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackFilesTest {
    private static final String DOCUMENT = "grade/pack.json";
    private static final String SKELETON = "grade/skeleton/parallel/twice/Twice.class";

    @TempDir
    private static Path built;

    private static PackBuilder.Packs packs;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() throws Exception {
        TinyExercise exercise = TinyExercise.in(built);
        ForkedCompiler compiler = ForkedCompiler.forJdk(Path.of(System.getProperty("java.home")));
        packs = new PackBuilder(compiler, "0.9")
                .build(exercise.folder().root(), exercise.compiled(), built.resolve("twice-7"));
    }

    private Path copy() throws IOException {
        return Files.copy(packs.full().file(), folder.resolve("copy.jar"));
    }

    private Path with(String file, byte[] content) throws IOException {
        Path jar = copy();
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.write(zip.getPath(file), content);
        }
        return jar;
    }

    private Path withDocument(String from, String to) throws IOException {
        Path jar = copy();
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path document = zip.getPath(DOCUMENT);
            String text = Files.readString(document);
            assertThat(text).contains(from);
            Files.writeString(document, text.replace(from, to));
        }
        return jar;
    }

    @Test
    void theFullPackHasTheHiddenCheckAndTheVisibleOneOnlySaysThatThereIsOne() throws Exception {
        Pack full = PackFiles.read(packs.full().file());
        Pack visible = PackFiles.read(packs.visible().file());
        assertThat(visible.plan()).isEqualTo(full.plan());
        CheckId edge = new CheckId("edge");
        assertThat(full.checks())
                .filteredOn(check -> check.plan().id().equals(edge))
                .allSatisfy(check -> assertThat(check.code()).isPresent());
        assertThat(visible.checks())
                .filteredOn(check -> check.plan().id().equals(edge))
                .singleElement()
                .satisfies(check -> assertThat(check.code()).isEmpty());
        assertThat(visible.content().checks().classes()).containsOnlyKeys("parallel.twice.checks.TwiceChecks");
        assertThat(full.digest()).isEqualTo(packs.full().digest());
        assertThat(visible.digest()).isEqualTo(packs.visible().digest()).isNotEqualTo(full.digest());
    }

    private static Optional<ProcessesPlan> processes(Path jar) throws PackException {
        return PackFiles.read(jar).checks().get(0).demands().processes();
    }

    @Test
    void whatAnOlderPackDoesNotSayOfProcessesIsWhatItMeantThen() throws Exception {
        assertThat(processes(packs.full().file()).map(ProcessesPlan::counted)).contains(ProcessesPlan.Counted.JVMS);
        Path older = withDocument("\"minShare\" : 0.0,\n      \"counted\" : \"JVMS\",", "");
        assertThat(processes(older)).contains(new ProcessesPlan(1, ProcessesPlan.Order.ANY, ProcessesPlan.Remains.ANY));
    }

    @Test
    void limitsAndBoundsOfACheckComeBack() throws Exception {
        TinyExercise exercise = TinyExercise.in(folder);
        Path visible = exercise.folder().root().resolve(TinyExercise.VISIBLE);
        exercise.write(
                TinyExercise.VISIBLE,
                Files.readString(visible)
                        .replace("hint = \"Add", "limit = \"1500ms\", hint = \"Add")
                        .replace("atLeast = 1", "exactly = 2, minShare = 0.15"));
        ForkedCompiler compiler = ForkedCompiler.forJdk(Path.of(System.getProperty("java.home")));
        Path jar = new PackBuilder(compiler, "0.9")
                .build(exercise.folder().root(), exercise.compiled(), folder.resolve("bounded"))
                .full()
                .file();
        assertThat(PackFiles.read(jar).checks().get(0).limit()).contains(Duration.ofMillis(1500));
        assertThat(PackFiles.read(jar).checks().get(1).limit()).isEmpty();
        assertThat(processes(jar))
                .contains(new ProcessesPlan(
                        2, 2, .15, ProcessesPlan.Counted.JVMS, ProcessesPlan.Order.ANY, ProcessesPlan.Remains.ANY));
    }

    @Test
    void theSameExerciseMakesTheSameFile() throws Exception {
        TinyExercise exercise = TinyExercise.in(folder);
        ForkedCompiler compiler = ForkedCompiler.forJdk(Path.of(System.getProperty("java.home")));
        PackBuilder.Packs again = new PackBuilder(compiler, "0.9")
                .build(exercise.folder().root(), exercise.compiled(), folder.resolve("again"));
        assertThat(Files.mismatch(again.full().file(), packs.full().file())).isEqualTo(-1);
        assertThat(Files.mismatch(again.visible().file(), packs.visible().file()))
                .isEqualTo(-1);
    }

    @Test
    void aFolderOfTheSameShapeIsTheSamePack() throws Exception {
        try (ZipFile zip = new ZipFile(packs.full().file().toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(PackFiles.read(folder).digest())
                .isEqualTo(PackFiles.read(packs.full().file()).digest());
    }

    @Test
    void aPackOfAnotherVersionIsRefusedWithBothVersions() throws Exception {
        Pack pack = PackFiles.read(packs.full().file());
        assertThat(pack.madeBy("0.9")).isSameAs(pack);
        assertThatThrownBy(() -> pack.madeBy("1.0"))
                .isInstanceOf(PackException.class)
                .hasMessage(
                        "The check pack of twice was built by version 0.9 of grade-maven-plugin, but this is version 1.0:"
                                + " set the plugin's version in the pom to that of the pack, or take the pack of this version");
    }

    @Test
    void aPackOfAnotherExerciseIsRefusedWithBothNames() throws Exception {
        Pack pack = PackFiles.read(packs.full().file());
        assertThat(pack.of(new ExerciseId("twice"))).isSameAs(pack);
        assertThatThrownBy(() -> pack.of(new ExerciseId("once")))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith(
                        "The check pack is that of the exercise twice, but this folder is the exercise once:");
    }

    @Test
    void aChangedFileIsDamage() throws IOException {
        Path jar = with(SKELETON, new byte[] {1, 2, 3});
        assertDamaged(jar);
    }

    @Test
    void aFileTooManyIsDamage() throws IOException {
        assertDamaged(with("grade/skeleton/More.class", new byte[0]));
    }

    private static void assertDamaged(Path jar) {
        assertThatThrownBy(() -> PackFiles.read(jar))
                .isInstanceOf(PackException.class)
                .hasMessage(
                        "The check pack " + jar
                                + " is damaged: its files aren't those that it was built with. Get it again, or build it again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mvngrade/pack/v9", "mvngrade/pack/v0"})
    void anotherFormatNamesTheVersionThatReadsIt(String format) throws IOException {
        Path jar = withDocument("mvngrade/pack/v1", format);
        assertThatThrownBy(() -> PackFiles.read(jar))
                .isInstanceOf(PackException.class)
                .hasMessage("The check pack " + jar + " has the format " + format
                        + ", but this plugin reads mvngrade/pack/v1: set the plugin's version in the pom to that which built"
                        + " the pack, 0.9, or get the pack that belongs to this version of the plugin");
    }

    @Test
    void aFormatWhoseDocumentIsQuiteDifferentIsNamedAsOne() throws IOException {
        Path jar = with(DOCUMENT, utf8("{\"format\": \"mvngrade/pack/v2\", \"checks\": {\"a\": 1}}"));
        assertThatThrownBy(() -> PackFiles.read(jar))
                .isInstanceOf(PackException.class)
                .hasMessageEndingWith(" has the format mvngrade/pack/v2, but this plugin reads mvngrade/pack/v1:"
                        + " get the pack that belongs to this version of the plugin");
    }

    @Test
    void aPlanThatContradictsItselfIsRefused() throws IOException {
        Path jar = withDocument("\"points\" : \"0.5\"", "\"points\" : \"0\"");
        assertThatThrownBy(() -> PackFiles.read(jar))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("contradicts itself: Check edge must be worth more than 0 points");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "[]", "{}", "{\"format\": {}}", "not json"})
    void aDocumentThatIsNoneIsDamage(String json) throws IOException {
        Path jar = with(DOCUMENT, utf8(json));
        assertThatThrownBy(() -> PackFiles.read(jar))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("The check pack " + jar + " is damaged: its grade/pack.json ")
                .hasMessageEndingWith(". Get it again, or name another one with -Dgrade.pack=FILE")
                .hasMessageNotContainingAny("Unexpected", "token", "Source");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
