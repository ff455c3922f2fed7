package jp.junban.kiosk.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jp.junban.kiosk.platform.Timing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class BoardFeedTest {
  private static final Timing QUICK =
      new Timing(
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofMillis(20),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofMillis(300),
          Duration.ofMillis(100),
          Duration.ofMillis(50),
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          Duration.ofSeconds(1),
          Duration.ofMinutes(1));

  private final FakeLiveServer server = new FakeLiveServer();
  private final BlockingQueue<OfficeBoard.View> views = new LinkedBlockingQueue<>();
  private final OfficeBoard board;
  private final BoardFeed feed;

  BoardFeedTest(@TempDir Path data) throws Exception {
    Files.writeString(
        data.resolve("terminal.json"),
        "{\"terminalId\":\"t\",\"kind\":\"KIOSK\",\"office\":\"aoba\",\"token\":\"x\"}");
    TicketServer tickets = new TicketServer(server.address(), QUICK.attempt());
    Enrolment enrolment = new Enrolment(tickets, data, Optional::empty);
    board = new OfficeBoard(data, Optional.of("aoba"), Clock.systemUTC(), QUICK.boardToDisk());
    board.onChange(() -> views.add(board.view()));
    feed = new BoardFeed(tickets, enrolment, board, new Reach(), QUICK);
    feed.start();
  }

  @AfterEach
  void stop() throws Exception {
    feed.close();
    server.close();
  }

  @Test
  void everyNewerBoardOfTheLineIsTakenAndOlderOnesAreNot() throws Exception {
    Socket line = server.line();
    FakeLiveServer.send(line, board(5));
    assertEquals(5, version(views.take()));
    FakeLiveServer.send(line, board(4));
    FakeLiveServer.send(line, "not json");
    FakeLiveServer.send(line, board(6));
    OfficeBoard.View view = views.take();
    assertEquals(6, version(view));
    assertTrue(view.online());
  }

  @Test
  void aLineThatFallsSilentIsOpenedAnew() throws Exception {
    Socket silent = server.line();
    FakeLiveServer.send(silent, board(5));
    assertEquals(5, version(views.take()));
    OfficeBoard.View lost = views.take();
    assertFalse(lost.online());
    assertEquals(5, version(lost));
    // the server was started anew and counts from the beginning
    FakeLiveServer.send(server.line(), board(1));
    OfficeBoard.View back = views.take();
    assertTrue(back.online());
    assertEquals(1, version(back));
  }

  @Test
  void aLineThatBreaksIsOpenedAnew() throws Exception {
    Socket broken = server.line();
    FakeLiveServer.send(broken, board(5));
    broken.close();
    FakeLiveServer.send(server.line(), board(6));
    OfficeBoard.View view = views.take();
    while (version(view) != 6) {
      view = views.take();
    }
    assertTrue(view.online());
  }

  private static String board(int version) {
    return "{\"version\":%d,\"office\":{\"id\":\"aoba\",\"zone\":\"Asia/Tokyo\"}}"
        .formatted(version);
  }

  private static long version(OfficeBoard.View view) {
    return view.board() == null ? -1 : view.board().path("version").asLong();
  }
}
