package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import jp.junban.server.platform.Json;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Pictures, PDF files and notices: from an administrator's computer to the displays. */
@ExtendWith(TicketServer.class)
class ContentIT {

  private static final String NOTICE =
      "{\"name\":\"混雑\",\"texts\":{\"ja\":\"本日は混み合います\",\"en\":\"We are busy today\"},"
          + "\"seconds\":8,\"days\":[\"SATURDAY\"],\"from\":\"09:30\",\"to\":null,"
          + "\"displayIds\":[],\"active\":true}";

  private Api admin;
  private TestOffice office;

  @BeforeEach
  void setUpAnOffice() {
    admin = Administrator.api();
    office = TestOffice.open().service("A").counter("1", "A");
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB), "png", out));
    return out.toByteArray();
  }

  private static byte[] pdf(int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private Answer upload(byte[] file) {
    return admin.upload(office.path("/content/files?name=poster"), file);
  }

  @Test
  void whatIsUploadedIsShownToAnyoneWhoIsToldOfItAtOnce() throws IOException {
    JsonNode added;
    try (LiveFeed board = LiveFeed.board(office)) {
      long before = board.next().get("displaysVersion").asLong();
      added = upload(picture()).with(201).json();
      board.await(snapshot -> snapshot.get("displaysVersion").asLong() > before);
    }
    assertEquals("IMAGE", added.get("kind").asString());
    JsonNode shown = Api.anyone().get(office.path("/content")).with(200).list().get(0);
    assertEquals(added.get("id"), shown.get("id"));
    Answer page = Api.anyone().get(shown.get("pages").get(0).asString()).with(200);
    assertEquals("image/jpeg", page.header("Content-Type").orElse(""));
    assertTrue(page.header("Cache-Control").orElse("").contains("immutable"));
  }

  @Test
  void aPdfHasAPictureForEachPage() throws IOException {
    JsonNode added = upload(pdf(2)).with(201).json();
    assertEquals("PDF", added.get("kind").asString());
    assertEquals(2, added.get("pages").size());
    Api.anyone().get(added.get("pages").get(1).asString()).with(200);
    String beyond = added.get("pages").get(1).asString().replaceAll("2$", "3");
    assertEquals("unknown-content", Api.anyone().get(beyond).with(404).problem());
  }

  @Test
  void whatCannotBeShownIsRefused() throws IOException {
    byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    assertEquals("not-showable", upload(page).with(415).problem());
    byte[] large = Arrays.copyOf(picture(), 21 << 20);
    assertEquals("content-too-large", upload(large).with(413).problem());
    admin.upload(office.path("/content/files"), page).with(400);
    assertEquals(0, admin.get(office.path("/content/all")).with(200).list().size());
  }

  @Test
  void aNoticeIsScheduledEditedPutOutOfUseAndDeleted() {
    JsonNode added = admin.post(office.path("/content/notices"), NOTICE).with(201).json();
    String path = "/api/v1/content/" + added.get("id").asString();
    ObjectNode edit = (ObjectNode) admin.get(office.path("/content/all")).list().get(0);
    assertEquals("本日は混み合います", edit.get("texts").get("ja").asString());

    edit.put("active", false).put("place", 7);
    JsonNode edited = admin.put(path, text(edit)).with(200).json();
    assertEquals(7, edited.get("place").intValue());
    assertEquals(0, Api.anyone().get(office.path("/content")).with(200).list().size());
    assertEquals("changed-meanwhile", admin.put(path, text(edit)).with(409).problem());

    admin.delete(path).with(204);
    assertEquals("unknown-content", admin.delete(path).with(404).problem());
  }

  @Test
  void anotherOfficesThingsAreNotServedUnderThisOne() throws IOException {
    String page = upload(picture()).with(201).json().get("pages").get(0).asString();
    TestOffice other = TestOffice.open();
    String elsewhere = page.replace("/" + office.id() + "/", "/" + other.id() + "/");
    assertEquals("unknown-content", Api.anyone().get(elsewhere).with(404).problem());
  }

  private static String text(ObjectNode json) {
    return Json.mapper().writeValueAsString(json);
  }
}
