package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.HandIns;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.GraderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The packs that a worker has fetched from the database, each with its grader. Any thread may use it. */
final class PackShelf {
    private final HandIns handIns;
    private final Workshop shop;
    private final Map<String, Ready> ready = new HashMap<>();

    /** A pack, and the grader for it. */
    record Ready(Pack pack, Grader grader) {}

    PackShelf(HandIns handIns, Workshop shop) {
        this.handIns = handIns;
        this.shop = shop;
    }

    /**
     * @param digest of the pack
     * @throws GraderException if there is no such pack, or this machine can't grade with it
     */
    synchronized Ready of(String digest) throws GraderException, IOException, InterruptedException {
        Ready known = ready.get(digest);
        if (known == null) {
            Pack pack = fetched(digest);
            known = new Ready(pack, shop.graders().of(pack));
            ready.put(digest, known);
        }
        return known;
    }

    private Pack fetched(String digest) throws GraderException, IOException {
        byte[] jar = handIns.pack(digest)
                .orElseThrow(() -> new GraderException("The check pack " + digest
                        + " isn't in the database: start the batch again with grade:batch, which puts it there"));
        Path file = Files.createTempFile(shop.scratch(), "pack", ".jar");
        try {
            Files.write(file, jar);
            return PackFiles.read(file).madeBy(shop.version());
        } finally {
            Files.delete(file);
        }
    }
}
