// passes: collections, streams, collectors, gatherers and texts of the JDK.
import io.vavr.control.Option;
import java.math.*;
import java.time.Duration;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    Map<Boolean, List<Integer>> halves =
        IntStream.rangeClosed(1, 9).boxed().collect(Collectors.partitioningBy(x -> x > 4));
    String joined =
        halves.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(", ", "{", "}"));
    List<List<Integer>> windows =
        Stream.iterate(1, x -> x + 1).limit(9).gather(Gatherers.windowFixed(3)).toList();
    Deque<Integer> stack = new ArrayDeque<>();
    stack.push(1);
    Stack<Integer> old = new Stack<>();
    old.push(stack.pop());
    Matcher matcher = Pattern.compile("(\\d+)").matcher(joined);
    while (matcher.find()) {
      System.out.print(matcher.group(1));
    }
    BigDecimal third =
        BigDecimal.ONE
            .divide(new BigDecimal(3), MathContext.DECIMAL32)
            .setScale(2, RoundingMode.HALF_UP);
    System.out.println(
        Duration.ofSeconds(90).toMinutes()
            + Duration.of(1, java.time.temporal.ChronoUnit.DAYS).toString()
            + third
            + new StringBuilder("ab").reverse()
            + "%d".formatted(1)
            + String.format(Locale.ROOT, "%.2f", 1.5));
    try {
      Duration.parse("x");
    } catch (java.time.format.DateTimeParseException e) {
      System.out.println(e.getParsedString());
    }
    for (Map.Entry<String, Integer> e : new TreeMap<>(Map.of("a", 1)).descendingMap().entrySet()) {
      System.out.println(new AbstractMap.SimpleEntry<>(e));
    }
    UnaryOperator<String> trim = String::strip;
    BiFunction<Integer, Integer, Integer> plus = Math::addExact;
    System.out.println(
        trim.andThen(String::length).apply(" a ") + plus.apply(1, 2) + windows.size() + old.peek());
    int[][] grid = new int[2][3];
    int[] copy = grid[0].clone();
    Arrays.fill(copy, 7);
    System.arraycopy(copy, 0, grid[1], 0, 2);
    System.out.println(Arrays.deepToString(grid) + Optional.of(1).map(x -> x + 1).orElseThrow());
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
