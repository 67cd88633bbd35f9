package org.communique;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors, not circles: who may know what, as the README's map says. */
class FloorsTest {
  private static JavaClasses program;

  @BeforeAll
  static void read() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.communique");
  }

  @Test
  void noCircles() {
    slices().matching("org.communique.(*)..").should().beFreeOfCycles().check(program);
  }

  @ParameterizedTest
  @CsvSource({
    "picocli.., cli",
    "me.tongfei.., cli",
    "opennlp.., annotate",
    "org.apache.jena.tdb2.., store",
    "org.apache.jena.dboe.., store",
    "org.apache.jena.sys.., ontology",
    "org.apache.jena.fuseki.., server",
    "org.eclipse.jetty.., server",
    "jakarta.servlet.., server",
    "org.apache.jena.shacl.., rdf",
    "com.google.gson.., article",
    "org.apache.lucene.., search",
    "gg.jte.., server"
  })
  void alone(String library, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.communique." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(program);
  }

  @ParameterizedTest
  @CsvSource({"actor", "annotate", "article", "extract", "model"})
  void noRdfHere(String room) {
    noClasses()
        .that()
        .resideInAPackage("org.communique." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(program);
  }

  @Test
  void theModelIsPlainJava() {
    classes()
        .that()
        .resideInAPackage("org.communique.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.communique.model..")
        .check(program);
  }

  @ParameterizedTest
  @CsvSource({
    "article, article|lexicon|model",
    "annotate, annotate|lexicon|model",
    "actor, actor|lexicon|model",
    "extract, extract|lexicon|model",
    "lexicon, lexicon|model|ontology",
    "ontology, ontology",
    "rdf, rdf|model|ontology",
    "store, store|ontology|rdf",
    "identity, identity|lexicon|rdf|store",
    "search, search|store|rdf",
    "server, server|search|store|rdf"
  })
  void stagesDoNotKnowOneAnother(String room, String known) {
    String[] packages =
        Arrays.stream(known.split("\\|"))
            .map(k -> "org.communique." + k + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.communique." + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.communique..").and(not(resideInAnyPackage(packages))))
        .check(program);
  }
}
