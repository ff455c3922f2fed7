package jp.junban.server.board.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.junban.server.calling.VisitorDesk;
import jp.junban.server.entrance.ClientAddress;
import jp.junban.server.entrance.TooManyTries;
import jp.junban.server.platform.CommandAnswers;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Settings;
import jp.junban.server.tickets.TicketProblems;
import org.jspecify.annotations.Nullable;

/** A visitor's own place, by the secret of the ticket's link. */
@RequestScoped
@Path("/ticket-status/{token}")
@Produces(MediaType.APPLICATION_JSON)
public class TicketStatusResource {

  @Inject private TicketLinks links;
  @Inject private TicketPlaces places;
  @Inject private VisitorDesk desk;
  @Inject private Settings settings;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @GET
  public Response status(@PathParam("token") String token) {
    TicketStatusView view = places.find(link(token)).orElseThrow(TicketStatusResource::over);
    return Response.ok(view).header("Cache-Control", "no-store").build();
  }

  @POST
  @Path("/cancel")
  public Response cancel(
      @PathParam("token") String token,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey) {
    TicketLink link = link(token);
    CommandAnswers.Answer answer = desk.cancel(link.ticketId(), CancelKey.of(idempotencyKey, link));
    places.read(link);
    return answer.response();
  }

  private TicketLink link(String token) {
    try {
      return links
          .find(token, ClientAddress.of(request, settings))
          .orElseThrow(TicketProblems::unknownTicket);
    } catch (TooManyGuesses e) {
      throw TooManyTries.refusal(e.await(), response);
    }
  }

  private static Problem over() {
    return new Problem(
        410,
        "ticket-over",
        "The ticket's day is over",
        "この番号札のご案内は終わりました。番号札は、取った日だけ使えます。",
        "This ticket's day is over. A ticket is good on its own day only.");
  }
}
