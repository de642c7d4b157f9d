/**
 * The child JVM that compares the submissions of a class with each other, by JPlag: the only one
 * with JPlag on its class path.
 */
@NullMarked
package grader.similarity;

import org.jspecify.annotations.NullMarked;
