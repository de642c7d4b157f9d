import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;

/** Looks into the answers of {@code upstream}, whose wording is up to the submission. */
final class Problems {
  private Problems() {}

  /** The same answer with its messages computed: they may come as a lazy sequence. */
  static Validation<Seq<String>, Upstream> computed(Validation<Seq<String>, Upstream> answer) {
    return answer == null
        ? null
        : answer.mapError(messages -> messages == null ? null : messages.toList());
  }

  /** The messages as text in lower case; none where the answer is valid. */
  static List<String> of(Validation<?, ?> answer) {
    return answer.fold(
        error ->
            error instanceof Seq<?> messages
                ? messages.toList().map(message -> String.valueOf(message).toLowerCase(Locale.ROOT))
                : List.empty(),
        valid -> List.empty());
  }

  static boolean nameEach(Validation<?, ?> answer, List<String> fields) {
    List<String> messages = of(answer);
    return fields.forAll(field -> messages.exists(message -> message.contains(field)));
  }

  /**
   * Whether every field has a message of its own after those of the fields before it. Messages that
   * are missing or name nothing are the business of other checks: they do not look like a wrong
   * order.
   */
  static boolean areInOrder(Validation<?, ?> answer, List<String> fields) {
    List<String> messages = of(answer);
    if (messages.size() < fields.size() || !nameEach(answer, fields)) {
      return true;
    }
    return fields
        .foldLeft(
            messages.prepend(""),
            (left, field) -> left.drop(1).dropUntil(message -> message.contains(field)))
        .nonEmpty();
  }

  static String count(int messages) {
    return "Invalid(" + messages + (messages == 1 ? " message)" : " messages)");
  }

  static String order(List<String> fields) {
    return fields.mkString("Invalid(messages about ", ", then ", ")");
  }
}
