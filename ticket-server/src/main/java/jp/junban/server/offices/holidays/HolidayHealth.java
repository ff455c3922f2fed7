package jp.junban.server.offices.holidays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says until when the holidays are published, and whether that ends within a year. Always up: no
 * ticket fails for it.
 */
@Readiness
@ApplicationScoped
public class HolidayHealth implements HealthCheck {

  @Inject private NationalHolidays holidays;
  @Inject private Clock clock;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("holidays")
        .withData("publishedUntil", holidays.publishedUntil().toString())
        .withData("endSoon", holidays.endSoonAfter(HolidayWatch.today(clock)))
        .up()
        .build();
  }
}
