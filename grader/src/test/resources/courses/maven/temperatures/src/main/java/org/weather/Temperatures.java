package org.weather;

import java.util.List;
import java.util.OptionalInt;
import org.weather.scale.Scale;

public class Temperatures {
  /** Rounded towards zero. */
  public int celsius(int degrees, Scale scale) {
    throw new UnsupportedOperationException("write me");
  }

  static OptionalInt warmest(List<Integer> degrees) {
    throw new UnsupportedOperationException("write me");
  }
}
