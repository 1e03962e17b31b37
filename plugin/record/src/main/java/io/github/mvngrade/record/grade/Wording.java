package io.github.mvngrade.record.grade;

import io.github.mvngrade.model.grade.Remark;

/** Sentences for people that stand in the document beside the values that they are made from. */
@FunctionalInterface
public interface Wording {
    /** One or more whole sentences: what is so, and what to do. */
    String of(Remark remark);
}
