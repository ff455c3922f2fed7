package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.junban.devices.printing.PaperWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KioskSettingsTest {

  @Test
  void everythingHasADefault() throws Exception {
    KioskSettings settings = KioskSettings.read(List.of(), Map.of());
    assertEquals(URI.create("http://127.0.0.1:8080"), settings.server());
    assertEquals(8090, settings.port());
    assertEquals(Path.of("data/kiosk/tickets"), settings.tickets());
    assertEquals(List.of("ja", "ja-easy", "en", "zh-Hans", "ko"), settings.languages());
    assertEquals(Optional.empty(), settings.codeAtHand());
  }

  @Test
  void theCommandLineGoesBeforeTheEnvironment() throws Exception {
    KioskSettings settings =
        KioskSettings.read(
            List.of("--paper", "58"), Map.of("JUNBAN_KIOSK_PAPER", "80", "JUNBAN_KIOSK_PORT", "0"));
    assertEquals(PaperWidth.MM_58, settings.paper());
    assertEquals(0, settings.port());
  }

  @ParameterizedTest
  @CsvSource({
    "--server, ftp://x",
    "--server, http://x/path",
    "--server, not a url",
    "--listen, 0.0.0.0",
    "--listen, no.such.name.invalid",
    "--port, 70000",
    "--port, -1",
    "--paper, 72",
    "--printer, laser",
    "--printer, escpos:",
    "--printer, escpos:lp0",
    "--printer, escpos:tcp://",
    "--printer, escpos:tcp://host:70000",
    "--printer, escpos:tcp://host/path",
    "--printer, 'escpos:tcp://a b:9100'",
    "--printer, queue:",
    "--printer, queue:a/b",
    "--languages, 'ja,fr'",
    "--languages, en",
    "--nonsense, 1"
  })
  void aWrongValueIsNamedInOneSentence(String option, String value) {
    SettingsProblem problem =
        assertThrows(
            SettingsProblem.class, () -> KioskSettings.read(List.of(option, value), Map.of()));
    String message = String.valueOf(problem.getMessage());
    assertTrue(message.contains(option), message);
    assertEquals(1, message.lines().count());
  }

  static Stream<Arguments> printers() {
    return Stream.of(
        Arguments.of("virtual", new PrinterSetting.Virtual(Path.of("data/kiosk/tickets"))),
        Arguments.of("escpos:tcp://10.0.0.7", new PrinterSetting.Network("10.0.0.7", 9100)),
        Arguments.of("escpos:tcp://slips:9101", new PrinterSetting.Network("slips", 9101)),
        Arguments.of("escpos:/dev/usb/lp0", new PrinterSetting.Device(Path.of("/dev/usb/lp0"))),
        Arguments.of("queue:slips", new PrinterSetting.Queue("slips")));
  }

  @ParameterizedTest
  @MethodSource("printers")
  void oneSettingChoosesThePrinter(String value, Object printer) throws Exception {
    assertEquals(
        printer, KioskSettings.read(List.of(), Map.of("JUNBAN_KIOSK_PRINTER", value)).printer());
    assertEquals(printer, KioskSettings.read(List.of("--printer", value), Map.of()).printer());
  }

  @Test
  void aNameWithoutAValueIsRefused() {
    assertThrows(SettingsProblem.class, () -> KioskSettings.read(List.of("--port"), Map.of()));
  }

  @Test
  void theCodeIsNotShown() throws Exception {
    KioskSettings settings = KioskSettings.read(List.of("--enrolment-code", "K7QX-42MT"), Map.of());
    assertEquals(Optional.of("K7QX-42MT"), settings.codeAtHand());
    assertFalse(settings.toString().contains("K7QX"));
  }

  @Test
  void helpShowsEverySetting() {
    for (String name : List.of("server", "listen", "port", "data", "enrolment-code", "paper")) {
      assertTrue(KioskSettings.help().contains("--" + name), name);
    }
  }
}
