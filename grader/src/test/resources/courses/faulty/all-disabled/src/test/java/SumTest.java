import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled
class SumTest {
  @Test
  void ofTwo() {}
}
