package it.words.checks;

import io.github.mvngrade.checks.Check;
import it.words.Words;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

public class WordsChecks {
    @Test
    @Check(id = "names", points = "1", hint = "A parser knows what a name is.")
    @DisplayName("of gives the names of the fields")
    public void names() throws Exception {
        Assertions.assertEquals(List.of("a", "b"), Words.of("{\"a\": \"x\", \"b\": 2}"));
    }
}
