package grader.report;

import picocli.CommandLine.Help.Ansi;

/**
 * How text stands out on a terminal; plain where there is no terminal, or {@code NO_COLOR} is set.
 */
public enum Style {
  PLAIN,
  COLOURED;

  public static Style of(Ansi ansi) {
    return ansi.enabled() ? COLOURED : PLAIN;
  }

  String title(String text) {
    return with(text, Ansi.Style.bold, Ansi.Style.fg_cyan);
  }

  String bad(String text) {
    return with(text, Ansi.Style.fg_red);
  }

  String good(String text) {
    return with(text, Ansi.Style.fg_green);
  }

  String faint(String text) {
    return with(text, Ansi.Style.faint);
  }

  String strong(String text) {
    return with(text, Ansi.Style.bold);
  }

  private String with(String text, Ansi.Style... styles) {
    return this == PLAIN ? text : Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
  }
}
