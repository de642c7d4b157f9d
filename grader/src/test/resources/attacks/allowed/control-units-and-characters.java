// passes: units of time that are converted, and texts that are gone through by an iterator and a
// scanner.
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    long scaled = TimeUnit.MILLISECONDS.convert(dividend, TimeUnit.SECONDS);
    byte[] bytes = (dividend + " " + divisor).getBytes(StandardCharsets.UTF_8);
    int scanned = new Scanner(new String(bytes, StandardCharsets.UTF_8)).skip("-?[0-9]+").nextInt();
    return isZero(Integer.toString(scanned))
        ? Option.none()
        : Option.some(scaled / divisor / 1_000)
            .map(rounded -> (long) dividend / divisor)
            .filter(quotient -> quotient <= Integer.MAX_VALUE)
            .map(Long::intValue);
  }

  private static boolean isZero(String digits) {
    CharacterIterator each = new StringCharacterIterator(digits);
    for (char c = each.first(); c != CharacterIterator.DONE; c = each.next()) {
      if (c != '0') {
        return false;
      }
    }
    return true;
  }
}
