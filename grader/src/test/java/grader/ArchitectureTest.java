package grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The package map of README.md. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("grader");

  @Test
  void everyPackageUsesOnlyWhatTheMapAllows() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("files")
        .definedBy("grader.files..")
        .layer("suite")
        .definedBy("grader.suite..")
        .layer("model")
        .definedBy("grader.model..")
        .layer("exercise")
        .definedBy("grader.exercise..")
        .layer("scaffold")
        .definedBy("grader.scaffold..")
        .layer("intake")
        .definedBy("grader.intake..")
        .layer("wire")
        .definedBy("grader.wire..")
        .layer("worker")
        .definedBy("grader.worker..")
        .layer("similarity")
        .definedBy("grader.similarity..")
        .layer("dispatch")
        .definedBy("grader.dispatch..")
        .layer("feedback")
        .definedBy("grader.feedback..")
        .layer("report")
        .definedBy("grader.report..")
        .layer("cli")
        .definedBy("grader.cli..")
        .whereLayer("files")
        .mayOnlyBeAccessedByLayers(
            "exercise", "scaffold", "intake", "wire", "dispatch", "report", "cli")
        .whereLayer("suite")
        .mayOnlyBeAccessedByLayers("worker", "dispatch")
        .whereLayer("exercise")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("scaffold")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("intake")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("wire")
        .mayOnlyBeAccessedByLayers("worker", "similarity", "dispatch", "cli")
        .whereLayer("worker")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("similarity")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("dispatch")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("feedback")
        .mayOnlyBeAccessedByLayers("report", "cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void onlyTheProcessThatComparesUsesJPlag() {
    noClasses()
        .that()
        .resideOutsideOfPackage("grader.similarity")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.jplag..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("grader.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
