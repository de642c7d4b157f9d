package org.weather;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weather.scale.Scale;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemperaturesTest {
  private static List<Integer> week;

  private Temperatures temperatures;

  @BeforeAll
  static void measure() {
    week = List.of(-3, 12, 7);
  }

  @BeforeEach
  void create() {
    temperatures = new Temperatures();
  }

  @Test
  void celsius_stays_as_it_is() {
    assertEquals(21, temperatures.celsius(21, Scale.CELSIUS), "21 degrees");
  }

  @ParameterizedTest
  @CsvSource({"32, 0", "212, 100", "0, -17"})
  void fahrenheit_is_converted(int fahrenheit, int celsius) {
    assertEquals(celsius, temperatures.celsius(fahrenheit, Scale.FAHRENHEIT));
  }

  @RepeatedTest(3)
  void answers_the_same_again() {
    assertEquals(10, temperatures.celsius(50, Scale.FAHRENHEIT));
  }

  @Test
  @Disabled("next year")
  void kelvin_is_converted() {
    throw new AssertionError("not written yet");
  }

  @Nested
  @DisplayName("The warmest day")
  class Warmest {
    @Test
    void of_a_week() {
      assertEquals(OptionalInt.of(12), Temperatures.warmest(week));
    }

    @Test
    void of_no_days() {
      assertAll(
          () -> assertEquals(OptionalInt.empty(), Temperatures.warmest(List.of())),
          () -> assertThrows(NullPointerException.class, () -> Temperatures.warmest(null)));
    }

    @TestFactory
    Stream<DynamicTest> of_one_day() {
      return Stream.of(-40, 0, 40)
          .map(
              degrees ->
                  DynamicTest.dynamicTest(
                      degrees + " degrees",
                      () ->
                          assertEquals(
                              OptionalInt.of(degrees), Temperatures.warmest(List.of(degrees)))));
    }

    static Stream<List<Integer>> sameTwice() {
      return Stream.of(List.of(1, 1), List.of(-1, -1));
    }

    @ParameterizedTest
    @MethodSource("sameTwice")
    void of_equal_days(List<Integer> degrees) {
      assertEquals(OptionalInt.of(degrees.get(0)), Temperatures.warmest(degrees));
    }
  }
}
