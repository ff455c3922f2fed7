package jp.junban.server.board.press;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Between a reader and a copy lies nothing that knows a database. */
class RequestPathTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("jp.junban.server");

  @Test
  void whatHandsOutCopiesKnowsOnlyEditions() {
    noClasses()
        .that()
        .belongToAnyOf(PublicFilter.class, Shelf.class, Copy.class, Address.class, Kind.class)
        .should()
        .dependOnClassesThat(
            resideInAPackage("jp.junban.server..")
                .and(
                    not(
                        resideInAnyPackage(
                            "jp.junban.server.board.press",
                            "jp.junban.server.board.congestion",
                            "jp.junban.server.platform"))))
        .check(HOUSE);
  }

  @Test
  void whatPrintsCopiesAsksNoDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "jp.junban.server.board.congestion..", "jp.junban.server.board.opendata..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..")
                .or(simpleNameEndingWith("Repository"))
                .or(simpleNameEndingWith("Book"))
                .or(simpleNameEndingWith("Directory"))
                .or(simpleNameEndingWith("Transactions"))
                .or(simpleNameEndingWith("Refresher")))
        .check(HOUSE);
  }
}
