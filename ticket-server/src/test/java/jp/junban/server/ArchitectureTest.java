package jp.junban.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house that a compiler does not keep. */
class ArchitectureTest {

  private static final String BASE = "jp.junban.server";

  /** Each room of the house, and the rooms whose words it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("platform", Set.of()),
              Map.entry("entrance", Set.of("platform")),
              Map.entry("offices", Set.of("platform", "entrance")),
              Map.entry("accounts", Set.of("platform", "entrance", "offices")),
              Map.entry("terminals", Set.of("platform", "entrance", "offices")),
              Map.entry("tickets", Set.of("platform", "offices")),
              Map.entry("reservations", Set.of("platform", "entrance", "offices", "tickets")),
              Map.entry(
                  "calling", Set.of("platform", "offices", "accounts", "tickets", "reservations")),
              Map.entry(
                  "waits", Set.of("platform", "offices", "tickets", "calling", "reservations")),
              Map.entry(
                  "board",
                  Set.of(
                      "platform",
                      "entrance",
                      "offices",
                      "accounts",
                      "terminals",
                      "emergency",
                      "tickets",
                      "waits",
                      "calling",
                      "reservations")),
              Map.entry("boxes", Set.of("platform", "offices", "terminals", "tickets", "calling")),
              Map.entry("emergency", Set.of("platform", "entrance", "offices", "accounts")),
              Map.entry("kiosks", Set.of("platform", "entrance", "offices", "tickets", "calling")),
              Map.entry("content", Set.of("platform", "entrance", "offices", "terminals")),
              Map.entry("voice", Set.of("platform", "entrance", "offices")),
              Map.entry("reports", Set.of("platform", "offices", "tickets", "waits")),
              Map.entry(
                  "setup", Set.of("platform", "entrance", "offices", "accounts", "terminals"))));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  private static DescribedPredicate<JavaClass> in(String room) {
    return resideInAPackage(BASE + "." + room + "..");
  }

  @TestFactory
  Stream<DynamicTest> everyRoomUsesOnlyTheRoomsBelowIt() {
    return MAY_USE.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey() + " uses only " + new TreeSet<>(room.getValue()),
                    () -> checkArrows(room.getKey(), room.getValue())));
  }

  private static void checkArrows(String room, Set<String> allowed) {
    String[] own =
        Stream.concat(Stream.of(room), allowed.stream())
            .map(name -> BASE + "." + name + "..")
            .toArray(String[]::new);
    noClasses()
        .that(in(room))
        .should()
        .dependOnClassesThat(resideInAPackage(BASE + "..").and(not(resideInAnyPackage(own))))
        .check(HOUSE);
  }

  @Test
  void everyRoomIsInTheTable() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass each : HOUSE) {
      rooms.add(each.getPackageName().substring(BASE.length() + 1).split("\\.", 2)[0]);
    }
    assertEquals(MAY_USE.keySet(), rooms);
  }

  @Test
  void roomsFormNoCycles() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void restIsSpokenInResourcesAndAtTheEntranceOnly() {
    noClasses()
        .that(
            not(in("platform"))
                .and(not(topLevelNameEndingWith("Resource")))
                .and(not(in("entrance").and(topLevelNameEndingWith("Guard"))))
                .and(not(simpleName("ReportFormat"))))
        .should()
        .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
        .check(HOUSE);
  }

  @Test
  void webSocketIsSpokenInEndpointsOnly() {
    noClasses()
        .that(not(in("platform")).and(not(topLevelNameEndingWith("Endpoint"))))
        .should()
        .dependOnClassesThat(resideInAPackage("jakarta.websocket.."))
        .check(HOUSE);
  }

  @Test
  void onlyRepositoriesHoldAnEntityManager() {
    noClasses()
        .that(not(simpleNameEndingWith("Repository")))
        .should()
        .dependOnClassesThat(simpleName("EntityManager"))
        .check(HOUSE);
  }

  @Test
  void everyRepositoryIsPackagePrivate() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Repository")
        .should()
        .bePackagePrivate()
        .check(HOUSE);
  }

  @Test
  void noResourceTouchesARepository() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .or()
        .haveSimpleNameEndingWith("Endpoint")
        .should()
        .dependOnClassesThat(simpleNameEndingWith("Repository"))
        .check(HOUSE);
  }

  @Test
  void serviceIsAWordOfTheOfficeAndNotOfTheProgram() {
    noClasses()
        .that()
        .areTopLevelClasses()
        .and(not(simpleName("Service")))
        .should()
        .haveSimpleNameEndingWith("Service")
        .check(HOUSE);
  }

  @Test
  void aNameSaysWhatAThingDoes() {
    for (String empty : List.of("Impl", "Manager", "Helper", "Util", "Utils")) {
      noClasses().should().haveSimpleNameEndingWith(empty).check(HOUSE);
    }
  }

  @Test
  void thereIsOneClock() {
    noClasses()
        .that(not(in("platform")))
        .should()
        .callMethodWhere(new ReadsTheTime())
        .orShould()
        .dependOnClassesThat(
            simpleName("Date")
                .and(resideInAPackage("java.util"))
                .or(simpleName("Calendar").and(resideInAPackage("java.util"))))
        .check(HOUSE);
  }

  @Test
  void nobodyReadsTheMachinesTimeZone() {
    noClasses()
        .should()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .check(HOUSE);
  }

  @Test
  void nobodyWritesToTheConsole() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE);
  }

  @Test
  void nobodyThrowsWhatSaysNothing() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(HOUSE);
  }

  @Test
  void ticketsListenToNobody() {
    noClasses()
        .that(in("tickets"))
        .should()
        .dependOnClassesThat(
            in("calling")
                .or(in("reservations"))
                .or(in("waits"))
                .or(in("board"))
                .or(in("reports"))
                .or(in("setup")))
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> topLevelNameEndingWith(String suffix) {
    return new DescribedPredicate<>("top-level name ends with " + suffix) {
      @Override
      public boolean test(JavaClass each) {
        JavaClass outer = each;
        while (outer.getEnclosingClass().isPresent()) {
          outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName().endsWith(suffix);
      }
    };
  }

  /** Asking the machine, not the injected clock. */
  private static final class ReadsTheTime extends DescribedPredicate<JavaMethodCall> {

    ReadsTheTime() {
      super("asks the machine for the time");
    }

    @Override
    public boolean test(JavaMethodCall call) {
      String owner = call.getTargetOwner().getName();
      String method = call.getName();
      boolean withoutClock =
          call.getTarget().getRawParameterTypes().stream()
              .noneMatch(type -> type.isEquivalentTo(Clock.class));
      return owner.equals("java.lang.System")
              && (method.equals("currentTimeMillis") || method.equals("nanoTime"))
          || owner.startsWith("java.time.") && method.equals("now") && withoutClock
          || owner.equals("java.time.Clock")
              && (method.startsWith("system") || method.startsWith("tick"));
    }
  }
}
