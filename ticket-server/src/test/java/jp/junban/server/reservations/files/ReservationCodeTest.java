package jp.junban.server.reservations.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservationCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R-20261124-000123",
        " r-20261124-000123 \n",
        "Ｒ－２０２６１１２４－０００１２３",
        "R−20261124‐000123",
        "R ー20261124ー000123\r"
      })
  void aNumberIsTheSameHoweverItIsTypedOrScanned(String text) {
    assertEquals(Optional.of("R-20261124-000123"), ReservationCode.parse(text));
  }

  @Test
  void thePrefixOfAQrCodeIsTakenAway() {
    String prefix = "https://yoyaku.example.jp/?n=";
    assertEquals(Optional.of("R1"), ReservationCode.parse(prefix + "r1", prefix));
    assertEquals(Optional.of("R1"), ReservationCode.parse("r1", prefix));
    assertEquals(Optional.of("RSV"), ReservationCode.parse("RSV", "RSV"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "予約", "a,b", "-1", "1234567890123456789012345678901234567890X"})
  void whatCannotBeANumberIsNone(String text) {
    assertEquals(Optional.empty(), ReservationCode.parse(text));
  }
}
