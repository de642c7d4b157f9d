package grader.model;

/**
 * The results of a class, from which every report of a batch is made.
 *
 * @param rows in the order of the export; may be gone through several times, and need not be in
 *     memory all at once
 */
public record ClassResults(String exercise, String title, Iterable<Row> rows) {}
