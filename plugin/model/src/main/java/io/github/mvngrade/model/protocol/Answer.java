package io.github.mvngrade.model.protocol;

/**
 * A timed program's answer in a form that can be compared without trusting its {@code equals}.
 *
 * @param digest SHA-256, in hex, of the value's type and content; equal for equal values of the JDK's types
 * @param shown the value for people, cut to one short line
 */
public record Answer(String digest, String shown) {
    public boolean sameAs(Answer other) {
        return digest.equals(other.digest);
    }
}
