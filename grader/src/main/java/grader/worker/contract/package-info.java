/** Whether a submission declares what its exercise asks for. */
@NullMarked
package grader.worker.contract;

import org.jspecify.annotations.NullMarked;
