package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class FailuresTest {

  /** What a body can be read as. */
  record Wish(String name, int count) {}

  private static RuntimeException wrapped(Throwable cause) {
    return new IllegalStateException("around", new IllegalStateException("around that", cause));
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "40001", "40P01", "40XL1", "55P03"})
  void anotherTransactionInTheWayIsAConflict(String sqlState) {
    SQLException sql = new SQLException("no", sqlState);
    assertTrue(Failures.isConflict(wrapped(sql)));
    Problem problem = Failures.asProblem(wrapped(sql));
    assertEquals(503, problem.status());
    assertEquals("busy", problem.type());
  }

  @Test
  void locksOfTheirOwnKindsAreConflicts() {
    for (RuntimeException lock :
        List.of(
            new OptimisticLockException(),
            new PessimisticLockException(),
            new LockTimeoutException())) {
      assertTrue(Failures.isConflict(wrapped(lock)), lock.toString());
    }
  }

  @Test
  void anyOtherDatabaseFailureIsNotTriedAgain() {
    assertFalse(Failures.isConflict(new SQLException("no", "42X01")));
    assertFalse(Failures.isConflict(new SQLException("no")));
    assertFalse(Failures.isConflict(new IllegalStateException("no")));
    assertEquals(
        "storage-unavailable", Failures.asProblem(wrapped(new SQLException("no", "08003"))).type());
    assertEquals(503, Failures.asProblem(new SQLException("no")).status());
  }

  @Test
  void aProblemIsFoundHoweverItIsWrapped() {
    Problem own = Problem.unknown("ticket", "。", ".");
    assertSame(own, Failures.asProblem(wrapped(own)));
  }

  @Test
  void whatNobodyForesawSaysNothingOfItsCause() {
    Problem problem = Failures.asProblem(new NullPointerException("secret of the house"));
    assertEquals(500, problem.status());
    assertFalse(problem.body(true).toString().contains("secret"));
  }

  @Test
  void causesThatNameEachOtherEndTheSearch() {
    IllegalStateException one = new IllegalStateException("one");
    IllegalStateException two = new IllegalStateException("two", one);
    one.initCause(two);
    assertEquals(500, Failures.asProblem(one).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[1", "nonsense", "{\"name\":\"a\",\"count\":1} trailing", "[]", "\"text\""})
  void whatIsNotTheJsonAskedForIsUnreadable(String body) {
    Problem problem = refusalOf(body);
    assertEquals(400, problem.status());
  }

  @Test
  void aWrongFieldIsNamed() {
    assertEquals(
        List.of("count"), ProblemFields.of(refusalOf("{\"name\":\"a\",\"count\":\"many\"}")));
    assertEquals(List.of("count"), ProblemFields.of(refusalOf("{\"name\":\"a\",\"count\":null}")));
    assertEquals(List.of("name"), ProblemFields.of(refusalOf("{\"name\":[],\"count\":1}")));
    assertEquals(
        List.of("extra"), ProblemFields.of(refusalOf("{\"name\":\"a\",\"count\":1,\"extra\":0}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\":7,\"count\":1}", "{\"name\":true,\"count\":1}"})
  void aNumberIsNotTakenForAText(String body) {
    assertEquals(List.of("name"), ProblemFields.of(refusalOf(body)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\":\"a\",\"count\":\"1\"}", "{\"name\":\"a\",\"count\":1.5}"})
  void aTextOrAFractionIsNotTakenForAWholeNumber(String body) {
    assertEquals(List.of("count"), ProblemFields.of(refusalOf(body)));
  }

  private static Problem refusalOf(String body) {
    JacksonException refused =
        assertThrows(JacksonException.class, () -> Json.mapper().readValue(body, Wish.class));
    return Failures.asProblem(wrapped(refused));
  }
}
