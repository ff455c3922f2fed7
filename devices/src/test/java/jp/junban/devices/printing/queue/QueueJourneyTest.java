package jp.junban.devices.printing.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.junban.devices.printing.QrReader;
import jp.junban.devices.printing.SampleSlips;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real CUPS and a real IPP printer without paper. Needs root and Debian's cups, cups-bsd,
 * cups-ipp-utils, dbus and avahi-daemon, which {@code ./test} installs; with {@code
 * JUNBAN_TEST_CUPS=required} in the environment their absence is a failure.
 */
class QueueJourneyTest {
  private final Path home;

  QueueJourneyTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  @Timeout(180)
  void slipsGoThroughTheQueueAndWhatIsSaidOfThemIsTrue() throws Exception {
    mustBeAble();
    try (PrivateCups cups = new PrivateCups(home);
        Kiosk kiosk = new Kiosk(cups)) {
      assertEquals("READY", kiosk.ask("state"));
      assertEquals("PRINTED READY", kiosk.ask("print A001"));
      assertEquals(links("A001"), linksOf(cups.papers()));

      cups.set("low");
      assertEquals("PRINTED NEAR_END", kiosk.ask("print A002"));
      cups.unset("low");

      // the paper runs out: the job is taken back, and does not come when paper is put in
      cups.set("empty");
      assertEquals("LOST OUT_OF_PAPER", kiosk.ask("print A003"));
      cups.unset("empty");
      awaitReady(kiosk);
      assertEquals("PRINTED READY", kiosk.ask("print A004"));
      assertEquals(links("A001", "A002", "A004"), linksOf(cups.papers()));

      cups.run("cupsdisable", "slips");
      assertEquals("OFFLINE", kiosk.ask("state"));
      assertEquals("REFUSED OFFLINE", kiosk.ask("print A005"));
      cups.run("cupsenable", "slips");
      assertEquals("PRINTED READY", kiosk.ask("print A006"));

      cups.stopCups();
      assertEquals("OFFLINE", kiosk.ask("state"));
      assertEquals("REFUSED OFFLINE", kiosk.ask("print A007"));
      assertEquals(links("A001", "A002", "A004", "A006"), linksOf(cups.papers()));
    }
  }

  private static void mustBeAble() {
    List<String> missing = new ArrayList<>(PrivateCups.missing());
    if (!"root".equals(System.getProperty("user.name"))) {
      missing.add("root's rights");
    }
    if (missing.isEmpty()) {
      return;
    }
    String reason = "NOT TRIED: printing through CUPS, for lack of " + missing;
    assertTrue(!"required".equals(System.getenv("JUNBAN_TEST_CUPS")), reason);
    System.err.println(reason);
    abort(reason);
  }

  private static void awaitReady(Kiosk kiosk) throws Exception {
    for (int i = 0; i < 100 && !kiosk.ask("state").equals("READY"); i++) {
      Thread.sleep(50);
    }
    assertEquals("READY", kiosk.ask("state"));
  }

  private static List<String> links(String... numbers) {
    return List.of(numbers).stream()
        .map(n -> String.valueOf(SampleSlips.numbered(n).link()))
        .toList();
  }

  /** What a phone reads from the paper; every slip has its own. */
  private static List<String> linksOf(List<Path> papers) throws IOException {
    List<String> links = new ArrayList<>();
    for (Path paper : papers) {
      try (PDDocument document = Loader.loadPDF(paper.toFile())) {
        BufferedImage image =
            new PDFRenderer(document).renderImageWithDPI(0, 203.2f, ImageType.GRAY);
        links.add(QrReader.read(image));
      }
    }
    links.sort(null);
    return links;
  }

  /** The driver in a process of its own. */
  private static final class Kiosk implements AutoCloseable {
    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    Kiosk(PrivateCups cups) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-Djava.awt.headless=true",
              "-cp",
              System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
              PrintByHand.class.getName(),
              "slips");
      builder.environment().putAll(cups.environment());
      process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
      questions = process.outputWriter(StandardCharsets.UTF_8);
      answers = process.inputReader(StandardCharsets.UTF_8);
    }

    String ask(String question) throws IOException {
      questions.write(question);
      questions.newLine();
      questions.flush();
      return String.valueOf(answers.readLine());
    }

    @Override
    public void close() throws Exception {
      questions.close();
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }
}
