import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

final class Example {
  private static int calls = 0; // finds hidden-state
  private static final AtomicInteger COUNT = new AtomicInteger(); // finds hidden-state
  private static final java.util.Map<Integer, Integer> KNOWN = new java.util.HashMap<>(); // finds hidden-state
  private static final ArrayList<Object> KEPT = new ArrayList<>(); // finds hidden-state
  private static final int[] LAST = {0}; // finds hidden-state
  private static Map<Integer, Integer> remembered = HashMap.empty(); // finds hidden-state

  private static final int LIMIT = 10;
  private static int unchanged = 3;
  private static final int[] PRIMES = {2, 3, 5};
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final List<String> UNITS = List.of("ms", "s", "m");
  private static final java.util.Map<String, Integer> TABLE = new java.util.HashMap<>();

  static {
    TABLE.put("ms", 1);
    TABLE.put("s", 1000);
  }

  static int square(int number) {
    calls++;
    COUNT.incrementAndGet();
    LAST[0] = number;
    remembered = remembered.put(number, number * number);
    return KNOWN.computeIfAbsent(number, n -> n * n);
  }

  static void keep(List<Integer> numbers) {
    numbers.forEach(KEPT::add);
  }

  static int pure(String text) {
    int local = PRIMES[0] + unchanged + LIMIT;
    local++;
    return DIGITS.matcher(text).matches() ? TABLE.get("ms") + UNITS.append("h").size() : local;
  }
}
