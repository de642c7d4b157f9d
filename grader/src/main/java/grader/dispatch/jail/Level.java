package grader.dispatch.jail;

import java.util.Locale;

/** How far a process is confined by the operating system, from the weakest to the strongest. */
public enum Level {
  NONE("it can do whatever this user can do"),
  SECCOMP("no network, no other process, no change of a file's name or rights; it can read files"),
  LANDLOCK("no file but those of the grading; it can reach the network"),
  BUBBLEWRAP("no file but those of the grading, no network, no process that is not its own"),
  LANDLOCK_AND_SECCOMP("no file but those of the grading, no network, no other process");

  private final String sentence;

  Level(String sentence) {
    this.sentence = sentence;
  }

  /** The name in reports: {@code landlock-and-seccomp}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a process at this level can and cannot do. */
  public String sentence() {
    return sentence;
  }

  /** Whether neither files nor the network can be reached. */
  public boolean confines() {
    return compareTo(BUBBLEWRAP) >= 0;
  }

  static Level of(boolean landlock, boolean seccomp) {
    if (landlock) {
      return seccomp ? LANDLOCK_AND_SECCOMP : LANDLOCK;
    }
    return seccomp ? SECCOMP : NONE;
  }
}
