/**
 * What grading speaks of: exercises, submissions, checks, verdicts, and the arithmetic from
 * verdicts to a score.
 */
@NullMarked
package grader.model;

import org.jspecify.annotations.NullMarked;
