package io.github.mvngrade.engine.remark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.intake.Caps;
import io.github.mvngrade.engine.intake.Intake;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Remark.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedFilesTest {
    private static final String HOME = "src/main/java/parallel/twice/";
    private static final String TWICE = HOME + "Twice.java";
    private static final String SOURCE = "package parallel.twice;\npublic class Twice {}\n";

    @TempDir
    private Path folder;

    @Test
    void anOrdinarySubmissionHasNoRemark() throws Exception {
        put(TWICE, SOURCE);
        put(SmallPack.GIVEN, SmallPack.GIVEN_TEXT.replace("\n", "\r\n"));
        put("src/test/java/parallel/twice/checks/TwiceChecks.java", "x");
        put("target/classes/parallel/twice/Twice.class", "x");
        put(".git/Twice.java", "x");
        put(TWICE + ".bak", "x");
        put("notes.java.txt", "x");
        put("lib.zip", "x");
        assertThat(compiled()).isEmpty();
    }

    @Test
    void aTextBesideTheSource() throws Exception {
        put(TWICE, SOURCE);
        put(TWICE + ".txt", SOURCE);
        assertThat(compiled()).containsExactly(Remark.of(Kind.NOT_A_SOURCE_NAME, TWICE + ".txt", "Twice.java", TWICE));
    }

    @Test
    void anEditedGivenSourceAndACopyOfOne() throws Exception {
        put(TWICE, SOURCE);
        put(SmallPack.GIVEN, SmallPack.GIVEN_TEXT + "// mine");
        put(HOME + "Once.java", SmallPack.GIVEN_TEXT);
        assertThat(compiled())
                .containsExactly(
                        Remark.of(Kind.REPLACED_GIVEN, HOME + "Once.java", SmallPack.GIVEN),
                        Remark.of(Kind.REPLACED_GIVEN, SmallPack.GIVEN, SmallPack.GIVEN));
    }

    @Test
    void aModuleDescriptorAndAByteOrderMark() throws Exception {
        put(TWICE, "\uFEFF" + SOURCE);
        put("src/main/java/module-info.java", "module m {}");
        assertThat(compiled())
                .containsExactly(
                        Remark.of(Kind.LEFT_OUT_MODULE_INFO, "src/main/java/module-info.java"),
                        Remark.of(Kind.BYTE_ORDER_MARK, TWICE));
        assertThat(folder.resolve("into").resolve(TWICE)).hasContent(SOURCE);
    }

    @Test
    void theRequiredClassInNoPackageOrAnother() throws Exception {
        put("src/main/java/Twice.java", "public class Twice {}");
        assertThat(compiled())
                .containsExactly(Remark.of(Kind.NO_PACKAGE, "src/main/java/Twice.java", "parallel.twice"));
    }

    @Test
    void anotherPackageIsNothingToSayOfWhereTheRightOneIsThereToo() throws Exception {
        put(TWICE, SOURCE);
        put("src/main/java/old/Twice.java", "package old; class Twice {}");
        assertThat(compiled()).isEmpty();
    }

    @Test
    void theRequiredClassElsewhere() throws Exception {
        put(HOME + "Other.java", "package parallel.twice; class Other {}");
        put("src/Twice.java", SOURCE);
        put(HOME + "Twice.JAVA", SOURCE);
        put("out/Twice.class", "x");
        put(HOME + "Twice.class", "x");
        assertThat(compiled())
                .containsExactlyInAnyOrder(
                        Remark.of(Kind.ELSEWHERE, "src/Twice.java", "src/main/java/parallel/twice"),
                        Remark.of(Kind.NOT_A_SOURCE_NAME, HOME + "Twice.JAVA", "Twice.java"),
                        Remark.of(Kind.ONLY_COMPILED, HOME + "Twice.class", "Twice.java"));
    }

    @Test
    void aSubmissionWithoutASourceIsToldWhereOneIsOrThatItIsPacked() throws Exception {
        put("twice.zip", "x");
        assertThat(unreadable()).containsExactly(Remark.of(Kind.ARCHIVE, "twice.zip"));
        put("twice/" + TWICE, SOURCE);
        assertThat(unreadable())
                .containsExactly(Remark.of(Kind.ELSEWHERE, "twice/" + TWICE, "src/main/java/parallel/twice"));
    }

    @Test
    void noLinkIsFollowed() throws Exception {
        put(HOME + "Other.java", "package parallel.twice; class Other {}");
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("Twice.java"), SOURCE);
        Files.createSymbolicLink(folder.resolve("submission/linked"), outside);
        Files.createSymbolicLink(folder.resolve("submission/loop"), folder.resolve("submission"));
        assertThat(compiled()).isEmpty();
    }

    private List<Remark> compiled() throws Exception {
        Pack pack = SmallPack.twice();
        return remarks()
                .ofCompiled(new Intake(Caps.DEFAULT)
                        .collect(
                                folder.resolve("submission"),
                                pack.exercise().submit(),
                                pack.content().given(),
                                folder.resolve("into")));
    }

    private List<Remark> unreadable() {
        return remarks().ofNothing();
    }

    private SubmissionRemarks remarks() {
        return new SubmissionRemarks(folder.resolve("submission"), SmallPack.twice(), List.of());
    }

    private void put(String path, String content) throws Exception {
        Path file = folder.resolve("submission").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
