import static org.hamcrest.CoreMatchers.hasItem;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Ignore;
import org.junit.Test;

public class SortingTest {
  private static List<String> words() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                SortingTest.class.getResourceAsStream("/words.txt"), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  @Test
  public void firstIsFirst() throws IOException {
    assertEquals("apple", Sorting.sorted(words()).get(0));
  }

  @Test
  public void nothingIsLost() throws IOException {
    assertThat(Sorting.sorted(words()), hasItem("fig"));
  }

  @Test
  public void lastIsLast() throws IOException {
    assertThat(Sorting.sorted(words()).get(2), is("pear"));
  }

  @Test(expected = NullPointerException.class)
  public void nullIsNoList() {
    Sorting.sorted(null);
  }

  @Ignore
  @Test
  public void ignored() {
    throw new AssertionError();
  }
}
