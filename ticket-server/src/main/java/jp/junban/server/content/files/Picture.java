package jp.junban.server.content.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws a picture anew, as large as a display needs it: where and by whom it was taken, and
 * whatever else a file may carry, is left behind.
 */
final class Picture {

  /** The longer side of what is kept, in pixels: a full high-definition panel. */
  static final int LONGEST_SIDE = 1920;

  private static final long MOST_PIXELS = 100_000_000;
  private static final float QUALITY = 0.88f;

  private Picture() {}

  /**
   * Reads one picture.
   *
   * @throws UnusableFile when it is damaged or has too many pixels
   */
  static BufferedImage read(FileKind kind, byte[] file) throws UnusableFile {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_PIXELS) {
        throw new UnusableFile(UnusableFile.Reason.TOO_LARGE);
      }
      ImageReadParam how = reader.getDefaultReadParam();
      // Only every nth pixel of a large one is ever in memory: at most 3840 by 3840.
      int step = Math.max(1, (int) Math.ceil(Math.max(width, height) / (2.0 * LONGEST_SIDE)));
      how.setSourceSubsampling(step, step, 0, 0);
      BufferedImage read = reader.read(0, how);
      return fitted(read, kind == FileKind.JPEG ? Orientation.of(file) : Orientation.UPRIGHT);
    } catch (IOException | RuntimeException e) {
      // The readers throw whatever a damaged file makes them stumble over.
      throw new UnusableFile(UnusableFile.Reason.NOT_SHOWABLE);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage fitted(BufferedImage read, int orientation) {
    int width = read.getWidth();
    int height = read.getHeight();
    double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
    boolean turned = Orientation.isOnItsSide(orientation);
    int across = (int) Math.max(1, Math.round(scale * (turned ? height : width)));
    int down = (int) Math.max(1, Math.round(scale * (turned ? width : height)));
    BufferedImage drawn = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, across, down);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform placed = AffineTransform.getScaleInstance(scale, scale);
    placed.concatenate(Orientation.upright(orientation, width, height));
    graphics.drawImage(read, placed, null);
    graphics.dispose();
    return drawn;
  }

  /** Writes it as JPEG; gives its size in bytes. */
  static long write(BufferedImage picture, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (OutputStream out = Files.newOutputStream(file);
        ImageOutputStream image = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(image);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return Files.size(file);
  }
}
