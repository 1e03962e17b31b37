package io.github.mvngrade.batch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Tells whether what somebody handed in has changed. */
public final class ContentDigest {
    private ContentDigest() {}

    /**
     * SHA-256, in hex, of the names and contents of all files of a folder but for what builds and editors leave there. Links aren't
     * followed.
     *
     * @throws IOException if one can't be read
     */
    public static String of(Path folder) throws IOException {
        Map<String, Path> files = SourceFiles.in(folder);
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                out.write((file.getKey() + '\0' + Files.size(file.getValue()) + '\0').getBytes(StandardCharsets.UTF_8));
                try (InputStream in = Files.newInputStream(file.getValue())) {
                    in.transferTo(out);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
