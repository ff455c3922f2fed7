package jp.junban.server.board.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.holidays.NationalHolidays;
import jp.junban.server.platform.Digest;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The opening calendar of an office, for anyone: as JSON, and as a file to subscribe to. */
@RequestScoped
@Path("/offices/{office}/{calendar: calendar(\\.ics)?}")
public class CalendarResource {

  private static final int DAYS = 60;
  private static final int DAYS_IN_A_FILE = 190;
  private static final String FRESH = "public, max-age=300";
  private static final String CALENDAR = "text/calendar; charset=UTF-8";

  @Inject private OfficeDirectory offices;
  @Inject private NationalHolidays holidays;
  @Inject private JsonMapper json;
  @Inject private Clock clock;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/calendar"})
  public Response calendar(
      @PathParam("office") String officeId,
      @PathParam("calendar") String calendar,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("service") @Nullable String serviceId,
      @Context Request request) {
    OfficeSetup setup = offices.office(officeId);
    boolean file = calendar.endsWith(".ics");
    CalendarRange range =
        CalendarRange.of(
            from, to, setup.office().dayOf(clock.instant()), file ? DAYS_IN_A_FILE : DAYS);
    return file
        ? answer(CalendarFile.of(setup, range), CALENDAR, request)
        : answer(text(setup, serviceId, range), MediaType.APPLICATION_JSON, request);
  }

  private String text(OfficeSetup setup, @Nullable String serviceId, CalendarRange range) {
    if (serviceId != null && setup.service(serviceId).isEmpty()) {
      throw Problem.unknown("service", "その手続きはありません。", "There is no such procedure.");
    }
    return json.writeValueAsString(
        PublishedCalendar.of(setup, serviceId, range, holidays.publishedUntil()));
  }

  private static Response answer(String body, String type, Request request) {
    EntityTag tag = new EntityTag(Digest.of(body).substring(0, 20), true);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = unchanged == null ? Response.ok(body).type(type) : unchanged;
    return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, FRESH).build();
  }
}
