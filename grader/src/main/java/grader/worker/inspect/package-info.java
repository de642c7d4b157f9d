/**
 * Recognises mistakes in the way code is written, also where its answers are right. Inspections
 * advise, and are silent where they are not sure.
 */
@NullMarked
package grader.worker.inspect;

import org.jspecify.annotations.NullMarked;
