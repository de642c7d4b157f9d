import java.util.List;

class Reversing {
  static <T> List<T> reversed(List<T> list) {
    return null;
  }
}
