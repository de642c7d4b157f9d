package grader.report.page;

import grader.model.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What every page has around its content. Its security policy lets the browser run and apply what
 * is in {@code style} and {@code script}, and nothing else: no other script, and nothing fetched.
 */
record Frame(String title, String policy, String style, String script) {

  static Frame of(String title) {
    String style = Templates.text("page.css");
    String script = Templates.text("page.js");
    String policy =
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src '"
            + hash(style)
            + "'; script-src '"
            + hash(script)
            + "'";
    return new Frame(title, policy, style, script);
  }

  /** Content Security Policy Level 3, section 2.3.1, hash-source. */
  private static String hash(String text) {
    byte[] hash = Hash.of(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
