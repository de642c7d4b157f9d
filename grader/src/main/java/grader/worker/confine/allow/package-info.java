/**
 * What a submission may use: the allow-list, and the check of compiled classes against it before
 * any of them is loaded.
 */
@NullMarked
package grader.worker.confine.allow;

import org.jspecify.annotations.NullMarked;
