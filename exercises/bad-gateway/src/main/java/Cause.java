import java.time.Duration;

/** Why a request could not be forwarded. */
sealed interface Cause {

  /** Nothing has that port. */
  record WrongAddress(int port) implements Cause {}

  /** What has that port is not running. */
  record NotRunning(int port) implements Cause {}

  /** The answer came after the timeout. */
  record TimedOut(Duration took, Duration allowed) implements Cause {}

  /** The answer is larger than the buffer. */
  record ResponseTooLarge(int bytes, int allowed) implements Cause {}
}
