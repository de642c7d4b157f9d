final class SafeDivision {
  static int multiply(int a, int b) {
    return a * b;
  }
}
