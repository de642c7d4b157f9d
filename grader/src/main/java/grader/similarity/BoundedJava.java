package grader.similarity;

import de.jplag.CriticalParsingException;
import de.jplag.ParsingException;
import de.jplag.Token;
import de.jplag.java.JavaLanguage;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Java as JPlag reads it, by javac's parser, but for sources that were written to make that fail:
 * JPlag goes on without a submission only where the parser throws no more than an exception.
 */
final class BoundedJava extends JavaLanguage {
  /**
   * Tokens of a submission. The time for a pair can grow with the cube of that: it is a second with
   * twice as many. What people write for an exercise has a few hundred.
   */
  private static final int MOST_TOKENS = 2_000;

  /** Bytes of a submission. javac's parser takes seconds for what is ten times as long. */
  private static final long MOST_BYTES = 100_000;

  @Override
  public List<Token> parse(Set<File> files, boolean normalize) throws ParsingException {
    if (files.stream().mapToLong(File::length).sum() > MOST_BYTES) {
      throw new ParsingException(null, "more than " + MOST_BYTES + " bytes");
    }
    List<Token> tokens = tokens(files, normalize);
    if (tokens.size() > MOST_TOKENS) {
      throw new ParsingException(null, tokens.size() + " tokens are too many");
    }
    return tokens;
  }

  /** In an order that does not depend on where the files are. */
  private List<Token> tokens(Set<File> files, boolean normalize) throws ParsingException {
    try {
      return super.parse(new TreeSet<>(files), normalize);
    } catch (CriticalParsingException e) {
      throw e;
    } catch (ParsingException | RuntimeException | StackOverflowError e) {
      throw new ParsingException(null, "no Java, or nested too deeply");
    }
  }
}
