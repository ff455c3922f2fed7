package jp.junban.server.tickets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Draws tickets, for a kiosk or at reception. */
@RequestScoped
@Path("/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TicketsResource {

  @Inject private TicketIssuer issuer;
  @Inject private OfficeDirectory offices;
  @Inject private Caller caller;

  @POST
  @RolesAllowed({"KIOSK", "STAFF"})
  public Response issue(
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey, IssueTicket request) {
    CommandKey key =
        CommandKey.of(
            idempotencyKey,
            "issue",
            caller.actor(),
            String.valueOf(request.serviceId()),
            String.valueOf(request.language()),
            String.valueOf(request.priorityReason()),
            String.valueOf(request.note()),
            String.valueOf(request.furtherServiceIds()));
    request.mustBeComplete();
    Channel channel = caller.kind() == Caller.Kind.TERMINAL ? Channel.KIOSK : Channel.RECEPTION;
    TicketIssuer.Issued issued = issuer.issue(request, admission(request), channel, caller, key);
    var answer = Response.status(Response.Status.CREATED).entity(issued.ticket());
    return issued.replayed()
        ? answer.header("Idempotent-Replayed", "true").build()
        : answer.build();
  }

  private Admission admission(IssueTicket request) {
    PriorityReason reason = request.priorityReason();
    if (reason == null) {
      return Admission.WALK_IN;
    }
    if (caller.kind() != Caller.Kind.STAFF) {
      throw Problem.invalid("priorityReason", "優先は係員だけが付けられます。", "Only staff may grant priority.");
    }
    TicketProblems.mustBeGranted(offices.officeOfService(request.serviceId()), reason);
    return Admission.priority(reason);
  }
}
