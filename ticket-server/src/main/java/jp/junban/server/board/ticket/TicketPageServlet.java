package jp.junban.server.board.ticket;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.server.board.pages.ErrorKind;
import jp.junban.server.board.pages.ErrorPages;
import jp.junban.server.board.pages.PageLanguage;
import jp.junban.server.board.pages.PageRenderer;
import jp.junban.server.calling.VisitorDesk;
import jp.junban.server.entrance.ClientAddress;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Settings;

/**
 * {@code GET /t/{token}}: a visitor's own ticket, for whoever has the link of its QR code. In the
 * language the ticket was drawn in, unless {@code ?lang=} says otherwise. {@code POST
 * /t/{token}/cancel} withdraws it, from the page's own form.
 *
 * <p>A page that is open asks for itself again with its tag and gets 304 as long as nothing else is
 * to be said; the time of the figures stands in {@code Junban-At} then.
 */
@WebServlet("/t/*")
public class TicketPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{1,64})(/cancel)?");
  private static final String WORKER = "/worker.js";
  private static final int CLOCK_FROM = 11;
  private static final int CLOCK_TO = 16;

  @Inject private transient TicketLinks links;
  @Inject private transient TicketPlaces places;
  @Inject private transient VisitorDesk desk;
  @Inject private transient PageRenderer renderer;
  @Inject private transient ErrorPages errors;
  @Inject private transient Settings settings;

  /** Another one after every start: a new build may say the same otherwise. */
  private final transient String build = Ids.linkToken();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (WORKER.equals(request.getPathInfo())) {
      // from here, because a worker serves only pages at and below its own address
      request.getRequestDispatcher("/ticket/worker.js").forward(request, response);
      return;
    }
    Matcher path = path(request);
    Optional<TicketLink> link =
        path.matches() && path.group(2) == null
            ? find(path.group(1), request, response)
            : unknown(request, response);
    if (link.isPresent()) {
      show(path.group(1), link.get(), request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = path(request);
    Optional<TicketLink> link =
        path.matches() && path.group(2) != null
            ? find(path.group(1), request, response)
            : unknown(request, response);
    if (link.isEmpty()) {
      return;
    }
    try {
      desk.cancel(link.get().ticketId(), CancelKey.of(request.getParameter("key"), link.get()));
      places.read(link.get());
    } catch (Problem refused) {
      if (refused.status() != HttpServletResponse.SC_CONFLICT) {
        fail(refused.status(), ErrorKind.BAD_REQUEST, request, response);
        return;
      }
      // called meanwhile: the page says so
    }
    String language = PageLanguage.chosen(request).map(l -> "?lang=" + l.tag()).orElse("");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/t/" + path.group(1) + language);
  }

  private static Matcher path(HttpServletRequest request) {
    String path = request.getPathInfo();
    return PATH.matcher(path == null ? "" : path);
  }

  /** The ticket; without one, the answer says why. */
  private Optional<TicketLink> find(
      String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      Optional<TicketLink> link = links.find(token, ClientAddress.of(request, settings));
      return link.isPresent() ? link : unknown(request, response);
    } catch (TooManyGuesses e) {
      response.setHeader("Retry-After", Long.toString(e.await().toSeconds() + 1));
      fail(429, ErrorKind.TOO_MANY, request, response);
      return Optional.empty();
    }
  }

  private Optional<TicketLink> unknown(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    fail(HttpServletResponse.SC_NOT_FOUND, ErrorKind.UNKNOWN_TICKET, request, response);
    return Optional.empty();
  }

  private void show(
      String token, TicketLink link, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<TicketStatusView> ticket = places.find(link);
    if (ticket.isEmpty()) {
      fail(HttpServletResponse.SC_GONE, ErrorKind.TICKET_OVER, request, response);
      return;
    }
    Language language = PageLanguage.chosen(request).orElse(ticket.get().language());
    TicketPage page = TicketPage.of(token, ticket.get(), places.lastOnes(link));
    String tag = page.tag(language, build);
    never(response);
    response.setHeader("ETag", tag);
    response.setHeader("Junban-At", page.at().toString().substring(CLOCK_FROM, CLOCK_TO));
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    Map<String, Object> model = Map.of("ticket", page, "key", Ids.linkToken());
    byte[] html = renderer.render("ticket", language, model).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html; charset=UTF-8");
    response.getOutputStream().write(html);
  }

  private void fail(
      int status, ErrorKind kind, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    never(response);
    response.setStatus(status);
    errors.writePage(kind, PageLanguage.best(request), response);
  }

  /** Nobody keeps a page with a visitor's secret, and no search engine lists it. */
  private static void never(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
  }
}
