import java.util.ArrayList;
import java.util.List;

class Reversing {
  static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>();
    for (T element : list) {
      reversed.add(0, element);
    }
    return reversed;
  }
}
