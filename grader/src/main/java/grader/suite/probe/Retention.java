package grader.suite.probe;

import grader.suite.Call;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which elements of an iterator, or cells of a stream, stay reachable after they were
 * read: a space leak. It watches every k-th of them through a weak reference, and asks the garbage
 * collector.
 *
 * <pre>{@code
 * Retention retention = Retention.ofEvery(1_000);
 * Iterator<Double> means = RunningMeans.of(Source.endless(i -> i + 1_000).iterator(retention));
 * for (int i = 0; i < 50_000; i++) means.next();
 * assert !retention.leaks();
 * means.next(); // so that it is still in use when the collector runs
 * }</pre>
 *
 * <p>Elements must be made when they are read, and small Integers are shared by the JVM: begin
 * above 127. Between two calls no frame of the submission is on the stack, so the verdict is the
 * same every time. {@link #sampledAt} asks in the middle of a call instead, where an interpreted
 * frame may keep a variable alive that the code no longer uses: only for code that was warmed up,
 * under {@code -Xbatch -XX:TieredStopAtLevel=1}.
 */
public final class Retention {
  /** The one read last, and the one that it is compared with, may well be kept. */
  private static final int TOLERATED = 2;

  /** A collection may leave behind what was reachable from the old generation. */
  private static final int COLLECTIONS = 3;

  private static final int NEVER = -1;

  private final int every;
  private final int at;
  private final List<WeakReference<Object>> watched = new ArrayList<>();
  private int retained = NEVER;

  private Retention(int every, int at) {
    this.every = every;
    this.at = at;
  }

  /**
   * Watches every {@code k}-th element.
   *
   * @param k from 1; watch at least ten in all, or a leak is not told from what is tolerated
   */
  public static Retention ofEvery(int k) {
    return new Retention(k, NEVER);
  }

  /** Asks the collector as soon as the element at {@code index} is made, by whatever call. */
  public Retention sampledAt(int index) {
    return new Retention(every, index);
  }

  static Retention none() {
    return new Retention(Integer.MAX_VALUE, NEVER);
  }

  /**
   * Watches {@code element} if it is its turn. Sources do this by themselves.
   *
   * @param index from 0
   */
  public void watch(int index, @Nullable Object element) {
    if (index == at) {
      retained = sample();
    } else if (every < Integer.MAX_VALUE && index % every == 0 && element != null) {
      watched.add(new WeakReference<>(element));
    }
  }

  /** Whether more than a constant few are reachable. */
  public boolean leaks() {
    return retained() > TOLERATED;
  }

  /** How many of those watched are reachable now, or were when it was sampled. */
  public int retained() {
    return retained == NEVER ? sample() : retained;
  }

  /** How many are watched. */
  public int watched() {
    return watched.size();
  }

  /** Fails {@code call} if more than a constant few are reachable. */
  public void keepsFew(Call<?> call) {
    if (leaks()) {
      throw call.failed(
          "keeps " + retained() + " of " + watched() + " watched elements after they were read",
          "at most the latest of them kept");
    }
  }

  /** Zero also where the collector does not do as it is told (-XX:+DisableExplicitGC). */
  private int sample() {
    WeakReference<Object> garbage = new WeakReference<>(new Object());
    for (int i = 0; i < COLLECTIONS && reachable() > 0; i++) {
      System.gc();
    }
    return garbage.get() == null ? reachable() : 0;
  }

  private int reachable() {
    return (int) watched.stream().filter(element -> element.get() != null).count();
  }
}
