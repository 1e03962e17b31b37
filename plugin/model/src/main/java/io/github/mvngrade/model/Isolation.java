package io.github.mvngrade.model;

/** How strongly a subject was fenced in, weakest first. */
public enum Isolation {
    /** Portable: own runtime image, named harness, bounded memory and time. */
    L0,
    /** L0, Landlock and no new privileges. */
    L1,
    /** L1 and namespaces. */
    L2,
    /** L2, and a control group that limits memory and processes. */
    L3
}
