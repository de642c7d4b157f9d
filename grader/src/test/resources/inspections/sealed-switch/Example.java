final class Example {
  sealed interface Light {
    record Red() implements Light {}

    record Amber(int seconds) implements Light {}

    record Green() implements Light {}
  }

  static boolean mayGo(Light light) {
    return switch (light) { // notes sealed-switch
      case Light.Green() -> true;
      case Light.Amber(int seconds) -> seconds > 2;
      case Light.Red() -> false;
    };
  }

  static boolean hidden(Light light) {
    return switch (light) { // notes sealed-switch
      case Light.Red() -> false;
      default -> true;
    };
  }

  static boolean open(int number) {
    return switch (number) {
      case 0 -> false;
      default -> true;
    };
  }
}
