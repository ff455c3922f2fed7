package jp.junban.server.waits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedForecastTest {

  @ParameterizedTest
  @CsvSource({"PT0S, PT1S", "PT0.02S, PT1S", "PT0.2S, PT3.8S", "PT5S, PT20S"})
  void theLongerAForecastTakesTheLongerItStands(Duration took, Duration stands) {
    assertEquals(stands, CarriedForecast.young(took));
  }
}
