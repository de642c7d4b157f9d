import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShelfTest {
  private static Shelf shelf;

  @BeforeAll
  static void fill() {
    shelf = new Shelf("Emma", "Persuasion");
  }

  @Test
  void holdsBooks() {
    assertEquals(2, shelf.size());
  }

  @Test
  void holdsNothing() {
    assumeTrue(shelf.size() > 0);
    assertEquals(0, new Shelf().size());
  }
}
