/** Starts workers, watches over them, and grades one submission whatever becomes of them. */
@NullMarked
package grader.dispatch;

import org.jspecify.annotations.NullMarked;
