package jp.junban.signage.browser;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What stands on the screen until the server gives the board: a page that needs nothing. */
final class WaitingPage {
  private static final String HTML =
      """
      <!doctype html>
      <html lang="ja" data-waiting="yes">
      <head>
      <meta charset="utf-8">
      <meta name="google" content="notranslate">
      <title>呼出案内表示</title>
      <style>
      html { height: 100%; background: #f2f4f7; color: #1a1a1a; cursor: none; overflow: hidden; }
      body { height: 100%; margin: 0; display: grid; place-content: center; gap: 2vmin; text-align: center;
        font-family: "BIZ UDPGothic", "Noto Sans CJK JP", "Noto Sans JP", sans-serif; }
      h1 { margin: 0; font-size: 6vmin; line-height: 1.4; }
      p { margin: 0; font-size: 3.4vmin; line-height: 1.5; }
      </style>
      </head>
      <body>
      <h1>表示の準備をしています</h1>
      <p>番号は係員がお呼びします</p>
      <p lang="en">This display is starting. Staff will call your number.</p>
      </body>
      </html>
      """;

  private WaitingPage() {}

  static String base64() {
    return Base64.getEncoder().encodeToString(HTML.getBytes(StandardCharsets.UTF_8));
  }

  /** An address that holds the page itself. */
  static String address() {
    return "data:text/html;charset=utf-8;base64," + base64();
  }
}
