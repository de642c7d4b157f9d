/** Runs the tests that a student wrote on variants of an exercise. */
@NullMarked
package grader.worker.testing;

import org.jspecify.annotations.NullMarked;
