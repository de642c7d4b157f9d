/**
 * What the author of a suite uses: annotations that say what a check is worth and what its failure
 * reveals, and {@link Call}, which makes one call to a submission and says what it must answer.
 * This is the public API of grader; it also works in an IDE, without a grader around it.
 */
@NullMarked
package grader.suite;

import org.jspecify.annotations.NullMarked;
