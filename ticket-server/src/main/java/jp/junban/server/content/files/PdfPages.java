package jp.junban.server.content.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF file as pictures. */
final class PdfPages {

  private static final int MOST_PAGES = 40;

  private PdfPages() {}

  /** Takes one page after the other. */
  interface Sink {
    void page(int number, BufferedImage picture) throws IOException;
  }

  /**
   * @return how many pages there are
   * @throws UnusableFile when it is locked, damaged or has too many pages
   */
  static int draw(Path file, Sink sink) throws IOException, UnusableFile {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new UnusableFile(UnusableFile.Reason.TOO_LARGE);
      }
      if (pages == 0) {
        throw new UnusableFile(UnusableFile.Reason.NOT_SHOWABLE);
      }
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      for (int page = 0; page < pages; page++) {
        PDRectangle size = document.getPage(page).getCropBox();
        float scale = Picture.LONGEST_SIDE / Math.max(size.getWidth(), size.getHeight());
        sink.page(page + 1, renderer.renderImage(page, scale, ImageType.RGB));
      }
      return pages;
    }
  }
}
