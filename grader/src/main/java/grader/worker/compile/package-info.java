/** Source text to classes, or to findings that say why not. */
@NullMarked
package grader.worker.compile;

import org.jspecify.annotations.NullMarked;
