package grader.dispatch.jail;

import io.vavr.control.Option;

/** Processors whose system calls are known here, all of them little-endian with 64 bits. */
enum Machine {
  X86_64(0xC000003E),
  AARCH64(0xC00000B7);

  /**
   * The processor's {@code AUDIT_ARCH} constant, see {@code linux/audit.h}: what a seccomp filter
   * is shown.
   */
  final int auditArch;

  Machine(int auditArch) {
    this.auditArch = auditArch;
  }

  /** This machine; none if its system is not Linux or its processor not known here. */
  static Option<Machine> current() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return Option.none();
    }
    return switch (System.getProperty("os.arch")) {
      case "amd64" -> Option.some(X86_64);
      case "aarch64" -> Option.some(AARCH64);
      default -> Option.none();
    };
  }

  /** The one of two numbers that is this machine's. */
  int choose(int x86, int arm) {
    return this == X86_64 ? x86 : arm;
  }
}
