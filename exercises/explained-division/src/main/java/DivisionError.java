/** Why two ints have no quotient that is an int. */
sealed interface DivisionError {
  /** The divisor was zero. */
  record ByZero(int dividend) implements DivisionError {}

  /** The quotient was too big for an int. */
  record Overflow(int dividend, int divisor) implements DivisionError {}
}
