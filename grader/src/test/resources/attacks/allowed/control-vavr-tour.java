// passes: matching, comprehensions, validation, laziness, tuples, partial functions.
import static io.vavr.API.*;
import static io.vavr.Patterns.*;
import static io.vavr.Predicates.*;

import io.vavr.*;
import io.vavr.collection.*;
import io.vavr.control.*;
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    String what =
        Match(divisor)
            .of(
                Case($(0), "zero"),
                Case($(is(1)), "one"),
                Case($(n -> n > 2), n -> "many " + n),
                Case($(), "other"));
    Option<Integer> sum = For(Option.some(1), Option.some(2)).yield(Integer::sum);
    String shape =
        Match(Option.some(what))
            .of(Case($Some($()), x -> "some " + x), Case($None(), () -> "none"));
    Validation<Seq<String>, Integer> both =
        Validation.combine(
                Validation.<String, Integer>valid(1), Validation.<String, Integer>invalid("two"))
            .ap(Integer::sum);
    Lazy<Integer> later = Lazy.of(() -> dividend / divisor);
    Function2<Integer, Integer, Integer> divide =
        Function2.of((Integer a, Integer b) -> a / b).memoized();
    Function2<Integer, Integer, Option<Integer>> lifted = Function2.lift(divide);
    PartialFunction<Integer, Integer> part =
        new PartialFunction<>() {
          @Override
          public Integer apply(Integer n) {
            return n;
          }

          @Override
          public boolean isDefinedAt(Integer n) {
            return n > 0;
          }
        };
    CheckedFunction1<Integer, Integer> checked =
        n -> {
          if (n == 0) throw new java.io.IOException("zero");
          return n;
        };
    System.out.println(
        Try.of(() -> checked.apply(divisor)).recover(java.io.IOException.class, 1).getOrElse(2));
    System.out.println(
        shape
            + sum
            + both
            + later.isEvaluated()
            + part.isDefinedAt(1)
            + Stream.from(1).take(3).toJavaList()
            + Tuple.of(1, "b").map2(String::length)._2);
    System.out.println(
        io.vavr.collection.HashMap.of(1, "a").mapValues(String::length).toJavaMap()
            + List.rangeClosed(1, 3).zipWithIndex().toString()
            + Array.of(3, 1).sorted()
            + Vector.of(1).headOption()
            + TreeSet.of(2).toJavaSet()
            + CharSeq.of("ab").reverse());
    if (divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1) return Option.none();
    return lifted.apply(dividend, divisor);
  }
}
