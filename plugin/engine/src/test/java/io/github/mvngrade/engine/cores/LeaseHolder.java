package io.github.mvngrade.engine.cores;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another JVM that leases cores: says when it has them, and gives them back when its input ends. */
final class LeaseHolder {
    private LeaseHolder() {}

    public static void main(String[] arguments) throws Exception {
        List<Integer> candidates =
                Stream.of(arguments[2].split(",")).map(Integer::valueOf).toList();
        CoreLeases leases = new CoreLeases(Path.of(arguments[0]), news -> System.out.println("news " + news));
        try (CoreLease lease = leases.take(Integer.parseInt(arguments[1]), candidates)) {
            System.out.println("has " + lease.processors());
            System.in.readAllBytes();
        }
        System.out.println("gave back");
    }
}
