package jp.junban.server.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class EmergencyTextsTest {

  private final EmergencyTexts texts = new EmergencyTexts(Json.mapper());

  private ObjectNode prepared() {
    return Json.mapper().valueToTree(Map.of("texts", texts.of(null), "revision", 0));
  }

  private static List<String> wrong(ObjectNode body) {
    return ProblemFields.of(assertThrows(Problem.class, () -> EmergencyTexts.read(body)));
  }

  @Test
  void everyKindIsPreparedInEveryLanguage() {
    Map<EmergencyKind, EmergencyText> all = texts.of(null);
    assertEquals(EnumSet.allOf(EmergencyKind.class), all.keySet());
    for (EmergencyText text : all.values()) {
      assertEquals(EnumSet.allOf(Language.class), text.headings().keySet());
      assertEquals(EnumSet.allOf(Language.class), text.orders().keySet());
    }
  }

  @Test
  void whatWasReadCanBeSentBack() {
    assertEquals(texts.of(null), EmergencyTexts.read(prepared()).texts());
  }

  @Test
  void whatIsStoredIsReadBackAsItWas() {
    OfficeEmergencyTexts stored = new OfficeEmergencyTexts("aoba", texts.write(texts.of(null)));
    assertEquals(texts.of(null), texts.of(stored));
  }

  @Test
  void everyKindNeedsJapanese() {
    ObjectNode body = prepared();
    ((ObjectNode) body.get("texts").get("FIRE").get("orders")).remove("ja");
    assertEquals(List.of("texts.FIRE.orders.ja"), wrong(body));
    ((ObjectNode) body.get("texts")).remove("EARTHQUAKE");
    assertEquals("texts.EARTHQUAKE.headings.ja", wrong(body).get(0));
  }

  @Test
  void aHeadingFitsOnABoard() {
    ObjectNode body = prepared();
    ((ObjectNode) body.get("texts").get("FIRE").get("headings")).put("ja", "火".repeat(41));
    assertEquals(List.of("texts.FIRE.headings.ja"), wrong(body));
  }
}
