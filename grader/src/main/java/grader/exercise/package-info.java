/** Reads exercise folders. */
@NullMarked
package grader.exercise;

import org.jspecify.annotations.NullMarked;
