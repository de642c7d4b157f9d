package grader.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/** The command {@code grader}. */
@Command(
    name = "grader",
    mixinStandardHelpOptions = true,
    version = "grader 1.0.0",
    description = {
      "Grades exercises in functional-style Java.",
      "Runs named edge cases and properties on your code, and shows the smallest input that fails,"
          + " what was expected, and why."
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nTo begin:%n",
    footer = {
      "  grader list                              what there is",
      "  grader start safe-division               copies an exercise to work on",
      "  grader check safe-division FILE          grades your file",
      "",
      "Exit codes: 0 everything held, 1 something failed, 2 wrong usage or unreadable",
      "input, 3 a fault of the suite or of grader itself."
    },
    subcommands = {
      ListCommand.class,
      ShowCommand.class,
      StartCommand.class,
      CheckCommand.class,
      CheckTestsCommand.class,
      BatchCommand.class,
      SubmitCommand.class,
      ReportCommand.class,
      CompareCommand.class,
      ExplainCommand.class,
      NewCommand.class,
      ValidateCommand.class,
      ImportCommand.class,
      DoctorCommand.class,
      GenerateCompletion.class,
      HelpCommand.class
    })
public final class Main implements Runnable {
  @Option(
      names = "--verbose",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Show stack traces of faults.")
  boolean verbose;

  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    int exitCode = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /**
   * Runs one command.
   *
   * @return its exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Main main = new Main();
    return new CommandLine(main)
        .setOut(out)
        .setErr(err)
        .setUsageHelpAutoWidth(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> main.explain(exception, command))
        .execute(args);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
  }

  private int explain(Exception exception, CommandLine command) {
    PrintWriter err = command.getErr();
    int exitCode =
        switch (exception) {
          case Refusal refusal -> {
            err.println(refusal.getMessage());
            yield refusal.exitCode();
          }
          default -> {
            err.println("grader itself failed: " + exception + ". Add --verbose for the details.");
            yield ExitCode.FAULT;
          }
        };
    if (verbose) {
      exception.printStackTrace(err);
    }
    return exitCode;
  }
}
