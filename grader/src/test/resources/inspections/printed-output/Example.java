import java.io.PrintStream;

final class Example {
  static int square(int number) {
    System.out.println("squaring"); // notes printed-output
    System.err.printf("%d%n", number); // notes printed-output
    return number * number;
  }

  static String described(int number) {
    return String.format("%d", number);
  }
}
