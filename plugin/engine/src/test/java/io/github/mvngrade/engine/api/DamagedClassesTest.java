package io.github.mvngrade.engine.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.engine.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A class file that is none ends in the comparison's own exception. */
@Timeout(300)
class DamagedClassesTest {
    private static final String SOURCE = Comparing.HEAD
            + "public class A<T extends Comparable<T>> extends Base implements Runnable {"
            + " public static final String NAME = \"name\"; protected int[] numbers = {1, 2};"
            + " public A(int size) throws java.io.IOException {}"
            + " @Deprecated public <R> List<R> map(Function<T, R> f, T... items) { return List.of(); }"
            + " public void run() { Runnable r = () -> numbers[0]++; r.run(); }"
            + " record Pair(int a, String b) {} enum Kind { X, Y } }"
            + " class Base { public void inherited() {} }";

    private static final List<Member> USED = Comparing.members(
            "p/A",
            "p/A.<init>(I)V",
            "p/A.map(Ljava/util/function/Function;[Ljava/lang/Comparable;)Ljava/util/List;",
            "p/A.inherited()V",
            "p/A.numbers:[I",
            "p/A$Pair.<init>(ILjava/lang/String;)V",
            "p/A$Kind.X:Lp/A$Kind;");

    @Test
    void itIsComparedOrRefused() {
        Map<String, byte[]> whole = CompiledSources.compile(SOURCE);
        ClassFiles skeleton = ClassFiles.of(whole);
        List<String> names = new ArrayList<>(whole.keySet());
        Damage damage = new Damage(names.stream().map(whole::get).toList());
        int compared = damage.feed(30_000, IllegalArgumentException.class, (sample, copy) -> {
            Map<String, byte[]> damaged = new TreeMap<>(whole);
            damaged.put(names.get(sample), copy);
            new ApiComparison(skeleton, ClassFiles.of(damaged)).mismatch(USED);
        });
        assertThat(compared).isBetween(1_000, 20_000);
    }
}
