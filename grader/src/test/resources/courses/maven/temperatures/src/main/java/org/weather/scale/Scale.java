package org.weather.scale;

public enum Scale {
  CELSIUS,
  FAHRENHEIT
}
