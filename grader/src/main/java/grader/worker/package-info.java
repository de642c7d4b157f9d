/** The child JVM: what happens to a submission between its source text and its verdicts. */
@NullMarked
package grader.worker;

import org.jspecify.annotations.NullMarked;
