package io.github.mvngrade.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    private static final int BUDGET = 100;

    /** Marks are shown as braces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    the process printed a result | the process printed no output | the process printed {a result} | the process printed {no output}
                    a result is there            | a resul is there              | a {result} is there              | a {resul} is there
                    it printed a result          | it printed a results          | it printed a {result}            | it printed a {results}
                    [10, 20, 30]                 | [10, 25, 30]                  | [10, {20}, 30]                   | [10, {25}, 30]
                    [1, 12]                      | [1, 1]                        | [1, {12}]                        | [1, {1}]
                    [1, 2, 3]                    | [1, 3]                        | [1, {2, }3]                      | [1, {}3]
                    {n=5}                        | {n=-5}                        | {n={5}}                          | {n={-5}}
                    pi is 3.14159                | pi is 3.15                    | pi is {3.14159}                  | pi is {3.15}
                    x = 1.0E-5 s                 | x = 1.0E-7 s                  | x = {1.0E-5} s                   | x = {1.0E-7} s
                    3-5 blocks                   | 3-6 blocks                    | 3-{5} blocks                     | 3-{6} blocks
                    Hello, World!                | Hello World!                  | Hello{,} World!                  | Hello{} World!
                    ArrayList                    | Arraylist                     | Array{L}ist                      | Array{l}ist
                    7540113804746346429          | 7540113804746346428           | 754011380474634642{9}            | 754011380474634642{8}
                    true                         | true false                    | true{}                           | true{ false}
                    a.b.Cache.get                | a.b.Cache.put                 | a.b.Cache.{get}                  | a.b.Cache.{put}
                    straße 5                     | strasse 5                     | {straße} 5                       | {strasse} 5
                    abc                          | xyz                           | abc{}                            | xyz{}
                    """)
    void marksStandBetweenWords(String expected, String actual, String inExpected, String inActual) {
        Difference difference = Difference.of(expected, actual, BUDGET);
        assertThat(braced(difference.expected())).isEqualTo(inExpected);
        assertThat(braced(difference.actual())).isEqualTo(inActual);
    }

    private static String braced(Difference.Side side) {
        return side.before() + "{" + side.different() + "}" + side.after();
    }

    @Test
    void ofAVeryLongWordTheCharactersThatDifferAreMarked() {
        String word = "ab".repeat(100);
        Difference difference = Difference.of("key " + word + "1" + word, "key " + word + "2" + word, BUDGET);
        assertThat(difference.expected().different()).isEqualTo("1");
        assertThat(difference.actual().different()).isEqualTo("2");
    }

    @Test
    void whatIsShownAsOneCharacterIsNeverTakenApart() {
        assertThat(braced(Difference.of("! e\u0301", "! e\u0300", BUDGET).expected()))
                .isEqualTo("! {e\u0301}");
        assertThat(braced(Difference.of("! \ud83d\udc4d\ud83c\udffb", "! \ud83d\udc4d\ud83c\udffd", BUDGET)
                        .actual()))
                .isEqualTo("! {\ud83d\udc4d\ud83c\udffd}");
        assertThat(braced(Difference.of("! \ud83d\udc69\u200d\ud83d\udcbb", "! \ud83d\udc69\u200d\ud83d\udd2c", BUDGET)
                        .expected()))
                .isEqualTo("! {\ud83d\udc69\u200d\ud83d\udcbb}");
        assertThat(braced(Difference.of("! \ud83c\udde9\ud83c\uddea", "! \ud83c\udde9\ud83c\uddf0", BUDGET)
                        .expected()))
                .isEqualTo("! {\ud83c\udde9\ud83c\uddea}");
    }

    @Test
    void itMarksWhatLiesBetweenTheSameBeginningAndTheSameEnd() {
        Difference difference = Difference.of("[1, 2, 3]", "[1, 5, 3]", BUDGET);
        assertThat(difference.expected()).isEqualTo(new Difference.Side("[1, ", "2", ", 3]"));
        assertThat(difference.actual()).isEqualTo(new Difference.Side("[1, ", "5", ", 3]"));
    }

    @Test
    void whatIsMissingOnOneSideIsEmptyThere() {
        Difference difference = Difference.of("aa", "aaa", BUDGET);
        assertThat(difference.expected()).isEqualTo(new Difference.Side("aa", "", ""));
        assertThat(difference.actual()).isEqualTo(new Difference.Side("aa", "a", ""));
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        Difference difference = Difference.of("! \ud83d\ude00", "! \ud83d\ude01", BUDGET);
        assertThat(difference.expected().different()).isEqualTo("\ud83d\ude00");
        assertThat(Difference.of("! \ud83d\ude00", "! \ud83e\ude00", BUDGET)
                        .actual()
                        .different())
                .isEqualTo("\ud83e\ude00");
    }

    @Test
    void nothingIsMarkedWhereNothingIsTheSame() {
        assertThat(Difference.of("abc", "xyz", BUDGET).note()).isEmpty();
        assertThat(Difference.of("abc", "xbz", BUDGET).note()).isEmpty();
        assertThat(Difference.of("abc", "abz", BUDGET).note()).isEqualTo("Marked: where they differ.");
    }

    @Test
    void equalTextsAreSaidToLookTheSame() {
        assertThat(Difference.of("1", "1", BUDGET).note()).contains("types");
    }

    @Test
    void aLongCommonPartIsShortened() {
        Difference difference = Difference.of("x".repeat(5000) + "a", "x".repeat(5000) + "b", BUDGET);
        assertThat(difference.expected().before()).isEqualTo("…" + "x".repeat(200));
    }
}
