/** Runs the checks of a suite and gives each its verdict. */
@NullMarked
package grader.worker.run;

import org.jspecify.annotations.NullMarked;
