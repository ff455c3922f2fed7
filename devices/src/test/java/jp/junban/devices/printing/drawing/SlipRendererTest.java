package jp.junban.devices.printing.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.QrReader;
import jp.junban.devices.printing.SampleSlips;
import jp.junban.devices.printing.Slip;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipRendererTest {

  static Stream<Arguments> everyLanguageAndWidth() {
    return SlipTexts.LANGUAGES.stream()
        .flatMap(l -> Stream.of(PaperWidth.values()).map(p -> Arguments.of(l, p)));
  }

  @ParameterizedTest
  @MethodSource("everyLanguageAndWidth")
  void everyLanguageIsDrawnExactlyAsWideAsThePaperAndItsCodeCanBeRead(
      String language, PaperWidth paper) {
    for (Slip slip :
        List.of(
            SampleSlips.in(language),
            SampleSlips.in(language).asReprint(),
            SampleSlips.withRange(language, 20, 30),
            SampleSlips.withRange(language, 0, 120),
            SampleSlips.booked(language, SampleSlips.ISSUED.plusMinutes(28)),
            SampleSlips.withoutWaits(language))) {
      BufferedImage dots = draw(slip, paper);
      assertEquals(paper.dots(), dots.getWidth());
      assertEquals(SlipLayout.of(slip, paper).height(), dots.getHeight());
      assertEquals(SampleSlips.LINK, QrReader.read(dots));
    }
  }

  @ParameterizedTest
  @MethodSource("everyLanguageAndWidth")
  void thePdfShowsTheSameDots(String language, PaperWidth paper) throws Exception {
    Slip slip = SampleSlips.in(language);
    BufferedImage dots = draw(slip, paper);
    BufferedImage shown;
    try (PDDocument document = Loader.loadPDF(new SlipRenderer(paper).pdf(slip))) {
      shown = new PDFRenderer(document).renderImageWithDPI(0, SlipRenderer.DPI, ImageType.GRAY);
    }
    assertEquals(dots.getWidth(), shown.getWidth());
    assertEquals(dots.getHeight(), shown.getHeight());
    assertEquals(SampleSlips.LINK, QrReader.read(shown));
    int different = 0;
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        boolean black = dots.getRaster().getSample(x, y, 0) == 0;
        different += black == shown.getRaster().getSample(x, y, 0) < 160 ? 0 : 1;
      }
    }
    double share = different / (double) (dots.getWidth() * dots.getHeight());
    // the edges of letters; a line that moved by a dot would be many times that
    assertTrue(share < 0.006, "different: " + share);
  }

  @ParameterizedTest
  @MethodSource("everyLanguageAndWidth")
  void nothingReachesOverTheEdges(String language, PaperWidth paper) {
    for (String text : List.of("電子証明書の更新", "とても長い名前の手続き".repeat(9), "W".repeat(90))) {
      SlipLayout.Drawing drawing =
          SlipLayout.of(SampleSlips.withTexts(language, text).asReprint(), paper);
      for (Mark mark : drawing.marks()) {
        assertTrue(mark.bottom() <= drawing.height(), mark.toString());
        if (mark instanceof Mark.Text line) {
          assertTrue(line.x() >= 0, line.text());
          float right = line.x() + Typesetter.width(line.text(), line.letter());
          assertTrue(right <= paper.dots(), line.text());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "𠮷野家の手続き",
        "🎌おめでとう👍🏽",
        "一\t二\r\n三\u0000\u200b",
        "한국어 안내",
        "领取",
        "か\u3099き",
        "葛\udb40\udd00飾\ufe00",
        "\u202eabc\u202c שלום مرحبا",
        "👩\u200d👩\u200d👧 ♿ ①㈱",
        "\ude00\ud83d",
        "\u0007\u001b@\u009c",
        "\ud842",
        " ",
        ""
      })
  void oddCharactersAreDrawnSomehow(String text) {
    for (String language : SlipTexts.LANGUAGES) {
      Slip slip = SampleSlips.withTexts(language, text);
      assertEquals(SampleSlips.LINK, QrReader.read(draw(slip, PaperWidth.MM_80)));
    }
  }

  @Test
  void aCharacterWithoutAFontIsReplacedVisibly() throws Exception {
    byte[] pdf = new SlipRenderer(PaperWidth.MM_80).pdf(SampleSlips.withTexts("ja", "𠮷田さんの手続き"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("〓田さんの手続き"), text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "𠮷田\t様, 〓田 様",
    "葛\udb40\udd00飾, 葛飾",
    "שלום, 〓〓〓〓",
    "番号\ud83d。, 番号〓。",
    "\u202eabc\u202c, abc",
    "か\u3099き, がき"
  })
  void whatIsDrawnForOddCharacters(String text, String drawn) {
    String runs =
        Typesetter.runs(text, new Letter("ja", false, 1)).stream()
            .map(Typesetter.Run::text)
            .collect(Collectors.joining());
    assertEquals(drawn, runs);
  }

  @ParameterizedTest
  @EnumSource(PaperWidth.class)
  void aLongLinkStaysReadable(PaperWidth paper) {
    for (int length : List.of(1, 80, 150, 200, Slip.LONGEST_LINK)) {
      String link = "h".repeat(length);
      assertEquals(link, QrReader.read(draw(SampleSlips.withLink(link), paper)), "" + length);
    }
  }

  @Test
  void aSlipWithoutALinkHasNoCode() {
    assertEquals("no code", QrReader.read(draw(SampleSlips.withLink(null), PaperWidth.MM_80)));
    assertThrows(
        IllegalArgumentException.class,
        () -> SampleSlips.withLink("h".repeat(Slip.LONGEST_LINK + 1)));
  }

  @Test
  void aReservationsTimeTakesThePlaceOfTheForecast() {
    Slip slip = SampleSlips.booked("en", SampleSlips.ISSUED.withHour(14).withMinute(30));
    assertTrue(words(slip).contains("Your appointment"), words(slip));
    assertTrue(words(slip).contains("14:30"), words(slip));
    assertFalse(words(slip).contains("Expected"), words(slip));
  }

  @Test
  void aReprintSaysSo() {
    Slip slip = SampleSlips.in("en");
    assertFalse(words(slip).contains("再発行"));
    assertTrue(words(slip.asReprint()).contains("再発行"));
  }

  @Test
  void theNoticeOfTheOfficeTakesThePlaceOfThePublicPage() {
    assertTrue(words(SampleSlips.withRange("ja", 20, 30)).contains("tickets.example.jp"));
    assertFalse(words(SampleSlips.in("ja")).contains("tickets.example.jp"));
    assertTrue(words(SampleSlips.in("ja")).contains("本人確認の書類をご用意ください。"));
  }

  @Test
  void aForeignSlipNamesTheProcedureInJapaneseToo() {
    assertTrue(words(SampleSlips.in("ko")).contains("電子証明書の更新"));
  }

  @Test
  void aHundredSlipsOnFourThreadsAreAllReadable() throws Exception {
    SlipRenderer renderer = new SlipRenderer(PaperWidth.MM_80);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> jobs = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        Slip slip = SampleSlips.in(SlipTexts.LANGUAGES.get(i % SlipTexts.LANGUAGES.size()));
        jobs.add(() -> QrReader.read(renderer.dots(slip)));
      }
      for (Future<String> job : threads.invokeAll(jobs)) {
        assertEquals(SampleSlips.LINK, job.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String words(Slip slip) {
    StringBuilder words = new StringBuilder();
    for (Mark mark : SlipLayout.of(slip, PaperWidth.MM_80).marks()) {
      if (mark instanceof Mark.Text line) {
        words.append(line.text()).append('\n');
      }
    }
    return words.toString();
  }

  private static BufferedImage draw(Slip slip, PaperWidth paper) {
    return new SlipRenderer(paper).dots(slip);
  }
}
