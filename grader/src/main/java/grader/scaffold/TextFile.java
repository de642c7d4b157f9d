package grader.scaffold;

/**
 * A file of a scaffold.
 *
 * @param path from the folder of the exercise or of its solutions, with slashes
 */
public record TextFile(String path, String text) {}
