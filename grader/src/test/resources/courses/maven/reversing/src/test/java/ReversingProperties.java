import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class ReversingProperties {
  @Label("Reversed twice, a list is what it was")
  @Property
  boolean twice(@ForAll List<Integer> list) {
    return Reversing.reversed(Reversing.reversed(list)).equals(list);
  }

  @Property
  void firstBecomesLast(@ForAll List<Integer> list, @ForAll int first) {
    List<Integer> longer = new java.util.ArrayList<>(list);
    longer.add(0, first);
    assertThat(Reversing.reversed(longer)).endsWith(first);
  }

  @Example
  void ofNothing() {
    assertThat(Reversing.reversed(List.of())).isEmpty();
  }
}
