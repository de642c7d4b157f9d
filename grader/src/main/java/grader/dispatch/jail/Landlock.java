package grader.dispatch.jail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Restricts which files a thread and all it starts can reach. Newer kernels restrict more, and each
 * step of the interface is taken as far as the kernel offers it: <a
 * href="https://docs.kernel.org/userspace-api/landlock.html">Landlock</a>.
 */
final class Landlock {
  private static final int VERSION = 1;

  private static final int NETWORK_SINCE = 4;
  private static final int SCOPES_SINCE = 6;

  private static final long EXECUTE = 1;
  private static final long WRITE_FILE = 1 << 1;
  private static final long READ_FILE = 1 << 2;
  private static final long READ_FOLDER = 1 << 3;

  /** Everything that the first version knows of: the above, and making and removing of files. */
  private static final long FIRST_RIGHTS = (1 << 13) - 1;

  private static final long MOVE_SINCE_2 = 1 << 13;
  private static final long TRUNCATE_SINCE_3 = 1 << 14;
  private static final long DEVICE_CONTROL_SINCE_5 = 1 << 15;

  /** To bind and to connect TCP ports. */
  private static final long ALL_NETWORK = 3;

  /** Abstract Unix sockets, and signals, of processes outside. */
  private static final long ALL_SCOPES = 3;

  private static final int BELOW_PATH = 1;
  private static final int CURRENT_FOLDER = -100;

  /** {@code O_PATH | O_CLOEXEC}: opened to be named in a rule only. */
  private static final int NAME_ONLY = 0x200000 | 0x80000;

  private final Kernel kernel;
  private final Arena arena;
  private final long handled;
  private final long ruleset;

  private Landlock(Kernel kernel, Arena arena, int version) {
    this.kernel = kernel;
    this.arena = arena;
    this.handled = rights(version);
    MemorySegment attributes = Kernel.structure(arena, 3 * Long.BYTES);
    Kernel.fields(attributes).putLong(handled).putLong(ALL_NETWORK).putLong(ALL_SCOPES);
    int known = version >= SCOPES_SINCE ? 3 : version >= NETWORK_SINCE ? 2 : 1;
    this.ruleset =
        kernel.call(
            SystemCall.LANDLOCK_CREATE_RULESET, attributes.address(), (long) known * Long.BYTES, 0);
  }

  /** 0 or less if the kernel has no Landlock, or it is switched off. */
  static int version(Kernel kernel) {
    return (int) kernel.call(SystemCall.LANDLOCK_CREATE_RULESET, 0, 0, VERSION);
  }

  static boolean isOffered(Kernel kernel) {
    return version(kernel) > 0;
  }

  private static long rights(int version) {
    return FIRST_RIGHTS
        | (version >= 2 ? MOVE_SINCE_2 : 0)
        | (version >= 3 ? TRUNCATE_SINCE_3 : 0)
        | (version >= 5 ? DEVICE_CONTROL_SINCE_5 : 0);
  }

  /**
   * Restricts this thread, and all that it will start.
   *
   * @return whether that succeeded
   */
  static boolean restrict(Kernel kernel, Access access, JavaFiles java) {
    int version = version(kernel);
    if (version <= 0) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      Landlock landlock = new Landlock(kernel, arena, version);
      return landlock.allow(access, java) && landlock.restrict();
    }
  }

  private boolean allow(Access access, JavaFiles java) {
    return ruleset != Kernel.FAILED
        && java.readable().appendAll(access.readable()).forAll(path -> allow(path, READ_FILE))
        && java.executable().forAll(path -> allow(path, READ_FILE | EXECUTE))
        && java.writable()
            .appendAll(access.writable())
            .forAll(path -> allow(path, READ_FILE | WRITE_FILE | TRUNCATE_SINCE_3));
  }

  /** A path that does not exist needs no rule: without one, nobody can make it. */
  private boolean allow(Path path, long rights) {
    MemorySegment name = Kernel.text(arena, path.toString());
    long file = kernel.call(SystemCall.OPENAT, CURRENT_FOLDER, name.address(), NAME_ONLY);
    if (file == Kernel.FAILED) {
      return true;
    }
    long wanted = Files.isDirectory(path) ? rights | READ_FOLDER : rights;
    MemorySegment rule = Kernel.structure(arena, 2 * Long.BYTES);
    Kernel.fields(rule).putLong(wanted & handled).putInt((int) file);
    long added = kernel.call(SystemCall.LANDLOCK_ADD_RULE, ruleset, BELOW_PATH, rule.address(), 0);
    kernel.call(SystemCall.CLOSE, file);
    return added != Kernel.FAILED;
  }

  private boolean restrict() {
    kernel.gainNoPrivileges();
    long done = kernel.call(SystemCall.LANDLOCK_RESTRICT_SELF, ruleset);
    kernel.call(SystemCall.CLOSE, ruleset);
    return done != Kernel.FAILED;
  }
}
