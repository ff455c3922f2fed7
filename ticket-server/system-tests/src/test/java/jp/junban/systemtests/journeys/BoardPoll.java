package jp.junban.systemtests.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import jp.junban.systemtests.screens.House;
import jp.junban.systemtests.stage.Processes;

/** Asks for a board without a pause, and notes every kind of answer; no answer is none. */
final class BoardPoll implements AutoCloseable {

  /** Ends the kind of an answer that the application never saw. */
  static final String OF_PAYARA = " of Payara";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long PAUSE_NANOS = 1_000_000;

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpRequest board;
  private final Set<String> met;
  private final Thread thread = new Thread(this::run, "board-poll");
  private volatile boolean ended;
  private volatile boolean boardSeen;

  private BoardPoll(int port, Set<String> met) {
    String address = "http://127.0.0.1:" + port + "/api/v1/offices/" + House.TRIAL_OFFICE;
    board =
        HttpRequest.newBuilder(URI.create(address + "/board"))
            .timeout(Duration.ofSeconds(5))
            .build();
    this.met = met;
  }

  /** Begins; what it meets is written into the set, which is to be read after the end only. */
  static BoardPoll begin(int port, Set<String> met) {
    BoardPoll poll = new BoardPoll(port, met);
    poll.thread.setDaemon(true);
    poll.thread.start();
    return poll;
  }

  private void run() {
    while (!ended) {
      try {
        met.add(kind(http.send(board, HttpResponse.BodyHandlers.discarding())));
      } catch (IOException e) {
        LockSupport.parkNanos(PAUSE_NANOS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** The status, and whether it is an answer of Payara's own: ours carry a policy for browsers. */
  private String kind(HttpResponse<Void> answer) {
    boolean ours = answer.headers().firstValue("Content-Security-Policy").isPresent();
    boardSeen |= answer.statusCode() == 200;
    return answer.statusCode() + (ours ? "" : OF_PAYARA);
  }

  void awaitBoard() {
    Processes.await("a board", PATIENCE, () -> boardSeen);
  }

  @Override
  public void close() {
    ended = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
