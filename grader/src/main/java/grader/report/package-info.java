/** Results as text, for people and for programs. */
@NullMarked
package grader.report;

import org.jspecify.annotations.NullMarked;
