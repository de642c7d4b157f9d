@NullMarked
package grader.worker.confine.allow;

import org.jspecify.annotations.NullMarked;
