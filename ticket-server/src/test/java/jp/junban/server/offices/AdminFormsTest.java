package jp.junban.server.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AdminFormsTest {

  private static final String OFFICE =
      """
      {"id":"aoba","names":{"ja":"青葉","en":"Aoba"},"notices":{},"zone":"Asia/Tokyo",
       "overdueMinutes":30,"congestionSomeMinutes":15,"congestionFullMinutes":30,
       "missedShown":8,"staleAfterSeconds":60,"displayOrder":1,"active":true,"revision":4}
      """;
  private static final String SERVICE =
      """
      {"prefix":"A","names":{"ja":"更新"},"descriptions":{},"typicalSeconds":480,
       "displayOrder":1,"active":true}
      """;

  private static ObjectNode json(String text) {
    return (ObjectNode) Json.mapper().readTree(text);
  }

  private static ObjectNode office(String field, String value) {
    return json(OFFICE).set(field, Json.mapper().readTree(value));
  }

  private static List<String> wrong(Executable reading) {
    return ProblemFields.of(assertThrows(Problem.class, reading));
  }

  @Test
  void anOfficeIsReadWhole() {
    OfficeForm form = AdminForms.office(json(OFFICE), "aoba");
    assertEquals("aoba", form.id());
    assertEquals(Map.of(Language.JA, "青葉", Language.EN, "Aoba"), form.names());
    assertEquals(30, form.congestionFullMinutes());
    assertEquals(4, form.revision());
  }

  @Test
  void whereAnOfficeIsMayBeMissing() {
    OfficeForm missing = AdminForms.office(json(OFFICE), "aoba");
    assertEquals(Map.of(), missing.addresses());
    assertNull(missing.phone());
    ObjectNode form =
        office("addresses", "{\"en\":\"1-2-3 Chuo\"}").put("phone", "+81-11-000-0000");
    OfficeForm given = AdminForms.office(form, "aoba");
    assertEquals(Map.of(Language.EN, "1-2-3 Chuo"), given.addresses());
    assertEquals("+81-11-000-0000", given.phone());
  }

  @Test
  void anEmptyOfficeNamesEverythingThatIsNeeded() {
    List<String> needed =
        List.of(
            "id",
            "names.ja",
            "zone",
            "overdueMinutes",
            "congestionSomeMinutes",
            "congestionFullMinutes",
            "missedShown",
            "staleAfterSeconds",
            "displayOrder");
    assertEquals(needed, wrong(() -> AdminForms.office(json("{}"), null)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "names|{\"en\":\"Aoba\"}|names.ja",
        "names|{\"ja\":\"青葉\",\"fr\":\"x\"}|names.fr",
        "zone|\"Mars/Base\"|zone",
        "phone|\"011 000\"|phone",
        "phone|\"11\"|phone",
        "phone|\"011-000-0000-\"|phone",
        "phone|\"+811100000000000000\"|phone",
        "phone|\"0-1-1-0-0-0-0-0-0-0-0\"|phone",
        "directions|{\"ko\":\"역에서 5분\"}|names.ko",
        "overdueMinutes|0|overdueMinutes",
        "overdueMinutes|601|overdueMinutes",
        "congestionSomeMinutes|30|congestionFullMinutes",
        "congestionFullMinutes|null|congestionFullMinutes",
        "missedShown|-1|missedShown",
        "staleAfterSeconds|9|staleAfterSeconds",
        "displayOrder|\"1\"|displayOrder",
        "active|\"yes\"|active",
        "revision|null|revision",
        "id|\"other\"|id",
        "colour|\"red\"|colour"
      })
  void oneWrongFieldOfAnOfficeIsNamed(String field, String value, String named) {
    assertEquals(List.of(named), wrong(() -> AdminForms.office(office(field, value), "aoba")));
  }

  @Test
  void aTextInALanguageWithoutANameIsRefusedAtTheName() {
    JsonNode office = office("notices", "{\"ja\":\"休み\",\"en\":\"Closed\",\"ko\":\"휴무\"}");
    assertEquals(List.of("names.ko"), wrong(() -> AdminForms.office(office, "aoba")));
    ObjectNode service = json(SERVICE);
    service.set("descriptions", json("{\"ja\":\"説明\",\"zh-Hans\":\"说明\",\"ja-easy\":\" \"}"));
    assertEquals(
        List.of("names.zh-Hans"), wrong(() -> AdminForms.service(service, null, Set.of())));
    service.set("names", json("{\"ja\":\"更新\",\"zh-Hans\":\"更新\"}"));
    assertEquals(
        "说明", AdminForms.service(service, null, Set.of()).descriptions().get(Language.ZH_HANS));
    service.set("names", json("{}"));
    assertEquals(
        List.of("names.ja", "names.zh-Hans"),
        wrong(() -> AdminForms.service(service, null, Set.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A1", "1a", "-a", "a_b", "青葉", "a b", "../x"})
  void anOfficeIdIsFitForAnAddress(String id) {
    JsonNode form = office("id", "\"" + id + "\"");
    assertEquals(List.of("id"), wrong(() -> AdminForms.office(form, null)));
  }

  @Test
  void aNewServiceNeedsNeitherIdNorRevision() {
    ServiceForm form = AdminForms.service(json(SERVICE), null, Set.of());
    assertNull(form.id());
    assertEquals("A", form.prefix());
    assertEquals(
        List.of("revision"), wrong(() -> AdminForms.service(json(SERVICE), "1", Set.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "AB", "1", "Ａ", "é"})
  void aLetterIsOneFromAToZ(String prefix) {
    JsonNode form = json(SERVICE).put("prefix", prefix);
    assertEquals(List.of("prefix"), wrong(() -> AdminForms.service(form, null, Set.of())));
  }

  @Test
  void theStepThatFollowsIsAnotherServiceOfTheOffice() {
    Set<String> services = Set.of("s1", "s2");
    ObjectNode form = json(SERVICE).put("revision", 0);
    assertNull(AdminForms.service(form, "s1", services).nextServiceId());
    form.put("nextServiceId", "s2");
    assertEquals("s2", AdminForms.service(form, "s1", services).nextServiceId());
    assertEquals(List.of("nextServiceId"), wrong(() -> AdminForms.service(form, "s2", services)));
    form.put("nextServiceId", "s9");
    assertEquals(List.of("nextServiceId"), wrong(() -> AdminForms.service(form, "s1", services)));
  }

  @Test
  void aCounterServesOnlyItsOwnOffice() {
    Set<String> services = Set.of("s1", "s2");
    CounterForm form =
        AdminForms.counter(
            json("{\"label\":\" 3 \",\"serviceIds\":[\"s1\",\"s1\"]}"), null, services);
    assertEquals("3", form.label());
    assertEquals(Set.of("s1"), form.serviceIds());
    assertEquals(
        List.of("label", "serviceIds[1]"),
        wrong(
            () ->
                AdminForms.counter(
                    json("{\"label\":\"12345\",\"serviceIds\":[\"s2\",\"s3\"]}"), null, services)));
    assertEquals(
        List.of("label", "serviceIds"),
        wrong(() -> AdminForms.counter(json("{}"), null, services)));
  }
}
