/**
 * Classes of a submission with a step budget built in, in a class loader that shows them little.
 */
@NullMarked
package grader.worker.confine;

import org.jspecify.annotations.NullMarked;
