/** From verdicts to messages that explain; the catalogue of misconceptions. */
@NullMarked
package grader.feedback;

import org.jspecify.annotations.NullMarked;
