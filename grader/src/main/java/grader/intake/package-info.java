/** Submissions in any shape they arrive in. */
@NullMarked
package grader.intake;

import org.jspecify.annotations.NullMarked;
