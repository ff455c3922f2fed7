package jp.junban.server.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketNumberTest {

  @ParameterizedTest
  @CsvSource({
    "A, 1, A001",
    "A, 9, A009",
    "A, 10, A010",
    "A, 99, A099",
    "A, 100, A100",
    "A, 999, A999",
    "A, 1000, A1000",
    "Z, 12345, Z12345"
  })
  void aNumberHasALetterAndAtLeastThreeDigits(String prefix, int number, String text) {
    assertEquals(text, new TicketNumber(prefix, number).toString());
  }
}
