package io.github.mvngrade.authoring.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantsTest {
    private static final String FILE = "src/main/java/p/Sum.java";
    private static final String SUM = """
            package p;

            public class Sum {
                public static int of(int a, int b) {
                    // BEGIN SOLUTION
                    int sum = a;
                    sum += b;
                    return sum;
                    // END SOLUTION
                    // STUB: throw new UnsupportedOperationException();
                }

                public static int twice(int a) {
                    return of(a, a);
                }
            }
            """;

    /** Two hunks in one file; without what names the files. */
    private static final String HUNKS = """
            @@ -4,7 +4,7 @@ public class Sum {
                 public static int of(int a, int b) {
                     // BEGIN SOLUTION
                     int sum = a;
            -        sum += b;
            +        sum -= b;
                     return sum;
                     // END SOLUTION
                     // STUB: throw new UnsupportedOperationException();
            @@ -11,6 +11,7 @@ public class Sum {
                 }

                 public static int twice(int a) {
            +        a++;
                     return of(a, a);
                 }
             }
            """;

    private static final String PATCH = "--- a/" + FILE + "\n+++ b/" + FILE + "\n" + HUNKS;
    private static final String WRONG =
            SUM.replace("sum += b", "sum -= b").replace("return of(a", "a++;\n        return of(a");

    @TempDir
    Path root;

    private Variants wrong;

    @BeforeEach
    void layOutTheSolution() throws IOException {
        write(FILE, SUM);
        wrong = new Variants(new ExerciseFolder(root), VariantKind.WRONG);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private SortedMap<String, String> patched(String patch) throws Exception {
        write("src/wrong/minus.patch", patch);
        return wrong.sources("minus");
    }

    private void assertRefused(String patch, String message) {
        assertThatThrownBy(() -> patched(patch))
                .isInstanceOf(VariantException.class)
                .hasMessageStartingWith("The wrong solution minus ")
                .hasMessageContaining("src/wrong/minus.patch")
                .hasMessageContaining(message)
                .hasMessageEndingWith("run git diff src/main/java > src/wrong/minus.patch, and take the mistake back.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--- a/FILE\n+++ b/FILE\n",
                "--- FILE\t2026-11-29 08:15:41.147158254 +0000\n+++ FILE\t2026-11-29 08:15:41.148466926 +0000\n",
                "--- FILE\n+++ src/wrong/minus/FILE\n",
                "--- FILE.orig\n+++ /tmp/FILE\n",
                "Subtracts.\n\n- and more\n\ndiff --git a/reference-solutions/sum/FILE b/reference-solutions/sum/FILE\n"
                        + "index 2f5e2f1..0a1b2c3 100644\n--- a/reference-solutions/sum/FILE\n"
                        + "+++ b/reference-solutions/sum/FILE\n",
                "diff -u FILE /tmp/x/Sum.java\n--- FILE\t2026-11-29 08:15:41\n+++ /tmp/x/Sum.java\t2026-11-29 08:15:41\n"
            })
    void aPatchIsTakenAsGitAndDiffWriteIt(String head) throws Exception {
        assertThat(patched(head.replace("FILE", FILE) + HUNKS))
                .containsOnlyKeys(FILE)
                .containsEntry(FILE, WRONG);
    }

    @Test
    void bothFormsAreListedAndWholeFilesReplaceTheSolutions() throws Exception {
        write("src/wrong/minus.patch", PATCH);
        write("src/wrong/zero/" + FILE, "package p;\n");
        write("src/wrong/notes.txt", "neither");
        assertThat(wrong.names()).containsExactly("minus", "zero");
        assertThat(wrong.sources("zero")).containsOnlyKeys(FILE).containsEntry(FILE, "package p;\n");
    }

    @Test
    void aNameThatHasBothFormsIsRefused() throws Exception {
        write("src/wrong/minus/" + FILE, SUM);
        assertThatThrownBy(() -> patched(PATCH))
                .isInstanceOf(VariantException.class)
                .hasMessage("The wrong solution minus is there twice: as the folder src/wrong/minus and as the patch"
                        + " src/wrong/minus.patch. Remove one of the two.");
    }

    @Test
    void linesThatMovedAreFound() throws Exception {
        String longer = SUM.replace("public class", "/** One.\n *\n * Two. */\npublic class");
        write(FILE, longer);
        assertThat(patched(PATCH))
                .containsEntry(
                        FILE,
                        longer.replace("sum += b", "sum -= b").replace("return of(a", "a++;\n        return of(a"));
    }

    @Test
    void ofSeveralPlacesTheNearestIsTaken() throws Exception {
        String block = "{\n    a();\n}\n";
        write(FILE, "// 1\n" + block + "// 2\n" + block + "// 3\n" + block);
        String patch = "--- " + FILE + "\n+++ " + FILE + "\n@@ -7,3 +7,3 @@\n {\n-    a();\n+    b();\n }\n";
        assertThat(patched(patch))
                .containsEntry(FILE, "// 1\n" + block + "// 2\n" + "{\n    b();\n}\n" + "// 3\n" + block);
    }

    @Test
    void aHunkWhoseLinesHaveChangedNamesThemAndWhatToDo() throws Exception {
        write(FILE, SUM.replace("of(a, a)", "of(a, 0) + a"));
        assertRefused(
                PATCH,
                "doesn't fit the solution any more: in src/wrong/minus.patch, hunk 2 of " + FILE
                        + ", which was made for line 11, needs the line \"return of(a, a);\", which isn't there."
                        + " The solution has changed there. Make the patch again");
    }

    @Test
    void oneChangedLineOfContextIsEnoughToRefuse() throws Exception {
        write(FILE, SUM.replace("    // BEGIN SOLUTION", "    // BEGIN SOLUTION\n"));
        assertRefused(
                PATCH, "hunk 1 of " + FILE + ", which was made for line 4, needs lines in a row that are apart there.");
    }

    @Test
    void aChangeThatTheSolutionHasAlreadyIsSaidToBeThere() throws Exception {
        write(FILE, WRONG);
        assertRefused(
                PATCH, "hunk 1 of " + FILE + ", which was made for line 4, changes what the solution has already.");
    }

    @Test
    void aCheckoutWithTheOtherLineEndsWorks() throws Exception {
        write(FILE, SUM.replace("\n", "\r\n"));
        assertThat(patched(PATCH.replace("\n", "\r\n"))).containsEntry(FILE, WRONG.replace("\n", "\r\n"));
        assertThat(patched(PATCH)).containsEntry(FILE, WRONG.replace("\n", "\r\n"));
    }

    @Test
    void filesAreAddedAndRemoved() throws Exception {
        write("src/main/java/p/Old.java", "package p;\n\nclass Old {}\n");
        String patch = PATCH + """
                diff --git a/src/main/java/p/New.java b/src/main/java/p/New.java
                new file mode 100644
                index 0000000..1111111
                --- /dev/null
                +++ b/src/main/java/p/New.java
                @@ -0,0 +1,3 @@
                +package p;
                +
                +class New {}
                diff --git a/src/main/java/p/Old.java b/src/main/java/p/Old.java
                deleted file mode 100644
                index 1111111..0000000
                --- a/src/main/java/p/Old.java
                +++ /dev/null
                @@ -1,3 +0,0 @@
                -package p;
                -
                -class Old {}
                """;
        assertThat(patched(patch))
                .containsOnlyKeys(FILE, "src/main/java/p/New.java")
                .containsEntry(FILE, WRONG)
                .containsEntry("src/main/java/p/New.java", "package p;\n\nclass New {}\n");
        write("src/main/java/p/New.java", "mine");
        assertRefused(patch, "it adds src/main/java/p/New.java, which the solution has, too.");
        Files.delete(root.resolve("src/main/java/p/New.java"));
        write("src/main/java/p/Old.java", "package p;\n\nclass Old {}\n// more\n");
        assertRefused(patch, "it removes src/main/java/p/Old.java, of which lines would be left.");
        Files.delete(root.resolve("src/main/java/p/Old.java"));
        assertRefused(patch, "it changes src/main/java/p/Old.java, which the solution doesn't have.");
    }

    @Test
    void whatIsNoWholePatchOfTheSolutionIsRefused() {
        assertRefused("", "isn't a whole unified diff of the solution");
        assertRefused("Subtract.\n", "isn't a whole unified diff of the solution");
        assertRefused(
                PATCH.substring(0, PATCH.lastIndexOf("     }")), "the numbers of lines that they state don't agree");
        assertRefused(PATCH.replace("@@ -11,6 +11,7 @@", "@@ -11,4 +11,5 @@"), "the numbers of lines");
        assertRefused(PATCH.replace("@@ -4,7 +4,7 @@", "@@ -4,6 +4,6 @@"), "");
        assertRefused(
                PATCH.replace("src/main", "src/test"), "src/test/java/p/Sum.java, which isn't below src/main/java/");
        assertRefused(PATCH.replace("java/p/Sum", "java/../p/Sum"), "which isn't below src/main/java/");
        assertRefused(
                "--- " + FILE + "\n+++ " + FILE + "\n@@ -6,0 +7 @@\n+        sum++;\n",
                "it has no lines around the change of " + FILE);
        assertRefused(
                "diff --git a/src/main/java/p/Sum.java b/src/main/java/p/Add.java\nsimilarity index 100%\n"
                        + "rename from src/main/java/p/Sum.java\nrename to src/main/java/p/Add.java\n",
                "it renames src/main/java/p/Sum.java: make it with --no-renames");
    }

    @Test
    void aPatchThatIsNotTextNamesItself() throws Exception {
        Files.createDirectories(root.resolve("src/wrong"));
        Files.write(root.resolve("src/wrong/minus.patch"), PATCH.getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> wrong.sources("minus"))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("minus.patch isn't text in UTF-8");
    }
}
