/** The commands and their exit codes. */
@NullMarked
package grader.cli;

import org.jspecify.annotations.NullMarked;
