package io.github.mvngrade.report.curve;

/**
 * Where a curve is on a page.
 *
 * @param anchor of this part of the page
 * @param title of the check that it belongs to
 * @param check the check's own anchor
 */
public record Place(String anchor, String title, String check) {}
