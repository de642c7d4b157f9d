import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(InvocationInterceptor.class)
class SafeDivisionTest {
  @ParameterizedTest
  @CsvFileSource(files = "SafeDivision.java")
  void readsAFile(String line) {
    assertTrue(line.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("java.lang.System#gc")
  void callsByName(String value) {
    assertTrue(value.isEmpty());
  }
}
