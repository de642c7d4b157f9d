package grader.intake;

import grader.model.Budget;
import grader.model.Delivery;
import grader.model.Exercise;
import grader.model.SourceFile;
import grader.model.Submission;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Exports of classes, built for a test, and what is read from them. */
final class Exports {
  static final String TASK = "final class Task {}\n";

  static final Exercise EXERCISE =
      new Exercise(
          "task",
          "Task",
          List.empty(),
          "",
          List.of(new SourceFile("Task.java", "final class Task {}\n")),
          List.empty(),
          List.empty(),
          List.empty(),
          List.empty(),
          List.empty(),
          Budget.DEFAULT,
          grader.model.Course.OWN);

  private Exports() {}

  /** An entry of a zip. */
  static final class Entry {
    private final String name;
    private final byte[] content;

    Entry(String name, byte[] content) {
      this.name = name;
      this.content = content;
    }

    static Entry text(String name, String text) {
      return new Entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Entry task(String name) {
      return text(name, TASK);
    }
  }

  static byte[] zip(Entry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Entry entry : entries) {
        out.putNextEntry(new ZipEntry(entry.name));
        out.write(entry.content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static Path zipped(Path folder, Entry... entries) throws IOException {
    return Files.write(folder.resolve("export.zip"), zip(entries));
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  static List<Delivery> read(Path source) throws IOException {
    return read(source, Option.none());
  }

  static List<Delivery> read(Path source, Option<String> layout) throws IOException {
    try (ClassSource open = open(source, layout)) {
      return List.ofAll(open);
    }
  }

  static String layout(Path source) throws IOException {
    try (ClassSource open = open(source, Option.none())) {
      return open.layout();
    }
  }

  private static ClassSource open(Path source, Option<String> layout) {
    return ClassSource.open(source, layout, EXERCISE).getOrElseThrow(it -> new AssertionError(it));
  }

  static String refusal(Path source, Option<String> layout) {
    return ClassSource.open(source, layout, EXERCISE)
        .swap()
        .getOrElseThrow(open -> new AssertionError(open.layout()));
  }

  /** One line: who, when, and the files or why there are none. */
  static String line(Delivery delivery) {
    return delivery.person().name()
        + " ["
        + delivery.person().id()
        + "] "
        + delivery.attempt()
        + (delivery.late() ? " late: " : ": ")
        + delivery.content().map(Exports::paths).fold(sentence -> sentence, paths -> paths);
  }

  private static String paths(Submission submission) {
    return submission
        .files()
        .appendAll(submission.companions())
        .map(SourceFile::path)
        .mkString(" ");
  }

  static List<String> lines(Path source) throws IOException {
    return read(source).map(Exports::line);
  }
}
