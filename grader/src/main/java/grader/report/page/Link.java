package grader.report.page;

/** A name that leads to a place on the same page. */
record Link(String anchor, String name) {}
