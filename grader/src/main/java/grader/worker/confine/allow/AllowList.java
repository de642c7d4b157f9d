package grader.worker.confine.allow;

import grader.worker.confine.allow.Refusal.Kind;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What submissions to an exercise, or students' tests, may use of libraries. Types are given by
 * internal names.
 */
final class AllowList {
  private static final AllowListText TEXT = text("allow-list.txt");

  private final TypeSet types;
  private final MemberSet members;
  private final MemberSet denied;
  private final TypeSet extendable;
  private final MemberSet compiler = TEXT.members("compiler");
  private final TypeSet linkOnly = TEXT.types("link-only");
  private final List<String> reserved = TEXT.packages("reserved");
  private final Reasons reasons;
  private final Policy policy;
  private final boolean forTests;

  private AllowList(AllowListText more, Policy policy, boolean forTests) {
    this.types = TEXT.types("types").and(more.types("types"));
    this.members = TEXT.members("members").and(more.members("members"));
    this.denied = TEXT.members("denied").and(more.members("denied"));
    this.extendable = TEXT.types("extendable").and(more.types("extendable"));
    this.reasons = TEXT.reasons("reasons").and(more.reasons("reasons"));
    this.policy = policy;
    this.forTests = forTests;
  }

  static AllowList forSubmissions(Policy policy) {
    return new AllowList(AllowListText.of(""), policy, false);
  }

  /**
   * The same to an exercise of another course; {@code course-allow-list.txt} says what is added.
   */
  static AllowList forCourses(Policy policy) {
    return new AllowList(text("course-allow-list.txt"), policy, false);
  }

  /** With the libraries that tests are written with, and a say on annotations. */
  static AllowList forTests() {
    return new AllowList(text("test-allow-list.txt"), Policy.of(List.empty()), true);
  }

  private static AllowListText text(String name) {
    try (InputStream in = Objects.requireNonNull(AllowList.class.getResourceAsStream(name))) {
      return AllowListText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether annotations have an effect when the code is run. */
  boolean judgesAnnotations() {
    return forTests;
  }

  Reasons reasons() {
    return reasons;
  }

  /** Whether code may have values of this type. */
  boolean hasType(String type) {
    return type.isEmpty()
        || types.contains(type)
        || members.hasType(type)
        || policy.types().contains(type)
        || policy.memberTypes().contains(type);
  }

  /** Whether a class file may name this type, be it that javac does so by itself. */
  boolean mayName(String type) {
    return hasType(type)
        || linkOnly.contains(type)
        || compiler.hasType(type)
        || types.containsNestedOf(type)
        || policy.types().containsNestedOf(type);
  }

  /** Whether javac uses this member by itself. */
  boolean isTheCompilers(Member member) {
    return compiler.contains(member.owner(), member.name());
  }

  boolean mayExtend(String type) {
    return extendable.contains(type) || policy.extendable().contains(type);
  }

  boolean isReserved(String type) {
    return reserved.exists(type::startsWith);
  }

  /** Why code may not use this type, where it may not. */
  Refusal type(String type) {
    return new Refusal(Kind.TYPE, type, cannotUse(TypeNames.simple(type)), reasons.ofType(type));
  }

  /**
   * Why code may not use this member of a library.
   *
   * @param own whether a type is the submission's or given with the exercise
   * @return none if it may
   */
  Option<Refusal> member(Member member, Predicate<String> own) {
    String owner = member.owner();
    if ((owner.startsWith("[") && member.name().equals("clone"))
        || policy.members().contains(owner, member.name())) {
      return Option.none();
    }
    if (!hasType(owner)) {
      return Option.some(refused(member, owner));
    }
    if (!isListed(member)) {
      return Option.some(refused(member, owner + "#" + member.name()));
    }
    return member
        .mentioned()
        .reject(type -> hasType(type) || own.test(type))
        .headOption()
        .map(type -> mentioning(member, type));
  }

  private boolean isListed(Member member) {
    String owner = member.owner();
    boolean asAWhole =
        policy.types().contains(owner) || (types.contains(owner) && !members.hasType(owner));
    return asAWhole
        ? !denied.matches(owner, member.name())
        : members.contains(owner, member.name());
  }

  private Refusal refused(Member member, String subject) {
    return new Refusal(Kind.MEMBER, subject, cannotUse(member.shown()), reasons.ofMember(member));
  }

  /** A member that hands out or takes what is not on the list. */
  private Refusal mentioning(Member member, String type) {
    String ofMember = reasons.ofMember(member);
    return new Refusal(
        Kind.MEMBER,
        type,
        "`" + member.shown() + "` with `" + TypeNames.simple(type) + "` cannot be used here.",
        ofMember.equals(reasons.of(MemberSet.ANY)) ? reasons.ofType(type) : ofMember);
  }

  private static String cannotUse(String name) {
    return "`" + name + "` cannot be used here.";
  }
}
