package grader.model;

import java.util.Locale;

/** An enum whose constants have a name in reports: {@code STEP_LIMIT} is {@code step-limit}. */
interface Labelled {
  String name();

  default String kebabCase() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
