package jp.junban.server.reservations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import jp.junban.server.reservations.files.FileContent;
import org.jspecify.annotations.Nullable;

/**
 * Takes the file of the booking system, as the body of the request. What kind of file it is says
 * its content, whatever the sender calls it.
 */
@RequestScoped
@Path("/offices/{office}/reservations/import")
@RolesAllowed("STAFF")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ImportResource {

  @Inject private ReservationImport importing;
  @Inject private Caller caller;
  @Inject private HttpServletRequest request;

  @POST
  @Path("/preview")
  public ImportPlan preview(@PathParam("office") String office, InputStream file) {
    caller.mustBelongTo(office);
    return importing.plan(office, content(office, file));
  }

  @POST
  public ImportPlan.Done run(
      @PathParam("office") String office,
      @QueryParam("faults") @Nullable String faults,
      @QueryParam("missing") @Nullable String missing,
      @QueryParam("plan") @Nullable String plan,
      InputStream file) {
    caller.mustBelongTo(office);
    ReservationImport.Wish wish =
        new ReservationImport.Wish(
            isSecond("faults", faults, "refuse", "skip"),
            isSecond("missing", missing, "keep", "cancel"),
            plan == null || plan.isEmpty() ? null : plan);
    return importing.run(office, content(office, file), wish, caller);
  }

  private FileContent content(String office, InputStream file) {
    long length = request.getContentLengthLong();
    try {
      return importing.read(office, file, length < 0 ? null : length);
    } catch (IOException e) {
      throw new Problem(
          400,
          "upload-broken",
          "Upload broken",
          "ファイルを最後まで受け取れませんでした。もう一度送ってください。",
          "The file did not arrive whole. Please send it again.");
    }
  }

  private static boolean isSecond(
      String name, @Nullable String value, String first, String second) {
    if (value == null || value.isEmpty() || value.equals(first)) {
      return false;
    }
    if (value.equals(second)) {
      return true;
    }
    throw Problem.invalid(
        name,
        first + " か " + second + " を指定してください。",
        "This must be " + first + " or " + second + ".");
  }
}
