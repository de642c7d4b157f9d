package grader.dispatch;

import grader.model.Budget;
import grader.wire.CourseLibraries;
import io.vavr.collection.List;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** Command lines of child JVMs. */
final class Jvm {
  private Jvm() {}

  /** The java that runs this JVM. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Leaves nothing of this process's environment but how names of files are spelled. */
  static void hideEnvironment(ProcessBuilder builder) {
    builder.environment().clear();
    if (System.getProperty("sun.jnu.encoding").equals("UTF-8")) {
      builder.environment().put("LC_ALL", "C.UTF-8");
    }
  }

  static List<String> worker(
      Installation installation,
      List<Path> classPath,
      List<Path> libraries,
      Budget budget,
      Path lastWords) {
    return List.of(
            java(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx" + budget.heapMiB() + "m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr", // standard output carries events
            "-Xlog:disable", // and no warnings of the JVM
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+ErrorFileToStderr",
            "-XX:-OmitStackTraceInFastThrow", // every exception tells its line, not only the first
            // thousands
            "-XX:-UsePerfData",
            // Reflective calls of a short life: cheaper than making a method handle for each.
            "-Djdk.reflect.useNativeAccessorOnly=true",
            "-XX:+DisableAttachMechanism",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=",
            "-Duser.timezone=UTC")
        .appendAll(aotCache(installation))
        .appendAll(CourseLibraries.option(libraries))
        .appendAll(
            List.of(
                "-cp",
                classPath.mkString(File.pathSeparator),
                "grader.worker.Worker",
                lastWords.toString(),
                String.valueOf(budget.stackKiB())));
  }

  private static List<String> aotCache(Installation installation) {
    Path cache = installation.workerCache();
    if (Files.exists(cache)) {
      return List.of("-XX:AOTCache=" + cache);
    }
    return installation.training() ? List.of("-XX:AOTCacheOutput=" + cache) : List.empty();
  }
}
