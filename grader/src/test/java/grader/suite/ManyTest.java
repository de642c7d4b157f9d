package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class ManyTest {

  @Property(tries = 200, seed = "1")
  void collectionsAreAsLongAsTheSuiteSays(
      @ForAll @Size(min = 2, max = 3) List<Integer> list,
      @ForAll @Size(30) Vector<Integer> vector,
      @ForAll @Size(3) Set<Integer> set,
      @ForAll @Size(max = 1) Map<String, Integer> map,
      @ForAll @NotEmpty List<@Size(max = 2) List<Integer>> lists) {
    assertThat(list.size()).isBetween(2, 3);
    assertThat(vector).hasSize(30);
    assertThat(set).hasSize(3);
    assertThat(map.size()).isLessThanOrEqualTo(1);
    assertThat(lists).isNotEmpty().allMatch(inner -> inner.size() <= 2);
  }
}
