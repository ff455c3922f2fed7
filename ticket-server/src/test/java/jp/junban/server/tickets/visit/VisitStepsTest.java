package jp.junban.server.tickets.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitStepsTest {

  private final VisitSteps planned = VisitSteps.planned("A", List.of("B", "C"));

  @Test
  void aVisitOfOneProcedureHasNoSteps() {
    assertSame(VisitSteps.ONE, VisitSteps.planned("A", List.of()));
    assertEquals(Optional.empty(), VisitSteps.ONE.next());
    assertSame(VisitSteps.ONE, VisitSteps.ONE.changedTo("B"));
  }

  @Test
  void aPlannedVisitBeginsWithTheFirstAndKnowsTheNext() {
    assertEquals(1, planned.present());
    assertEquals(Optional.of("B"), planned.next());
  }

  @Test
  void goingOnToThePlannedStepPutsNothingIn() {
    VisitSteps second = planned.goOn("A", "B");
    assertEquals(new VisitSteps(List.of("A", "B", "C"), 2), second);
    assertEquals(Optional.empty(), second.goOn("B", "C").next());
  }

  @Test
  void anotherStepComesBeforeThePlannedOne() {
    assertEquals(new VisitSteps(List.of("A", "D", "B", "C"), 2), planned.goOn("A", "D"));
  }

  @Test
  void aVisitOfOneProcedureGetsASecondOne() {
    assertEquals(new VisitSteps(List.of("A", "B"), 2), VisitSteps.ONE.goOn("A", "B"));
  }

  @Test
  void aTransferChangesThePresentStepAlone() {
    assertEquals(new VisitSteps(List.of("A", "D", "C"), 2), planned.goOn("A", "B").changedTo("D"));
  }

  @Test
  void aVisitIsFullAtSomePoint() {
    VisitSteps visit = planned;
    for (int i = visit.serviceIds().size(); i < VisitSteps.MOST; i++) {
      assertFalse(visit.full());
      visit = visit.goOn(visit.serviceIds().get(visit.present() - 1), "S" + i);
    }
    assertTrue(visit.full());
  }
}
