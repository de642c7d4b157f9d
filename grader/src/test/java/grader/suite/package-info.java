@NullMarked
package grader.suite;

import org.jspecify.annotations.NullMarked;
