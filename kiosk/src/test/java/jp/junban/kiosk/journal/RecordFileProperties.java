package jp.junban.kiosk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.junban.kiosk.platform.Json;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import tools.jackson.databind.node.ObjectNode;

class RecordFileProperties {

  private static ObjectNode record(String text) {
    return Json.object().put("step", "TRY").put("text", text);
  }

  private static byte[] file(List<String> texts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    texts.forEach(text -> all.writeBytes(RecordFile.line(record(text))));
    return all.toByteArray();
  }

  private static List<String> texts(byte[] file) {
    return RecordFile.read(file).records().stream()
        .map(record -> record.path("text").asString())
        .toList();
  }

  @Property(tries = 300)
  void whatWasWrittenIsRead(@ForAll @Size(max = 20) List<@StringLength(max = 60) String> texts) {
    // an unpaired half of a character has no bytes of its own
    List<String> whole = texts.stream().map(text -> text.replaceAll("\\p{Cs}", "x")).toList();
    assertEquals(whole, texts(file(whole)));
    assertEquals(0, RecordFile.read(file(whole)).damaged());
  }

  @Property(tries = 500)
  void aFileCutAnywhereHoldsAllRecordsBeforeTheCut(
      @ForAll @IntRange(min = 1, max = 12) int count,
      @ForAll @IntRange(min = 0, max = 10_000) int where) {
    List<String> texts = texts(count);
    byte[] file = file(texts);
    int cut = where % (file.length + 1);
    byte[] torn = Arrays.copyOf(file, cut);
    long whole = 0;
    for (byte each : torn) {
      whole += each == '\n' ? 1 : 0;
    }
    assertEquals(texts.subList(0, (int) whole), texts(torn));
    assertEquals(0, RecordFile.read(torn).damaged());
  }

  @Property(tries = 500)
  void aTailThatThePowerCutLeftEmptyIsNoRecord(
      @ForAll @IntRange(min = 1, max = 12) int count,
      @ForAll @IntRange(min = 0, max = 10_000) int where) {
    List<String> texts = texts(count);
    byte[] file = file(texts);
    int begin = file.length - where % (file.length + 1);
    Arrays.fill(file, begin, file.length, (byte) 0);
    long whole = 0;
    for (byte each : file) {
      whole += each == '\n' ? 1 : 0;
    }
    assertEquals(texts.subList(0, (int) whole), texts(file));
  }

  @Property(tries = 500)
  void oneWrongBitCostsTheRecordsItIsInAndNoOther(
      @ForAll @IntRange(min = 1, max = 12) int count,
      @ForAll @IntRange(min = 0, max = 10_000) int where,
      @ForAll @IntRange(min = 0, max = 7) int bit) {
    List<String> texts = texts(count);
    byte[] file = file(texts);
    int at = where % file.length;
    int line = 0;
    for (int i = 0; i < at; i++) {
      line += file[i] == '\n' ? 1 : 0;
    }
    boolean joinsTwo = file[at] == '\n';
    file[at] ^= (byte) (1 << bit);
    List<String> left = new ArrayList<>(texts);
    if (joinsTwo && line + 1 < count) {
      left.remove(line + 1);
    }
    left.remove(line);
    assertEquals(left, texts(file));
  }

  private static List<String> texts(int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add("番号札 " + i);
    }
    return texts;
  }
}
