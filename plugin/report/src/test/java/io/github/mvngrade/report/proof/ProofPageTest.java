package io.github.mvngrade.report.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.report.SampleProofs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofPageTest {
    @TempDir
    Path folder;

    private Document page(Proof proof) throws IOException {
        Path file = ProofPage.write(proof, folder.resolve("grade"), Optional.empty());
        assertThat(file).hasFileName("verify.html");
        return Jsoup.parse(Files.readString(file));
    }

    @Test
    void itHasTheSameMatrixAsTheConsole() throws IOException {
        Document page = page(SampleProofs.ofEverything());
        assertThat(page.select(".matrix thead th").eachText())
                .startsWith("Check", "1", "2")
                .hasSize(14);
        assertThat(page.select(".matrix tbody tr")).hasSize(3);
        assertThat(page.select(".matrix tbody tr:nth-child(2) td [aria-hidden]").eachText())
                .startsWith("○", "✗!", "✗", "✗", "✗", "✗!");
        assertThat(page.select(".matrix tbody tr:nth-child(2) td .unseen").eachText())
                .startsWith("not run", "lost in 1 of 20 runs, not as it should be", "lost");
        assertThat(page.select(".matrix td.unexpected")).hasSize(7);
        assertThat(page.select(".matrix tbody th[scope=row] code").eachText())
                .containsExactly("small-values", "one-evaluation", "speedup");
    }

    @Test
    void itSaysWhatWasFoundAndWhatToDo() throws IOException {
        Document page = page(SampleProofs.ofEverything());
        assertThat(page.select(".result.objections").text()).startsWith("Not proven: 1 objection.");
        assertThat(page.select("h2").eachText())
                .containsSubsequence("Objections", "Undecided on this machine", "Good to know");
        assertThat(page.select(".findings.objections li").text())
                .contains("The solution loses check one-evaluation", "Mend it", "expected <1> but was ##[2]", "four");
        assertThat(page.select(".note").text()).isEqualTo("Only <b>this</b>.");
        assertThat(page.text()).contains("To get the same inputs again: mvn grade:verify -Dgrade.seed=42");
    }

    @Test
    void eachColumnLeadsToWhatItsSubmissionIs() throws IOException {
        Document page = page(SampleProofs.ofEverything());
        assertThat(page.select(".matrix thead a").eachAttr("href")).hasSize(13).allSatisfy(link -> assertThat(
                        page.select(".submissions tr" + link))
                .hasSize(1));
        assertThat(page.select("#submission-12").text()).isEqualTo("12 slow wrong must lose speedup 1.50 s");
    }

    @Test
    void aLossInPartsSaysHowMuchItIs() throws IOException {
        Document page = page(SampleProofs.withALossInParts());
        assertThat(page.select(".matrix td [aria-hidden]").eachText()).containsExactly("1 of 3", "1 of 3!", "✓");
        assertThat(page.select(".matrix td .unseen").eachText())
                .containsExactly(
                        "lost in part (1 of 3 points)", "lost in part (1 of 3 points), not as it should be", "passed");
    }

    @Test
    void aProofWithoutObjectionsIsProven() throws IOException {
        Document page = page(SampleProofs.withoutObjection());
        assertThat(page.select(".result.proven").text()).isEqualTo("Proven: 3 checks on 1 submission.");
        assertThat(page.select(".findings")).isEmpty();
        assertThat(page.select(".marks dt").eachText()).containsExactly("✓ passed", "! not as it should be");
    }
}
