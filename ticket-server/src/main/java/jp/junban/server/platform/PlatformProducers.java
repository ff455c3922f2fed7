package jp.junban.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import tools.jackson.databind.json.JsonMapper;

/** The settings, the one clock and the one JSON mapper of this server. */
@ApplicationScoped
class PlatformProducers {

  @Produces
  @Singleton
  Settings settings() {
    Config config = ConfigProvider.getConfig();
    return Settings.read(key -> config.getOptionalValue(key, String.class));
  }

  /** Ticks in milliseconds, as fine as the database keeps instants. */
  @Produces
  @Singleton
  Clock clock(Settings settings) {
    Clock system = Clock.tickMillis(java.time.ZoneOffset.UTC);
    Instant start = settings.clockStartsAt();
    if (settings.clockSpeed() > 1) {
      return new DemoClock(system, start == null ? system.instant() : start, settings.clockSpeed());
    }
    return start == null ? system : Clock.offset(system, Duration.between(system.instant(), start));
  }

  @Produces
  @Singleton
  JsonMapper jsonMapper() {
    return Json.mapper();
  }
}
