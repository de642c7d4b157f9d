package grader.scaffold;

import io.vavr.collection.List;

/**
 * A row of a table of edge cases.
 *
 * @param name for people
 * @param arguments in Java, as the suite holds them
 */
record Row(String name, List<String> arguments) {}
