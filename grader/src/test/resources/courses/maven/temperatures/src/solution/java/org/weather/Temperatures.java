package org.weather;

import java.util.List;
import java.util.OptionalInt;
import org.weather.scale.Scale;

public class Temperatures {
  public int celsius(int degrees, Scale scale) {
    return switch (scale) {
      case CELSIUS -> degrees;
      case FAHRENHEIT -> (degrees - 32) * 5 / 9;
    };
  }

  static OptionalInt warmest(List<Integer> degrees) {
    return degrees.stream().mapToInt(Integer::intValue).max();
  }
}
