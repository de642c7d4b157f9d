package grader.dispatch.jail;

import io.vavr.control.Option;

/** Chooses a jail, once. */
final class Strongest {
  static final Jail JAIL = Machine.current().<Jail>map(Strongest::on).getOrElse(NoJail::new);

  private Strongest() {}

  private static Jail on(Machine machine) {
    Option<Kernel> kernel = Kernel.of(machine);
    boolean landlock = kernel.exists(Landlock::isOffered);
    boolean seccomp = kernel.exists(Filter::isOffered);
    Option<Jail> kernelJail = kernel.filter(_ -> landlock || seccomp).map(KernelJail::new);
    return landlock && seccomp
        ? kernelJail.getOrElse(NoJail::new)
        : Bubblewrap.find().<Jail>map(found -> found).orElse(kernelJail).getOrElse(NoJail::new);
  }
}
