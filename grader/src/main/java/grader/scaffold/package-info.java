/** Writes a new exercise from the signatures of its methods. */
@NullMarked
package grader.scaffold;

import org.jspecify.annotations.NullMarked;
