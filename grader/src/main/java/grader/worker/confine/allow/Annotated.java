package grader.worker.confine.allow;

import grader.worker.confine.allow.Refusal.Kind;
import io.vavr.collection.List;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;

/**
 * Judges the annotations of a class, which tell test engines what to do: to load a class, to read a
 * file, to call a method by its name. They are no references in the constant pool (JVMS 4.7.16).
 */
record Annotated(References references) {
  /** A method of another class, as JUnit's MethodSource names it. */
  private static final String ELSEWHERE = "[^#.]*[#.].*";

  private static final String BY_NAME = "org/junit/jupiter/params/provider/MethodSource";

  List<Refusal> of(ClassModel type) {
    return List.<AttributedElement>of(type)
        .appendAll(type.fields())
        .appendAll(type.methods())
        .appendAll(
            type.findAttribute(Attributes.record())
                .map(record -> List.<AttributedElement>ofAll(record.components()))
                .orElse(List.empty()))
        .flatMap(Annotated::annotations)
        .flatMap(this::judge);
  }

  private static List<Annotation> annotations(AttributedElement element) {
    return List.ofAll(element.attributes())
        .flatMap(
            attribute ->
                switch (attribute) {
                  case RuntimeVisibleAnnotationsAttribute all -> List.ofAll(all.annotations());
                  case RuntimeVisibleParameterAnnotationsAttribute all ->
                      List.ofAll(all.parameterAnnotations()).flatMap(one -> one);
                  case RuntimeVisibleTypeAnnotationsAttribute all ->
                      List.ofAll(all.annotations()).map(one -> one.annotation());
                  default -> List.<Annotation>empty(); // says nothing to a test engine
                });
  }

  private List<Refusal> judge(Annotation annotation) {
    String type = TypeNames.mentioned(annotation.className().stringValue()).mkString();
    return references
        .used(type)
        .map(refusal -> annotatedWith(type, refusal))
        .toList()
        .appendAll(
            List.ofAll(annotation.elements())
                .map(AnnotationElement::value)
                .flatMap(value -> judge(value, type)));
  }

  private List<Refusal> judge(AnnotationValue value, String annotation) {
    return switch (value) {
      case AnnotationValue.OfClass type -> references.mentions(type.className().stringValue());
      case AnnotationValue.OfEnum constant ->
          references.mentions(constant.className().stringValue());
      case AnnotationValue.OfAnnotation nested -> judge(nested.annotation());
      case AnnotationValue.OfArray array ->
          List.ofAll(array.values()).flatMap(one -> judge(one, annotation));
      case AnnotationValue.OfString text
          when annotation.equals(BY_NAME) && text.stringValue().matches(ELSEWHERE) ->
          List.of(elsewhere());
      case AnnotationValue.OfConstant _ -> List.empty();
    };
  }

  /** Of whatever kind, it is shown even where its line is not known. */
  private static Refusal annotatedWith(String type, Refusal refusal) {
    return new Refusal(
        Kind.DECLARATION,
        type,
        "`@" + TypeNames.simple(type) + "` cannot be used here.",
        refusal.reason());
  }

  private Refusal elsewhere() {
    return Refusal.of(
        "method-source",
        "`@MethodSource` names a method of another class.",
        references.list().reasons());
  }
}
