package grader.dispatch.jail;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A start in the jail that serves no other purpose than to have been made. */
public final class Rehearsal {
  private static final Access NOTHING =
      new Access(List.empty(), List.empty(), Duration.ofSeconds(10));

  private Rehearsal() {}

  /** The level that the jail reaches for a JVM; none if no JVM runs in it. */
  public static Level of(Jail jail) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    Jailed jailed = jail.start(builder, NOTHING);
    return jailed.process().waitFor() == 0 ? jailed.level() : Level.NONE;
  }
}
