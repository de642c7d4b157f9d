package grader.dispatch.jail;

import java.io.IOException;

/** A program that says that it runs, then waits for the end of its input. */
final class Idle {
  private Idle() {}

  public static void main(String[] args) throws IOException {
    System.out.println("running");
    System.in.transferTo(System.out);
  }
}
