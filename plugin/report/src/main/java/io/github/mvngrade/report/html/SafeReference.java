package io.github.mvngrade.report.html;

import io.github.mvngrade.report.words.Visible;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.jspecify.annotations.Nullable;

/**
 * Makes whatever a template inserts harmless: control characters visible, markup escaped, for text and for attributes in
 * either kind of quotes.
 *
 * <p>Velocity creates one by its class name. What goes through an interpolated {@code #set} would be escaped twice, so
 * templates don't interpolate. (Velocity's own {@code EscapeHtmlReference} is deprecated and leaves the apostrophe alone.)
 */
public final class SafeReference implements ReferenceInsertionEventHandler {
    @Override
    public @Nullable Object referenceInsert(Context context, String reference, @Nullable Object value) {
        return value == null ? null : escape(Visible.of(value.toString()));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
