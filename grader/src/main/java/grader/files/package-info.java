/** Writing files so that nobody ever sees a part of one. */
@NullMarked
package grader.files;

import org.jspecify.annotations.NullMarked;
