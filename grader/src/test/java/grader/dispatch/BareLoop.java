package grader.dispatch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * What grading a class would cost in one JVM without any protection: compiles each submission and
 * runs the suite on it, one after the other. Run by hand, by {@code
 * grader/bench/batch-against-others}.
 */
final class BareLoop {
  private BareLoop() {}

  /**
   * @param args folder with a folder for each submission, folder with the classes of the suite,
   *     names of those that hold checks
   */
  public static void main(String[] args) throws IOException {
    long failed = 0;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path folder : (Iterable<Path>) files.sorted()::iterator) {
        failed +=
            run(
                folder.resolve("SafeDivision.java"),
                Path.of(args[1]),
                List.of(args).subList(2, args.length));
      }
    }
    System.out.printf(Locale.ROOT, "%d checks failed%n", failed);
  }

  private static long run(Path file, Path suite, List<String> classes) throws IOException {
    Path out = Files.createTempDirectory("bare");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-implicit:none",
              "-d",
              out.toString(),
              "-cp",
              System.getProperty("java.class.path"));
      if (!javac
          .getTask(null, manager, ignored -> {}, options, null, manager.getJavaFileObjects(file))
          .call()) {
        return 1;
      }
    }
    URL[] places = {out.toUri().toURL(), suite.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(places, BareLoop.class.getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      List<org.junit.platform.engine.DiscoverySelector> selectors = new ArrayList<>();
      for (String name : classes) {
        selectors.add(DiscoverySelectors.selectClass(loader, name));
      }
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectors)
              .configurationParameter("jqwik.database", "")
              .configurationParameter("jqwik.reporting.usejunitplatform", "true")
              .configurationParameter("jqwik.reporting.onlyfailures", "true")
              .build();
      SummaryGeneratingListener summary = new SummaryGeneratingListener();
      LauncherFactory.create().execute(request, summary);
      return summary.getSummary().getTestsFailedCount();
    }
  }
}
