package grader.worker.confine.allow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.model.Finding;
import grader.model.SourceFile;
import grader.wire.ClassFile;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowListVerifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new java.util.Scanner(System.in); | new Scanner(...)  | arguments",
        "Thread.sleep(1);                  | Thread.sleep      | does not need time",
        "System.exit(0);                   | System.exit       | An answer is a value",
        "Math.random();                    | Math.random       | same answer every time",
        "new Thread();                     | new Thread(...)   | One thread is enough",
        "new Object().wait();              | Object.wait       | only one thread",
        "new java.io.File(\"x\");          | new File(...)     | no files",
        "System.getenv();                  | System.getenv     | settings of the machine",
        "\"\".getClass().getMethods();     | Class.getMethods  | which method you mean",
        "System.nanoTime();                | System.nanoTime   | at any time",
        "throw new StackOverflowError();   | StackOverflowError| Only the JVM",
        "java.net.URI.create(\"\");        | URI.create        | network",
      })
  void theMessageNamesWhatIsUsedAndSaysWhy(String statement, String name, String why) {
    assertThat(Attacks.findingsIn(statement))
        .anySatisfy(
            finding ->
                assertThat(finding.message()).contains("`").contains(name.strip()).contains(why));
  }

  @Test
  void aUseIsToldOnceOnTheLineWhereItIsFirst() {
    assertThat(
            Attacks.findingsIn(
                """
                int n = 0;
                Thread.sleep(1);
                Thread.sleep(2);
                Thread.sleep(n);
                """))
        .extracting(Finding::line)
        .containsExactly(3);
  }

  @Test
  void differentUsesAreToldInTheOrderOfTheirLines() {
    assertThat(
            Attacks.findingsIn(
                """
                Math.random();
                System.gc();
                System.exit(1);
                """))
        .extracting(Finding::line)
        .containsExactly(2, 3, 4);
  }

  @Test
  void moreThanTwoHundredClassesAreRefused() {
    String classes =
        List.range(0, AllowListVerifier.MOST_CLASSES).map(i -> "class C" + i + " {}").mkString();
    assertThat(Attacks.findings("class SafeDivision {" + classes + "}"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).startsWith("It declares 201 classes");
              assertThat(finding.file()).isEqualTo("SafeDivision.java");
            });
    assertThat(Attacks.findings("class SafeDivision {" + classes.replace("class C0 {}", "") + "}"))
        .isEmpty();
  }

  @Test
  void whatIsNoClassFileIsAFinding() {
    byte[] real =
        Attacks.compiled("class A { int f(int n) { return n; } }", List.empty())
            .map(classes -> classes.flatMap(type -> List.ofAll(type.bytes())).asJava())
            .map(AllowListVerifierTest::bytes)
            .getOrElse(new byte[0]);
    assertThat(findings("A", new byte[0])).hasSize(1);
    assertThat(findings("B", real)).hasSize(1);
    Random seeded = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = real.clone();
      for (int hits = 1 + seeded.nextInt(4); hits > 0; hits--) {
        damaged[seeded.nextInt(damaged.length)] = (byte) seeded.nextInt();
      }
      assertThat(findings("A", damaged)).isNotNull();
    }
  }

  private static byte[] bytes(java.util.List<Byte> list) {
    byte[] bytes = new byte[list.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = list.get(i);
    }
    return bytes;
  }

  private static List<Finding> findings(String name, byte[] bytes) {
    return new AllowListVerifier(List.empty())
        .findings(List.of(new ClassFile(name, bytes)), List.empty(), HashSet.empty());
  }

  @Test
  void aPolicyAllowsATypeOrAMemberOrAParent() {
    String day = "java.time.LocalDate.of(2026, 1, 1).plusDays(1);";
    assertThat(Attacks.findingsIn(day)).isNotEmpty();
    assertThat(Attacks.findingsIn(day, "java.time.LocalDate")).isEmpty();
    String count = "new java.util.concurrent.atomic.LongAdder().increment();";
    String type = "java.util.concurrent.atomic.LongAdder";
    assertThat(Attacks.findingsIn(count)).isNotEmpty();
    assertThat(Attacks.findingsIn(count, type + "#increment")).hasSize(1);
    assertThat(Attacks.findingsIn(count, type + "#increment", type + "#new")).isEmpty();
    assertThat(Attacks.findingsIn(count, "java.util.concurrent.atomic.*")).isEmpty();
    String half = "abstract class Half extends Number {}";
    assertThat(Attacks.findingsIn(half)).isNotEmpty();
    assertThat(Attacks.findingsIn(half, "extends java.lang.Number")).isEmpty();
  }

  @Test
  void aMemberOfAPolicyOverrulesWhatIsDeniedEverywhere() {
    String wide = "java.util.stream.IntStream.range(0, 9).parallel();";
    assertThat(Attacks.findingsIn(wide, "java.util.stream.IntStream")).isNotEmpty();
    assertThat(Attacks.findingsIn(wide, "java.util.stream.IntStream#parallel")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"java..time", "java.time.LocalDate#", "LocalDate", "#now", "extends Number", "''"})
  void anEntryOfAPolicyThatCannotBeReadIsReported(String entry) {
    assertThatThrownBy(() -> new AllowListVerifier(List.of(entry)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("policy");
  }

  @Test
  void typesGivenWithTheExerciseCanBeUsedButLaunderNothing() {
    SourceFile given =
        new SourceFile(
            "Failure.java",
            """
            public class Failure extends RuntimeException {
              public long since() { return System.nanoTime(); }
            }
            """);
    String own = "class SafeDivision { static class Own extends Failure {} %s }";
    assertThat(withGiven(own.formatted("long f() { return new Own().since(); }"), given)).isEmpty();
    assertThat(withGiven(own.formatted("Object f() { return new Own().getStackTrace(); }"), given))
        .hasSize(1);
    assertThat(
            withGiven(own.formatted("Object f() { return new Failure().getStackTrace(); }"), given))
        .hasSize(1);
  }

  private static List<Finding> withGiven(String text, SourceFile given) {
    List<ClassFile> all =
        Attacks.compiled(text, List.of(given))
            .getOrElseThrow(errors -> new AssertionError(errors.toString()));
    List<ClassFile> ofGiven = all.filter(type -> type.name().equals(given.type()));
    return new AllowListVerifier(List.empty())
        .findings(all.removeAll(ofGiven), ofGiven, HashSet.empty());
  }

  @Test
  void aTypeInThePackageOfALibraryIsRefused() {
    ClassFile squatter =
        new ClassFile(
            "io.vavr.control.Evil",
            java.lang.classfile.ClassFile.of()
                .build(java.lang.constant.ClassDesc.of("io.vavr.control.Evil"), type -> {}));
    assertThat(
            new AllowListVerifier(List.empty())
                .findings(List.of(squatter), List.empty(), HashSet.empty()))
        .hasSize(1);
  }

  @Test
  void aBootstrapMethodOfItsOwnIsRefused() {
    java.lang.constant.ClassDesc name = java.lang.constant.ClassDesc.of("SafeDivision");
    byte[] bytes =
        java.lang.classfile.ClassFile.of()
            .build(
                name,
                type ->
                    type.withMethodBody(
                        "f",
                        java.lang.constant.MethodTypeDesc.of(
                            java.lang.constant.ConstantDescs.CD_Object),
                        java.lang.classfile.ClassFile.ACC_STATIC,
                        code ->
                            code.ldc(
                                    java.lang.constant.DynamicConstantDesc.of(
                                        java.lang.constant.ConstantDescs.ofConstantBootstrap(
                                            name,
                                            "make",
                                            java.lang.constant.ConstantDescs.CD_Object)))
                                .areturn()));
    assertThat(findings("SafeDivision", bytes)).isNotEmpty();
  }
}
