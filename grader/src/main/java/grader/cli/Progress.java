package grader.cli;

import grader.model.Ending;
import grader.model.Result;
import io.vavr.control.Option;
import java.io.Console;
import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells how far a batch is: a bar on a terminal, a line now and then elsewhere. */
abstract sealed class Progress implements AutoCloseable {
  private static final int WIDTH = 100;
  private static final int LINES = 10;

  private final int all;
  private int done;
  private int failed;
  private int notGraded;

  private Progress(int all) {
    this.all = all;
  }

  /**
   * @param all how many submissions are to be graded
   */
  static Progress of(PrintWriter err, int all) {
    return Option.of(System.console()).exists(Console::isTerminal)
        ? new Bar(err, all)
        : new Lines(err, all);
  }

  /** One more is graded. */
  final void done(Result result) {
    done++;
    if (result.outcome() == Ending.NOT_GRADED) {
      notGraded++;
    } else if (result.outcome() != Ending.PASSED) {
      failed++;
    }
    show(done);
  }

  /** Such as {@code 12 of 30 graded, 4 not right}. */
  final String counts() {
    return done
        + " of "
        + all
        + " graded, "
        + failed
        + " not right"
        + (notGraded == 0 ? "" : ", " + notGraded + " could not be graded");
  }

  abstract void show(int done);

  @Override
  public void close() {}

  private static final class Lines extends Progress {
    private final PrintWriter err;
    private final int every;

    private Lines(PrintWriter err, int all) {
      super(all);
      this.err = err;
      this.every = Math.max(1, Math.ceilDiv(all, LINES));
    }

    @Override
    void show(int done) {
      if (done % every == 0) {
        err.println(counts());
        err.flush();
      }
    }
  }

  private static final class Bar extends Progress {
    private final PrintWriter err;
    private final ProgressBar bar;

    private Bar(PrintWriter err, int all) {
      super(all);
      this.err = err;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("grading")
              .setInitialMax(all)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
              .build();
    }

    private void draw(String line) {
      err.print("\r" + line);
      err.flush();
    }

    @Override
    void show(int done) {
      bar.setExtraMessage(counts());
      bar.stepTo(done);
    }

    @Override
    public void close() {
      bar.close();
      err.println();
      err.flush();
    }
  }
}
