package jp.junban.devices.printing.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.SampleSlips;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
