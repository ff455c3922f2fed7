package jp.junban.server.content.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {
  private static final int RED = Color.RED.getRGB();

  private Path home;
  private ContentFolder folder;

  @BeforeEach
  void open(@TempDir Path data) {
    home = data.resolve("content");
    folder = new ContentFolder(home);
  }

  @Test
  void aPictureIsDrawnAnewAndFitsADisplay() throws Exception {
    StoredFiles kept = keep("a", picture("png", 4000, 2000));
    assertEquals("image/jpeg", kept.mediaType());
    BufferedImage shown = read("a", 1);
    assertEquals(1920, shown.getWidth());
    assertEquals(960, shown.getHeight());
    assertEquals(Files.size(folder.find("a", 1).orElseThrow()), kept.bytes());
  }

  @Test
  void aSmallPictureStaysAsLargeAsItIs() throws Exception {
    keep("a", picture("gif", 300, 200));
    assertEquals(300, read("a", 1).getWidth());
  }

  @Test
  void whatAPhotographCarriesIsLeftBehindAndItStandsUpright() throws Exception {
    byte[] photograph = withExif(picture("jpeg", 600, 300), 6);
    assertTrue(contains(photograph, "SECRET PLACE"));
    keep("a", photograph);
    assertFalse(contains(Files.readAllBytes(folder.find("a", 1).orElseThrow()), "SECRET PLACE"));
    BufferedImage shown = read("a", 1);
    assertEquals(300, shown.getWidth());
    assertEquals(600, shown.getHeight());
    // Turned clockwise: the left upper corner comes to the right.
    assertTrue(isRed(shown, 290, 10));
    assertFalse(isRed(shown, 10, 10));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void howeverTheCameraWasHeldNothingIsCutOff(int orientation) throws Exception {
    keep("a", withExif(picture("jpeg", 600, 300), orientation));
    BufferedImage shown = read("a", 1);
    long corners =
        Stream.of(
                isRed(shown, 10, 10),
                isRed(shown, shown.getWidth() - 10, 10),
                isRed(shown, 10, shown.getHeight() - 10),
                isRed(shown, shown.getWidth() - 10, shown.getHeight() - 10))
            .filter(red -> red)
            .count();
    assertEquals(1, corners);
    assertEquals(orientation >= 5 ? 300 : 600, shown.getWidth());
  }

  @Test
  void eachPageOfAPdfBecomesAPicture() throws Exception {
    StoredFiles kept = keep("a", pdf(3, null));
    assertEquals(3, kept.pages());
    assertEquals(FileKind.PDF, kept.kind());
    assertEquals(1920, read("a", 3).getHeight());
    assertTrue(folder.find("a", 4).isEmpty());
  }

  @Test
  void aFilmIsKeptAsItIs() throws Exception {
    byte[] film = new byte[4096];
    System.arraycopy("\0\0\0\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1), 0, film, 0, 12);
    StoredFiles kept = keep("a", film);
    assertEquals("video/mp4", kept.mediaType());
    assertEquals(4096, kept.bytes());
  }

  @Test
  void whatNoDisplayShowsIsRefusedWhateverItIsCalledAndNothingIsLeft() throws Exception {
    assertEquals(UnusableFile.Reason.NOT_SHOWABLE, refusal(text("<html><script>")));
    assertEquals(UnusableFile.Reason.NOT_SHOWABLE, refusal(text("")));
    assertEquals(UnusableFile.Reason.NOT_SHOWABLE, refusal(text("%PDF-1.7 but no more")));
    assertEquals(
        UnusableFile.Reason.NOT_SHOWABLE, refusal(Arrays.copyOf(picture("png", 100, 100), 60)));
    assertEquals(UnusableFile.Reason.NOT_SHOWABLE, refusal(text("\0\0\0\u0018ftypheic....")));
    assertEquals(UnusableFile.Reason.NOT_SHOWABLE, refusal(pdf(1, "locked")));
    assertEquals(UnusableFile.Reason.NOT_SHOWABLE, refusal(pdf(0, null)));
    assertEquals(UnusableFile.Reason.TOO_LARGE, refusal(pdf(41, null)));
    try (Stream<Path> left = Files.list(home)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsRead() {
    assertEquals(UnusableFile.Reason.TOO_LARGE, refusal(hugePng()));
  }

  @Test
  void aFileWithoutEndIsCutOff() {
    InputStream endless =
        new InputStream() {
          private long sent;

          @Override
          public int read() {
            String magic = "\u0089PNG\r\n\u001a\n";
            return sent < magic.length() ? magic.charAt((int) sent++) : 0;
          }
        };
    UnusableFile refusal = assertThrows(UnusableFile.class, () -> folder.keep("a", endless));
    assertEquals(UnusableFile.Reason.TOO_LARGE, refusal.reason());
  }

  @Test
  void whatIsTakenAwayIsGone() throws Exception {
    keep("a", picture("png", 100, 100));
    folder.remove("a");
    assertTrue(folder.find("a", 1).isEmpty());
    folder.remove("a");
  }

  @Test
  void whatWasLeftHalfPreparedIsTidiedUp() throws Exception {
    Path left = Files.createDirectories(home.resolve(".preparing-z"));
    Files.write(left.resolve("received"), new byte[10]);
    folder.tidy(Instant.EPOCH);
    assertTrue(Files.exists(left));
    folder.tidy(Files.getLastModifiedTime(left).toInstant().plusSeconds(1));
    assertFalse(Files.exists(left));
  }

  private StoredFiles keep(String id, byte[] file) throws IOException, UnusableFile {
    return folder.keep(id, new ByteArrayInputStream(file));
  }

  private UnusableFile.Reason refusal(byte[] file) {
    return assertThrows(UnusableFile.class, () -> keep("x", file)).reason();
  }

  private BufferedImage read(String id, int page) throws IOException {
    return ImageIO.read(folder.find(id, page).orElseThrow().toFile());
  }

  private static boolean isRed(BufferedImage picture, int x, int y) {
    Color colour = new Color(picture.getRGB(x, y));
    return colour.getRed() > 200 && colour.getGreen() < 80;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean contains(byte[] file, String word) {
    return new String(file, StandardCharsets.ISO_8859_1).contains(word);
  }

  /** Blue, with a red left upper corner. */
  private static byte[] picture(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, x < 50 && y < 50 ? RED : Color.BLUE.getRGB());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, out));
    return out.toByteArray();
  }

  /** Puts an Exif part with an orientation and a description behind the start of a JPEG file. */
  private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
    String tiff =
        "MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0"
            + (char) orientation
            + "\0\0\0\0\0\0SECRET PLACE";
    String part = "Exif\0\0" + tiff;
    int length = part.length() + 2;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(text("\u00ff\u00e1" + (char) (length >> 8) + (char) (length & 0xFF) + part));
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] pdf(int pages, @Nullable String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage(PDRectangle.A4));
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** The beginning of a PNG file of 20,000 by 20,000 pixels. */
  private static byte[] hugePng() {
    String size = "\0\0\u004e\u0020";
    String header = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR" + size + size + "\u0008\u0002\0\0\0";
    return Arrays.copyOf(text(header), 200);
  }
}
