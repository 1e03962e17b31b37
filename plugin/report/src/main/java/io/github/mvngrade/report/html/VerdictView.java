package io.github.mvngrade.report.html;

import io.github.mvngrade.report.words.VerdictWords;

/**
 * A verdict as the page shows it.
 *
 * @param word for people
 * @param symbol tells verdicts apart without colour
 * @param slug of its colour's class, and of its explanation's anchor after {@code verdict-}
 * @param meaning what it means, for the foot of the page
 */
public record VerdictView(String word, String symbol, String slug, String meaning) {
    static VerdictView of(VerdictWords words) {
        return new VerdictView(words.word(), words.symbol(), words.slug(), words.meaning());
    }
}
