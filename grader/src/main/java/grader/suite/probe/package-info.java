/**
 * Probes for what an answer alone does not show: how much of a source was read, what stays
 * reachable, how deep the stack and how many the steps, whether asking changes anything. All of
 * them also work in an IDE, without a grader around them.
 */
@NullMarked
package grader.suite.probe;

import org.jspecify.annotations.NullMarked;
