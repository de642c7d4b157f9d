package grader.worker.testing;

import grader.model.Finding;
import grader.model.Variant;
import grader.wire.CompiledVariant;
import grader.wire.Event;
import grader.wire.Request;
import grader.worker.compile.SourceCompiler;
import io.vavr.collection.List;
import io.vavr.control.Either;

/** Compiles the variants of an exercise, each by itself, since they declare the same types. */
public final class VariantCompilation {
  private VariantCompilation() {}

  /** The last event. */
  public static Event compile(Request.CompileVariants request) {
    SourceCompiler compiler = new SourceCompiler(SourceCompiler.ownClassPath());
    return Either.sequenceRight(
            request.variants().map(variant -> compiled(compiler, variant, request)))
        .<Event>map(variants -> new Event.VariantsCompiled(variants.toList()))
        .getOrElseGet(unsound -> unsound);
  }

  private static Either<Event, CompiledVariant> compiled(
      SourceCompiler compiler, Variant variant, Request.CompileVariants request) {
    return compiler
        .compile(variant.files().appendAll(request.given()), List.empty())
        .map(compiled -> new CompiledVariant(variant.name(), compiled.classes()))
        .mapLeft(errors -> unsound(variant, errors));
  }

  private static Event unsound(Variant variant, List<Finding> errors) {
    return new Event.Unsound(
        "its variant " + variant.name() + " does not compile" + errors.mkString(": ", "; ", ""),
        errors);
  }
}
