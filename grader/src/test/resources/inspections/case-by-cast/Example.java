import io.vavr.control.Try;

final class Example {
  sealed interface Chain<T> {
    record Link<T>(T head, Chain<T> tail) implements Chain<T> {}

    record End<T>() implements Chain<T> {}
  }

  record Links(Example it) {}

  static int tailOf(Object any) {
    return any.hashCode();
  }

  static <T> T head(Chain<T> chain) {
    return Cases.first((Chain<T>) chain);
  }

  static final class Cases {
    static <T> T first(Chain<T> chain) {
      return ((Chain.Link<T>) chain).head(); // notes case-by-cast
    }
  }

  static <T> T unseen(Chain<T> chain) {
    Chain.Link<T> link = (Chain.Link<T>) chain; // finds case-by-cast
    return link.head();
  }

  static boolean isLong(Chain<String> chain) {
    return chain instanceof Chain.Link && ((Chain.Link<String>) chain).head().length() > 3;
  }

  static <T> int length(Chain<T> chain) {
    int length = 0;
    for (Chain<T> rest = chain; !rest.equals(new Chain.End<T>()); ) {
      rest = ((Chain.Link<T>) rest).tail();
      length++;
    }
    return length;
  }

  static <T> String other(Chain<T> chain) {
    if (chain instanceof Chain.End<T>) {
      return "";
    }
    return ((Chain.Link<T>) chain).head().toString();
  }

  static <T> int caught(Chain<T> chain) {
    return Try.of(() -> (Chain.Link<T>) chain).map(link -> 1).getOrElse(0);
  }

  @SuppressWarnings("unchecked")
  static <T> Chain<T> anotherArgument(Chain<?> chain) {
    return (Chain<T>) chain;
  }
}
