// passes: inner, local, generic and anonymous classes, equals by class, clone, compare, varargs.
import io.vavr.control.Option;
import java.util.*;

public class SafeDivision {
  abstract static class Node<T extends Comparable<T>>
      implements Comparable<Node<T>>, Cloneable, java.io.Serializable {
    final T value;

    Node(T value) {
      this.value = value;
    }

    @Override
    public int compareTo(Node<T> other) {
      return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Node<?> n && n.getClass() == getClass() && n.value.equals(value);
    }

    @Override
    public int hashCode() {
      return Objects.hash(value);
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
      return super.clone();
    }

    @Override
    public String toString() {
      return getClass().getSimpleName() + super.toString();
    }
  }

  static final class Leaf extends Node<Integer> {
    Leaf(int n) {
      super(n);
    }
  }

  class Inner {
    int n = 1;
  }

  @FunctionalInterface
  interface Op<A, B> {
    B of(A a);

    default <C> Op<A, C> then(Op<? super B, ? extends C> next) {
      return a -> next.of(of(a));
    }

    static <A> Op<A, A> id() {
      return a -> a;
    }
  }

  @SafeVarargs
  static <T> List<T> all(T... ts) {
    return new ArrayList<>(Arrays.asList(ts));
  }

  @interface Note {
    String value();
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    record Local(int a, int b) {
      Local {
        if (b < 0) throw new IllegalArgumentException("b");
      }

      static Local of(int a) {
        return new Local(a, 1);
      }
    }
    Comparator<Leaf> down =
        new Comparator<>() {
          @Override
          public int compare(Leaf a, Leaf b) {
            return b.compareTo(a);
          }
        };
    List<Leaf> leaves = all(new Leaf(1), new Leaf(2));
    leaves.sort(down.thenComparing(l -> l.value));
    Collections.reverse(leaves);
    System.out.println(
        leaves
            + Op.<Integer>id().then(x -> x + 1).of(1).toString()
            + new SafeDivision().new Inner().n
            + Local.of(3).equals(new Local(3, 1)));
    assert leaves.size() == 2 : "two";
    Runnable run = () -> System.out.print("");
    run.run();
    long count = 0;
    for (var leaf : leaves) {
      count += leaf.value;
    }
    char c =
        switch ((int) count) {
          case 1 -> 'a';
          case 3 -> {
            yield 'b';
          }
          default -> 'c';
        };
    IO.println(c);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
