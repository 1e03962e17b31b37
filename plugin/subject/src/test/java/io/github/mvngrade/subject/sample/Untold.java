package io.github.mvngrade.subject.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.mvngrade.checks.CannotTellException;
import io.github.mvngrade.subject.submission.Evades;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks that can't be decided, and submissions that would like that. */
public class Untold {
    public Untold() {}

    private static CannotTellException cannotTell() {
        return new CannotTellException("It is dark here.");
    }

    @Test
    public void saysSo() {
        throw cannotTell();
    }

    @RepeatedTest(20)
    public void saysSoTheTwentiethTime(RepetitionInfo repetition) {
        if (repetition.getCurrentRepetition() == 20) {
            throw cannotTell();
        }
    }

    @Test
    public void submissionSaysSo() {
        Evades.byReflection();
    }

    @Test
    public void submissionBorrowsATrace() {
        Evades.withABorrowedTrace();
    }

    @Test
    public void submissionCallsBack() {
        Evades.callBack(() -> {
            throw cannotTell();
        });
    }

    @Test
    public void submissionHasItMade() {
        throw Evades.maker().apply("I can't tell.");
    }

    @TestFactory
    public Stream<DynamicTest> oneCantBeToldAndTheNextIsWrong() {
        return Stream.of(
                dynamicTest("untold", () -> {
                    throw cannotTell();
                }),
                dynamicTest("wrong", () -> assertEquals(1, 2, "wrong")));
    }

    @TestFactory
    public Stream<DynamicTest> oneIsWrongAndTheNextCantBeTold() {
        return Stream.of(dynamicTest("wrong", () -> assertEquals(1, 2, "wrong")), dynamicTest("untold", () -> {
            throw cannotTell();
        }));
    }

    /** Finds out before its checks that it can't tell. */
    public static class FromTheBeginning {
        public FromTheBeginning() {}

        @BeforeAll
        public static void look() {
            throw cannotTell();
        }

        @Test
        public void neverBegins() {}
    }

    /** Goes wrong after its check couldn't be told. */
    public static class ThenWrong {
        public ThenWrong() {}

        @Test
        public void saysSoAndLeavesSomething() {
            throw cannotTell();
        }

        @AfterEach
        public void clean() {
            throw new IllegalStateException("file is in use");
        }
    }
}
