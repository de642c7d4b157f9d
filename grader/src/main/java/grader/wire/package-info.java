/** Messages between the coordinator and a worker, and their codec. */
@NullMarked
package grader.wire;

import org.jspecify.annotations.NullMarked;
