package grader.dispatch.jail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import grader.wire.LastWords;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JailTest {
  private static final Path JDK = Path.of(System.getProperty("java.home"));
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path folder;

  @BeforeEach
  void fillTheFolder() throws IOException {
    for (String name : List.of("file", "moved", "deleted", "page")) {
      Files.writeString(folder.resolve(name), "kept");
    }
    Files.createDirectory(folder.resolve("given"));
    Files.writeString(folder.resolve("given/file"), "given");
    Files.copy(JDK.resolve("lib/libjaas.so"), folder.resolve("library.so"));
    LastWords.in(folder.resolve("page")); // gives the file its size
  }

  @Test
  void everyWayOutWorksWithoutAJail() throws IOException, InterruptedException {
    assumeLinux();
    assertThat(escapes(Jail.none())).hasSize(31).anyMatch(line -> line.startsWith("allowed: "));
  }

  @Test
  void nothingButWhatIsAllowedWorksInTheStrongestJail() throws IOException, InterruptedException {
    assumeLandlockAndSeccomp();
    assertThat(escapes(Jail.strongest())).hasSize(4).allMatch(line -> line.startsWith("allowed: "));
    assertThat(LastWords.in(folder.resolve("page")).read())
        .contains(new LastWords.Doing("a check", "a call"));
  }

  @Test
  void aProcessWithoutFilesAndNetworkIsWhatBubblewrapMakes()
      throws IOException, InterruptedException {
    Option<Bubblewrap> jail = Machine.current().flatMap(_ -> Bubblewrap.find());
    assumeTrue(jail.isDefined(), "there is no bwrap on the search path, or it does not work here");
    for (Bubblewrap bubblewrap : jail) {
      assertThat(escapes(bubblewrap))
          .contains("allowed: read what is given", "allowed: write its page")
          .doesNotContain(
              "read a file of the system",
              "read a file of the user",
              "append to a file",
              "delete a file",
              "load a library",
              "connect by TCP",
              "connect to a Unix socket",
              "see its parent",
              "kill a process",
              "signal its parent");
      assertThat(folder.resolve("deleted")).exists();
    }
  }

  @Test
  void aJailedProcessCanBeKilledAndLeavesNoneBehind() throws IOException, InterruptedException {
    assumeLandlockAndSeccomp();
    Jailed jailed = Jail.strongest().start(java("grader.dispatch.jail.Idle"), access());
    Process process = jailed.process();
    assertThat(process.getInputStream().read()).isNotNegative(); // it runs
    assertThat(process.info().totalCpuDuration()).isPresent();
    assertThat(process.destroyForcibly().waitFor()).isEqualTo(128 + 9);
    assertThat(ProcessHandle.of(process.pid())).isEmpty();
  }

  @Test
  void aJailedProcessHasLimits() throws IOException, InterruptedException {
    assumeLandlockAndSeccomp();
    assertThat(limits())
        .containsPattern("Max cpu time +60 +62 ")
        .containsPattern("Max core file size +0 +0 ")
        .containsPattern("Max open files +512 +512 ");
  }

  @Test
  void moreOpenFilesThanAJailedProcessMayHaveDoNotKeepItFromStarting()
      throws IOException, InterruptedException {
    assumeLandlockAndSeccomp();
    ArrayList<InputStream> open = new ArrayList<>();
    try {
      for (int i = 0; i < 600; i++) {
        open.add(Files.newInputStream(folder.resolve("file")));
      }
      assertThat(limits()).containsPattern("Max open files +512 +512 ");
    } finally {
      for (InputStream one : open) {
        one.close();
      }
    }
  }

  /** What the kernel says of a jailed process. */
  private String limits() throws IOException, InterruptedException {
    Process process = Jail.strongest().start(java("grader.dispatch.jail.Idle"), access()).process();
    assertThat(process.getInputStream().read()).isNotNegative(); // it runs
    String limits = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "limits"));
    process.destroyForcibly().waitFor();
    return limits;
  }

  @Test
  void aThreadThatStartsJailedProcessesStaysFree() throws IOException, InterruptedException {
    assumeLandlockAndSeccomp();
    assertThat(Rehearsal.of(Jail.strongest())).isEqualTo(Level.LANDLOCK_AND_SECCOMP);
    assertThat(folder.resolve("file")).hasContent("kept");
    assertThat(new ProcessBuilder("true").start().waitFor()).isZero();
  }

  @Test
  void aProgramThatDoesNotExistIsReported() {
    assumeLandlockAndSeccomp();
    assertThatThrownBy(
            () -> Jail.strongest().start(new ProcessBuilder("/does/not/exist"), access()))
        .isInstanceOf(IOException.class);
  }

  private static void assumeLinux() {
    assumeTrue(Machine.current().isDefined(), "this system is not Linux on a processor known here");
  }

  private static void assumeLandlockAndSeccomp() {
    assumeTrue(
        Jail.strongest() instanceof KernelJail, "this kernel has no Landlock, or no seccomp");
  }

  /** What succeeded of all that {@link Escape} tries. */
  private List<String> escapes(Jail jail) throws IOException, InterruptedException {
    Process victim = new ProcessBuilder("sleep", "60").start();
    try (ServerSocket tcp = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ServerSocketChannel unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      unix.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
      return output(
          jail.start(
              java(
                  "grader.dispatch.jail.Escape",
                  folder.toString(),
                  String.valueOf(tcp.getLocalPort()),
                  folder.resolve("library.so").toString(),
                  String.valueOf(ProcessHandle.current().pid()),
                  String.valueOf(victim.pid())),
              access()));
    } finally {
      victim.destroyForcibly();
    }
  }

  private Access access() {
    return new Access(
        List.of(CLASS_PATH.split(":")).map(Path::of).append(folder.resolve("given")),
        List.of(folder.resolve("page")),
        Duration.ofSeconds(60));
  }

  private static ProcessBuilder java(String... arguments) {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                    JDK.resolve("bin/java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:-UsePerfData",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    CLASS_PATH)
                .appendAll(List.of(arguments))
                .asJava());
    builder.environment().clear();
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static List<String> output(Jailed jailed) throws IOException, InterruptedException {
    String output =
        new String(jailed.process().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(jailed.process().waitFor()).isZero();
    return List.ofAll(output.lines().toList());
  }
}
