package jp.junban.server.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.List;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContentReadingTest {

  private static final String USUAL =
      "\"name\":\"献血\",\"seconds\":10,\"days\":[\"SUNDAY\",\"MONDAY\"],\"displayIds\":[],";

  private static JsonNode json(String text) {
    return Json.mapper().readTree(text.replace('\'', '"'));
  }

  @Test
  void whatThePageReadMayBeSentBack() {
    ContentReading.Edit edit =
        ContentReading.edit(
            json(
                "{'id':'1','kind':'IMAGE','mediaType':'image/jpeg','pages':['/x'],'bytes':1,"
                    + "'uploadedAt':'x','texts':{},"
                    + USUAL
                    + "'from':'09:30','to':'24:00','validFrom':'2026-11-21','validUntil':null,"
                    + "'active':true,'place':3,'revision':2}"),
            ContentKind.IMAGE);
    assertEquals(List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), edit.settings().days());
    assertEquals("09:30", edit.settings().from());
    assertNull(edit.settings().validUntil());
    assertEquals(3, edit.place());
  }

  @Test
  void aNoticeNeedsJapaneseWords() {
    ContentSettings notice =
        ContentReading.notice(json("{" + USUAL + "'texts':{'ja':'本日は混み合います'}}"));
    assertEquals("本日は混み合います", notice.texts().get(Language.JA));
    Problem refusal =
        assertThrows(
            Problem.class,
            () -> ContentReading.notice(json("{" + USUAL + "'texts':{'en':'Busy'}}")));
    assertEquals(List.of("texts.ja"), ProblemFields.of(refusal));
  }

  @Test
  void everythingWrongIsNamed() {
    Problem refusal =
        assertThrows(
            Problem.class,
            () ->
                ContentReading.edit(
                    json(
                        "{'name':'','seconds':1,'days':['FUNDAY'],'displayIds':['x'],"
                            + "'from':'18:00','to':'09:00','validFrom':'2026-13-01',"
                            + "'validUntil':'2026-11-21','place':0,'revision':0}"),
                    ContentKind.PDF));
    assertEquals(
        List.of("to", "validFrom", "name", "seconds", "days", "displayIds", "place"),
        ProblemFields.of(refusal));
  }
}
