/** What changed between two gradings of a class. */
@NullMarked
package grader.report.change;

import org.jspecify.annotations.NullMarked;
