package jp.junban.server.boxes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandAnswers;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.TicketMove;
import org.jspecify.annotations.Nullable;

/** All that a counter box can ask for, each for its own counter alone. */
@RequestScoped
@Path("/counter-box")
@RolesAllowed("COUNTER_BOX")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CounterBoxResource {

  private static final Set<TicketMove> BUTTONS =
      EnumSet.of(TicketMove.RECALL, TicketMove.START, TicketMove.FINISH);

  @Inject private CounterBoxes boxes;
  @Inject private CommandAnswers answers;
  @Inject private Transactions transactions;
  @Inject private Caller caller;

  @GET
  public CounterBoxView look() {
    return transactions.write(() -> boxes.look(caller));
  }

  @POST
  @Path("/calls")
  public Response call(
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey, BoxPress press) {
    return once(idempotencyKey, "call", press, 201, () -> boxes.call(caller, press));
  }

  @POST
  @Path("/{move}")
  public Response move(
      @PathParam("move") String name,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey,
      BoxPress press) {
    TicketMove move =
        TicketMove.ofPath(name)
            .filter(BUTTONS::contains)
            .orElseThrow(() -> Problem.unknown("move", "その操作はありません。", "There is no such move."));
    return once(idempotencyKey, name, press, 200, () -> boxes.move(caller, move, press));
  }

  private Response once(
      @Nullable String idempotencyKey,
      String button,
      BoxPress press,
      int status,
      Supplier<CounterBoxView> command) {
    CommandKey key =
        CommandKey.of(
            idempotencyKey, "box-" + button, caller.actor(), String.valueOf(press.number()));
    return answers.once(key, status, command).response();
  }
}
