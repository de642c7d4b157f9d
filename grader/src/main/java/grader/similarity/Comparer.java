package grader.similarity;

import de.jplag.exceptions.ExitException;
import grader.wire.Codec;
import grader.wire.Comparing;
import grader.wire.SourceFolders;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The main class of the process that compares: {@code java grader.similarity.Comparer FOLDER}. What
 * it finds goes out on standard output, which nothing else can reach through {@code System}.
 */
public final class Comparer {
  private Comparer() {}

  public static void main(String[] args) throws IOException, ExitException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    new Comparison(new SourceFolders(Path.of(args[0])), told -> send(out, told)).run();
  }

  private static void send(DataOutputStream out, Comparing told) {
    try {
      Codec.write(out, told, Comparing.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
