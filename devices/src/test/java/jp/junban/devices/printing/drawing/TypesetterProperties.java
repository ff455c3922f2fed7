package jp.junban.devices.printing.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.SampleSlips;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TypesetterProperties {

  @Property(tries = 300)
  void anyTextBreaksIntoLinesThatFit(
      @ForAll String text, @ForAll("languages") String language, @ForAll boolean bold) {
    Letter letter = new Letter(language, bold, 26);
    for (String line : Typesetter.lines(text, letter, 200)) {
      assertTrue(Typesetter.width(line, letter) <= 200, line);
    }
  }

  @Property(tries = 300)
  void balancedLinesFitAndAreNoMore(
      @ForAll String text, @ForAll("languages") String language, @ForAll boolean bold) {
    Letter letter = new Letter(language, bold, 26);
    List<String> lines = Typesetter.balanced(text, letter, 200);
    assertEquals(Typesetter.lines(text, letter, 200).size(), lines.size());
    for (String line : lines) {
      assertTrue(Typesetter.width(line, letter) <= 200, line);
    }
  }

  @Example
  void aLongNameBreaksBeforeItsBrackets() {
    Letter ja = new Letter("ja", true, 40);
    assertEquals(List.of("カードの申請", "（写真つき）"), Typesetter.balanced("カードの申請（写真つき）", ja, 352));
    Letter en = new Letter("en", true, 40);
    assertEquals(
        List.of("Apply for a card", "(with photo)"),
        Typesetter.balanced("Apply for a card (with photo)", en, 528));
    Letter zh = new Letter("zh-Hans", true, 40);
    assertEquals(List.of("申请卡片", "（可现场拍照）"), Typesetter.balanced("申请卡片（可现场拍照）", zh, 352));
  }

  @Example
  void noWordStandsAloneOnTheLastLine() {
    Letter letter = new Letter("en", false, 26);
    String text = "Please have your identity documents ready before you are called";
    assertEquals("called", Typesetter.lines(text, letter, 528).get(2));
    assertEquals("you are called", Typesetter.withoutWidow(text, letter, 528).get(2));
  }

  @Property(tries = 60)
  void anyTextIsDrawn(@ForAll String text, @ForAll("languages") String language) {
    byte[] pdf = new SlipRenderer(PaperWidth.MM_58).pdf(SampleSlips.withTexts(language, text));
    assertTrue(pdf.length > 1000);
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(SlipTexts.LANGUAGES);
  }
}
