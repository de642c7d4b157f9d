import io.vavr.collection.List;

final class Example {
  static int sum(List<Integer> numbers) {
    int sum = 0;
    for (int number : numbers) { // notes changing-variable
      sum += number;
    }
    return sum;
  }

  static int nested(List<List<Integer>> lists) {
    int count = 0;
    for (List<Integer> list : lists) { // notes changing-variable
      for (int number : list) {
        count = count + number;
      }
    }
    return count;
  }

  static void printed(List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      int twice = 2 * i;
      twice++;
    }
  }
}
