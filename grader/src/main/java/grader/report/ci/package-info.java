/** Results in the forms that other graders' hosts and build servers read. */
@NullMarked
package grader.report.ci;

import org.jspecify.annotations.NullMarked;
