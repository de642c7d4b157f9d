package grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.stream.Stream;

/** Waits for files to be written, in a folder and the folders in it. */
final class Changes implements AutoCloseable {
  private static final int DEEPEST = 8;

  private final WatchService service;

  /**
   * @param place a folder, or a file whose folder is watched
   */
  Changes(Path place) throws IOException {
    service = place.getFileSystem().newWatchService();
    Path folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
    try (Stream<Path> folders =
        Files.isDirectory(place) ? Files.walk(folder, DEEPEST) : Stream.of(folder)) {
      for (Path each : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
        each.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
  }

  /** Returns when something has changed since it last returned. */
  void await() throws InterruptedException {
    for (WatchKey key = service.take(); key != null; key = service.poll()) {
      key.pollEvents();
      key.reset();
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
