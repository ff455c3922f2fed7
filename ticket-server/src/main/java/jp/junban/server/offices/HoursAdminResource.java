package jp.junban.server.offices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import jp.junban.server.offices.calendar.OpeningCalendar;
import jp.junban.server.offices.holidays.NationalHolidays;
import jp.junban.server.offices.hours.HoursBook;
import jp.junban.server.offices.hours.HoursForm;
import jp.junban.server.offices.hours.HoursReading;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The opening rules of an office. */
@RequestScoped
@Path("/offices/{office}/hours")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class HoursAdminResource {

  @Inject private OfficeAdmin admin;
  @Inject private OfficeDirectory directory;
  @Inject private HoursBook hours;
  @Inject private NationalHolidays holidays;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @GET
  public HoursForm read(@PathParam("office") String office) {
    caller.mustBelongTo(directory.office(office).office().id());
    return admin.hours(office);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public HoursForm write(
      @PathParam("office") String office,
      @RequestBody(content = @Content(schema = @Schema(implementation = HoursForm.class)))
          JsonNode body) {
    OfficeSetup setup = directory.office(office);
    caller.mustBelongTo(office);
    admin.setHours(caller, office, HoursReading.read(body, setup.serviceIds()));
    return admin.hours(office);
  }

  /** A month by rules that are being edited; nothing is stored. */
  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  public HoursPreview preview(
      @PathParam("office") String office,
      @QueryParam("month") @Nullable String month,
      @RequestBody(content = @Content(schema = @Schema(implementation = HoursForm.class)))
          JsonNode body) {
    OfficeSetup setup = directory.office(office);
    caller.mustBelongTo(office);
    HoursForm edited = HoursReading.read(body, setup.serviceIds());
    OpeningCalendar calendar = hours.calendar(setup.office().zone(), edited);
    return HoursPreview.of(month(month), calendar, holidays, setup.office().dayOf(clock.instant()));
  }

  private static YearMonth month(@Nullable String text) {
    try {
      YearMonth month = YearMonth.parse(String.valueOf(text));
      if (month.getYear() >= 2000 && month.getYear() < 2200) {
        return month;
      }
    } catch (DateTimeException e) {
      // said below
    }
    throw Problem.invalid(
        "month", "2026-11 のような年月を指定してください。", "This must be a month like 2026-11.");
  }
}
