package grader.dispatch.jail;

/**
 * Numbers of the system calls that the jail makes or looks at. Those below 424 differ between
 * processors: <a
 * href="https://github.com/torvalds/linux/blob/master/arch/x86/entry/syscalls/syscall_64.tbl">x86-64</a>,
 * <a href="https://github.com/torvalds/linux/blob/master/scripts/syscall.tbl">aarch64</a>.
 */
enum SystemCall {
  PRCTL(157, 167),
  SECCOMP(317, 277),
  OPENAT(257, 56),
  CLOSE(3, 57),
  IOCTL(16, 29),
  EXECVE(59, 221),
  EXECVEAT(322, 281),
  FORK(57, SystemCall.ABSENT),
  VFORK(58, SystemCall.ABSENT),
  CLONE(56, 220),
  CLONE3(435, 435),
  PRLIMIT64(302, 261),
  LANDLOCK_CREATE_RULESET(444, 444),
  LANDLOCK_ADD_RULE(445, 445),
  LANDLOCK_RESTRICT_SELF(446, 446);

  /** In place of a number that a processor does not have. */
  static final int ABSENT = -1;

  private final int x86;
  private final int arm;

  SystemCall(int x86, int arm) {
    this.x86 = x86;
    this.arm = arm;
  }

  int number(Machine machine) {
    return machine.choose(x86, arm);
  }
}
