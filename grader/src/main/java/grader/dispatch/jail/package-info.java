/**
 * Processes that reach no file, network or process but what they were given, whatever code they
 * run. Linux only: Landlock and seccomp, asked for through the Foreign Function and Memory API
 * without root, namespaces or helpers; or bubblewrap. On other systems nothing of this is loaded.
 *
 * <p>What a thread forbids itself holds for all threads and processes that it starts, for ever.
 * Hence each start has a thread of its own, which restricts itself, starts the process and ends.
 * One thread outlives it: the JDK's reaper of this process, which only waits, but would hand its
 * restrictions on to threads that {@code Process.onExit} needs. Therefore nobody in this JVM may
 * use {@code onExit} of the JDK's own processes; {@code waitFor} is safe.
 */
@NullMarked
package grader.dispatch.jail;

import org.jspecify.annotations.NullMarked;
