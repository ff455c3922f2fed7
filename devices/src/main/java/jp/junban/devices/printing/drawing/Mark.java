package jp.junban.devices.printing.drawing;

import java.util.ArrayList;
import java.util.List;

/** One thing to draw, in dots from the upper left corner of the paper. */
sealed interface Mark {

  /** The lowest dot row it reaches. */
  int bottom();

  /** A run of text on one line; {@code x} is its left end. */
  record Text(String text, Letter letter, float x, int baseline) implements Mark {
    @Override
    public int bottom() {
      return baseline + Math.round(letter.size() * 0.2f);
    }
  }

  /** A filled bar. */
  record Bar(int x, int y, int width, int height) implements Mark {
    @Override
    public int bottom() {
      return y + height;
    }
  }

  /** A frame with round corners; the stroke lies inside its box. */
  record Frame(int x, int y, int width, int height, int stroke, int radius) implements Mark {
    @Override
    public int bottom() {
      return y + height;
    }
  }

  /** A QR code; the box of {@code x}, {@code y} and {@link #side} includes its quiet zone. */
  record Qr(QrCode code, int x, int y, int dotsPerModule) implements Mark {
    int side() {
      return (code.modules() + 2 * QrCode.QUIET_ZONE) * dotsPerModule;
    }

    /** Its dark modules, each stretch of a row as one bar on whole dots. */
    List<Bar> darkBars() {
      int dot = dotsPerModule;
      int left = x + QrCode.QUIET_ZONE * dot;
      int top = y + QrCode.QUIET_ZONE * dot;
      List<Bar> bars = new ArrayList<>();
      for (int line = 0; line < code.rows().size(); line++) {
        String row = code.rows().get(line);
        int start = row.indexOf('1');
        while (start >= 0) {
          int light = row.indexOf('0', start);
          int end = light < 0 ? row.length() : light;
          bars.add(new Bar(left + start * dot, top + line * dot, (end - start) * dot, dot));
          start = row.indexOf('1', end);
        }
      }
      return bars;
    }

    @Override
    public int bottom() {
      return y + side();
    }
  }
}
