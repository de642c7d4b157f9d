package grader.worker;

import grader.model.SourceFile;
import grader.wire.ClassFile;
import grader.wire.Request;
import grader.worker.compile.SourceCompiler;
import io.vavr.Function1;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * Compiles an ordinary suite once more, against a submission: what a student declares with other
 * types than the skeleton, or where there is no skeleton, may be used by the same source all the
 * same.
 */
final class Relinking {
  private final Function1<Integer, SourceCompiler> compilers =
      Function1.<Integer, SourceCompiler>of(
              release -> new SourceCompiler(SourceCompiler.ownClassPath(), release))
          .memoized();

  /**
   * @param sources of the suite
   * @return its classes; none if it cannot be compiled against the submission
   */
  Option<List<ClassFile>> suite(Request.Grade request, List<SourceFile> sources) {
    List<SourceFile> others =
        request.submission().appendAll(request.companions()).appendAll(request.given());
    List<SourceFile> named =
        request
            .submittedTypes()
            .flatMap(
                type -> others.find(file -> file.declares(type)).map(file -> named(type, file)));
    return compilers
        .apply(request.course().release())
        .compile(sources, named.appendAll(others).distinctBy(SourceFile::type))
        .toOption()
        .map(compiled -> compiled.classes().filter(file -> file.isOf(sources)));
  }

  /** A compiler looks for a type in a file of its name. */
  private static SourceFile named(String type, SourceFile file) {
    return new SourceFile(type + ".java", file.text());
  }
}
