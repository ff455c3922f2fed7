package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static String cell(Object value) {
    String table = CsvTable.of(List.of("h"), List.of(List.of(value)));
    return table.substring("\uFEFFh\r\n".length(), table.length() - 2);
  }

  @Test
  void aTableBeginsWithAByteOrderMarkAndItsHeaderAndEndsLinesAsRfc4180Says() {
    assertEquals(
        "\uFEFFnumber,calls\r\nA001,2\r\nA002,0\r\n",
        CsvTable.of(List.of("number", "calls"), List.of(List.of("A001", 2), List.of("A002", 0))));
  }

  @Test
  void commasQuotesAndLineBreaksStayInsideTheirCell() {
    assertEquals("\"a,b\"", cell("a,b"));
    assertEquals("\"say \"\"no\"\"\"", cell("say \"no\""));
    assertEquals("\"two\nlines\"", cell("two\nlines"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1"})
  void aTextThatASpreadsheetWouldRunIsKeptFromIt(String text) {
    assertTrue(CsvTable.harmless(text).startsWith("'"), text);
    assertTrue(cell(text).replace("\"", "").startsWith("'"), text);
  }

  @Test
  void otherTextsAndNumbersAreLeftAsTheyAre() {
    assertEquals("電子証明書の更新", cell("電子証明書の更新"));
    assertEquals("A-1", cell("A-1"));
    assertEquals("-5", cell(-5));
    assertEquals("", CsvTable.harmless(""));
  }

  @Test
  void whatIsNotKnownIsAnEmptyCell() {
    String table = CsvTable.of(List.of("a", "b", "c"), List.of(Arrays.asList("x", null, "y")));
    assertTrue(table.endsWith("x,,y\r\n"), table);
  }
}
