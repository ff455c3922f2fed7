package jp.junban.server.board.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.junban.server.board.OfficeRefresher;
import jp.junban.server.board.TicketStatusView;
import jp.junban.server.board.TicketStatuses;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /t/{token}}: a visitor's own ticket, for whoever has the link of its QR code. In the
 * language the ticket was drawn in, unless {@code ?lang=} says otherwise.
 */
@WebServlet("/t/*")
public class TicketPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9_-]{16,64}");

  @Inject private transient TicketStatuses statuses;
  @Inject private transient OfficeRefresher refresher;
  @Inject private transient PageRenderer renderer;
  @Inject private transient ErrorPages errors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Robots-Tag", "noindex");
    String path = request.getPathInfo();
    String token = path == null || !PATH.matcher(path).matches() ? "" : path.substring(1);
    Optional<TicketStatusView> ticket = token.isEmpty() ? Optional.empty() : statuses.find(token);
    if (ticket.isEmpty()) {
      errors.send(ErrorKind.UNKNOWN_TICKET, PageLanguage.best(request), response);
    } else {
      send(token, ticket.get(), PageLanguage.chosen(request).orElse(null), response);
    }
  }

  private void send(
      String token,
      TicketStatusView ticket,
      @Nullable Language chosen,
      HttpServletResponse response)
      throws IOException {
    Language language = chosen == null ? ticket.language() : chosen;
    Opening opening = refresher.view(ticket.office().id()).board().opening();
    TicketPage page = TicketPage.of(token, ticket, opening.receptionOver());
    String html = renderer.render("ticket", language, Map.of("ticket", page));
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html; charset=UTF-8");
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }
}
