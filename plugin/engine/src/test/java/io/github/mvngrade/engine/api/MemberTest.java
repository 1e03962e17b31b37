package io.github.mvngrade.engine.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "parallel/fibonacci/Fibonacci",
                "parallel/fibonacci/LruCache$Node",
                "parallel/fibonacci/Fibonacci.cached(I)J",
                "parallel/fibonacci/Fibonacci.run()V",
                "parallel/fibonacci/Fibonacci.all([[J[Ljava/util/List;)[Ljava/lang/Object;",
                "parallel/fibonacci/LruCache.<init>(ILjava/util/function/Function;)V",
                "parallel/fibonacci/Fibonacci.field:I",
                "parallel/fibonacci/Fibonacci.fields:[Ljava/util/List;",
                "NoPackage.größe()I"
            })
    void aTextIsReadBackAsTheSameMember(String text) {
        Member member = Member.parse(text);
        assertThat(member).hasToString(text);
        assertThat(Member.parse(member.toString())).isEqualTo(member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a/B.",
                "a/B.c",
                "a/B.c:",
                "a/B.c:V",
                "a/B.c()",
                "a/B.c(V)I",
                "a/B.c(I)J trailing",
                "a/B.<init>()I",
                "a/B.<clinit>()V",
                "a/B\na/C"
            })
    void aTextOfAnotherFormIsRefused(String text) {
        assertThatThrownBy(() -> Member.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFactorySaysWhichKindItMade() {
        assertThat(Member.type("a/B").kind()).isEqualTo(Member.Kind.TYPE);
        assertThat(Member.method("a/B", "c", "()V").kind()).isEqualTo(Member.Kind.METHOD);
        assertThat(Member.method("a/B", "<init>", "()V").kind()).isEqualTo(Member.Kind.CONSTRUCTOR);
        assertThat(Member.field("a/B", "c", "I").kind()).isEqualTo(Member.Kind.FIELD);
    }
}
