package grader.scaffold;

import java.util.Locale;

/** A parameter of a method. */
record Parameter(Type type, String name) {

  /** {@code firstNumber} as people write it: {@code first number}. */
  String words() {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  String source() {
    return type.source() + " " + name;
  }

  String capitalised() {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The same with {@code other} in front of its name. */
  Parameter other() {
    return new Parameter(type, "other" + capitalised());
  }
}
