import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;

/** The settings of a proxy, read from text: whatever the text is, the answer is a value. */
final class WrappedValues {
  private WrappedValues() {}

  /** The port that the text stands for, or none where it stands for no port. */
  static Option<Integer> port(String text) {
    throw new UnsupportedOperationException("port is not written yet");
  }

  /** The timeout that the text stands for, or a sentence that contains the text as it is. */
  static Either<String, Duration> timeout(String text) {
    throw new UnsupportedOperationException("timeout is not written yet");
  }

  /** The port under that name, or none where the name is absent or its text is no port. */
  static Option<Integer> portOf(Map<String, String> settings, String name) {
    throw new UnsupportedOperationException("portOf is not written yet");
  }

  /** The upstream, or one message for every wrong field, in the order host, port, timeout. */
  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    throw new UnsupportedOperationException("upstream is not written yet");
  }
}
