import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;
import static org.assertj.core.api.Assertions.linesOf;

import java.io.File;
import org.junit.jupiter.api.Test;

class SafeDivisionTest {
  @Test
  void readsThePasswords() {
    assertThat(contentOf(new File("/etc/passwd"))).contains("root");
  }

  @Test
  void readsLines() {
    assertThat(linesOf(new File("/etc/passwd"))).isNotEmpty();
    assertThat(new File("/etc/passwd")).content().isNotEmpty();
  }
}
