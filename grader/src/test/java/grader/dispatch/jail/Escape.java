package grader.dispatch.jail;

import grader.wire.LastWords;
import io.vavr.CheckedRunnable;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Stream;

/**
 * A program that tries every way out of the jail, then what is allowed, and prints what succeeded:
 * {@code Escape FOLDER PORT LIBRARY PARENT VICTIM}.
 */
final class Escape {
  private final Path folder;
  private final InetSocketAddress server;
  private final Path library;
  private final long parent;
  private final long victim;

  private Escape(String[] args) {
    this.folder = Path.of(args[0]);
    this.server =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]));
    this.library = Path.of(args[2]);
    this.parent = Long.parseLong(args[3]);
    this.victim = Long.parseLong(args[4]);
  }

  public static void main(String[] args) {
    Escape escape = new Escape(args);
    escape
        .files()
        .appendAll(escape.network())
        .appendAll(escape.processes())
        .appendAll(escape.systemCalls())
        .appendAll(escape.allowed())
        .filter(attempt -> succeeds(attempt._2))
        .forEach(attempt -> System.out.println(attempt._1));
  }

  private static Tuple2<String, CheckedRunnable> attempt(String what, CheckedRunnable action) {
    return Tuple.of(what, action);
  }

  /** Failures come in all shapes; parts of the JDK do not even initialise in the jail. */
  private static boolean succeeds(CheckedRunnable action) {
    try {
      action.run();
      return true;
    } catch (Throwable e) {
      return false;
    }
  }

  private List<Tuple2<String, CheckedRunnable>> files() {
    Path file = folder.resolve("file");
    return List.of(
        attempt("read a file of the system", () -> Files.readString(Path.of("/etc/passwd"))),
        attempt("read a file of the user", () -> Files.readString(file)),
        attempt(
            "read a file about its parent",
            () -> Files.readString(Path.of("/proc/" + parent + "/cmdline"))),
        attempt("list the processes", () -> list(Path.of("/proc"))),
        attempt("list a folder", () -> list(folder)),
        attempt("make a file", () -> Files.writeString(folder.resolve("made"), "")),
        attempt("append to a file", () -> Files.writeString(file, "x", StandardOpenOption.APPEND)),
        attempt(
            "change the rights of a file",
            () ->
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"))),
        attempt(
            "change the time of a file",
            () -> Files.setLastModifiedTime(file, FileTime.fromMillis(0))),
        attempt("make a folder", () -> Files.createDirectory(folder.resolve("folder"))),
        attempt("make a link", () -> Files.createSymbolicLink(folder.resolve("link"), file)),
        attempt(
            "make another name of a file", () -> Files.createLink(folder.resolve("name"), file)),
        attempt("move a file", () -> Files.move(folder.resolve("moved"), folder.resolve("there"))),
        attempt("delete a file", () -> Files.delete(folder.resolve("deleted"))),
        attempt("load a library", this::load));
  }

  private static void list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      require(files.findAny().isPresent());
    }
  }

  @SuppressWarnings("restricted")
  private void load() {
    System.load(library.toString());
  }

  private List<Tuple2<String, CheckedRunnable>> network() {
    return List.of(
        attempt("connect by TCP", () -> SocketChannel.open(server).close()),
        attempt("send by UDP", this::send),
        attempt(
            "connect to a Unix socket",
            () ->
                SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("socket"))).close()));
  }

  private void send() throws IOException {
    try (DatagramChannel channel = DatagramChannel.open()) {
      channel.send(ByteBuffer.allocate(1), server);
    }
  }

  private List<Tuple2<String, CheckedRunnable>> processes() {
    return List.of(
        attempt("execute a program", () -> new ProcessBuilder("/bin/true").start()),
        attempt("execute java", () -> new ProcessBuilder(javaProgram(), "-version").start()),
        attempt("see its parent", () -> require(ProcessHandle.of(parent).isPresent())),
        attempt(
            "kill a process",
            () -> require(ProcessHandle.of(victim).orElseThrow().destroyForcibly())));
  }

  private static String javaProgram() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** As native code would make them, past all checks of the JDK. */
  private List<Tuple2<String, CheckedRunnable>> systemCalls() {
    return List.of(
        attempt("signal its parent", () -> call(Forbidden.KILL, parent, 0, 0)),
        attempt("make a socket", () -> call(Forbidden.SOCKET, 1, 1, 0)),
        attempt("make shared memory", () -> call(Forbidden.SHMGET, 0, 4096, 0)),
        attempt("watch files", () -> call(Forbidden.INOTIFY_INIT1, 0, 0, 0)),
        attempt("make itself unimportant", () -> call(Forbidden.SETPRIORITY, 0, 0, 19)));
  }

  private static void call(Forbidden call, long first, long second, long third) {
    Machine machine = Machine.current().getOrElseThrow(IllegalStateException::new);
    Kernel kernel = Kernel.of(machine).getOrElseThrow(IllegalStateException::new);
    require(kernel.call(call.number(machine), first, second, third, 0) != Kernel.FAILED);
  }

  private static void require(boolean success) {
    if (!success) {
      throw new IllegalStateException();
    }
  }

  private List<Tuple2<String, CheckedRunnable>> allowed() {
    return List.of(
        attempt(
            "allowed: read what is given", () -> Files.readString(folder.resolve("given/file"))),
        attempt(
            "allowed: write its page",
            () -> LastWords.in(folder.resolve("page")).doing("a check", "a call")),
        attempt("allowed: start a thread", () -> Thread.ofPlatform().start(() -> {}).join()),
        attempt("allowed: random numbers", () -> new SecureRandom().nextInt()));
  }
}
