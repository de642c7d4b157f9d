package grader;

import grader.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One grading before all tests, which leaves the cache that workers start from, as the start script
 * makes it: the tests here start some hundred workers.
 */
public final class FastStart implements LauncherSessionListener {
  private static final String TRAINING = "grader.training";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String home = System.getProperty("grader.home");
    if (home == null) {
      return; // the tests of the start script, which makes caches itself
    }
    Path sample = Path.of(System.getProperty("grader.root"), "grader/bin/sample");
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try {
      Files.deleteIfExists(Path.of(home, "worker.aot")); // of old jars
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty(TRAINING, "true");
    int ignored = Main.run(nowhere, nowhere, "check", "safe-division", sample.toString());
    System.clearProperty(TRAINING);
  }
}
