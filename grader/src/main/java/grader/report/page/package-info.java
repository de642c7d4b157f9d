/** The page about a class, and what each student gets back. */
@NullMarked
package grader.report.page;

import org.jspecify.annotations.NullMarked;
