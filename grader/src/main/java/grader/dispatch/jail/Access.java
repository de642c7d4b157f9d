package grader.dispatch.jail;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a jailed JVM may use beyond the JDK.
 *
 * @param readable files, and folders with everything below them; what does not exist when the
 *     process starts cannot be read later either
 * @param writable existing files
 * @param cpu processor time in the whole life of the process, at least a second; the net under all
 *     other limits, for a process whose parent died
 */
public record Access(List<Path> readable, List<Path> writable, Duration cpu) {
  public Access {
    if (cpu.toSeconds() < 1) {
      throw new IllegalArgumentException("a process needs processor time, not " + cpu);
    }
  }
}
