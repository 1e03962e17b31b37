package io.github.mvngrade.authoring.skeleton;

import java.util.ArrayList;
import java.util.List;

/** Joins the kept lines of a source, without the blank lines that dropped ones leave behind. */
final class TidyLines {
    private final List<String> kept = new ArrayList<>();
    private boolean gap;

    void drop() {
        gap = true;
    }

    void keep(String line) {
        if (gap && line.isBlank()) {
            if (!blankIsNeedless()) {
                kept.add("");
            }
            return;
        }
        if (gap && line.strip().startsWith("}")) {
            removeBlanks();
        }
        gap = false;
        kept.add(line);
    }

    List<String> lines() {
        if (gap) {
            removeBlanks();
        }
        return List.copyOf(kept);
    }

    /** Whether no blank line belongs here: the line before is blank, or opens a block or the file. */
    private boolean blankIsNeedless() {
        if (kept.isEmpty()) {
            return true;
        }
        String last = kept.get(kept.size() - 1).strip();
        return last.isEmpty() || last.endsWith("{");
    }

    private void removeBlanks() {
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
            kept.remove(kept.size() - 1);
        }
    }
}
